/** Inference of type arguments: from arguments, from targets, through chains, of diamonds, with wildcards and lambdas. */
import java.util.*;
import java.util.function.*;
public class inference_all {
  static <T> List<T> one(T t) {
    List<T> l = new ArrayList<>();
    l.add(t);
    return l;
  }
  static <T> List<T> none() { return new ArrayList<>(); }
  static <K, V extends Comparable<V>> K best(Map<K, V> m) {
    K k = null;
    V v = null;
    for (Map.Entry<K, V> e : m.entrySet()) if (v == null || e.getValue().compareTo(v) > 0) {
      k = e.getKey();
      v = e.getValue();
    }
    return k;
  }
  static <A, B, C> Function<A, C> then(Function<A, B> f, Function<B, C> g) {
    return a -> g.apply(f.apply(a));
  }
  static <T> T first(List<? extends T> l, T other) {
    return l.isEmpty() ? other : l.get(0);
  }
  static <T, R> R fold(List<T> l, R start, BiFunction<? super R, ? super T, ? extends R> f) {
    R r = start;
    for (T t : l) r = f.apply(r, t);
    return r;
  }
  static <T extends Comparable<? super T>> void sort(List<T> l) { l.sort(null); }
  static int size(List<String> l) { return l.size(); }
  static class Node<T> {
    T v;
    Node<T> next;
    Node(T v, Node<T> n) {
      this.v = v;
      next = n;
    }
    static <T> Node<T> of(T v) { return new Node<>(v, null); }
    <R> Node<R> map(Function<? super T, ? extends R> f) {
      return new Node<>(f.apply(v), next == null ? null : next.map(f));
    }
    public String toString() { return v + (next == null ? "" : "," + next); }
  }
  @SafeVarargs static <T> Set<T> set(T... ts) {
    return new HashSet<>(Arrays.asList(ts));
  }
  static <T> Supplier<T> memo(Supplier<T> s) {
    Object[] box = new Object[1];
    return () -> {
      if (box[0] == null) box[0] = s.get();
      @SuppressWarnings("unchecked") T t = (T) box[0];
      return t;
    };
  }
  static <E extends Exception> void raise(Exception e) throws E {
    @SuppressWarnings("unchecked") E x = (E) e;
    throw x;
  }
  public static void main(String[] args) {
    List<Integer> a = one(1);
    List<Number> b = one(1);
    List<? super Integer> c = one(1);
    List<String> d = none();
    System.out.println(a.get(0) + b.get(0).intValue() + c.size() + size(none()) + size(new ArrayList<>())
        + inference_all.<Long>one(5L).get(0));
    Map<String, Integer> m = new HashMap<>();
    m.put("x", 3);
    m.put("y", 9);
    System.out.println(best(m).length() + best(Map.of('c', 2.5)));
    System.out.println(then((String s) -> s.length(), n -> n * 2.5).apply("four") + " "
        + inference_all.<Integer, String, Integer>then(i -> "n" + i, String::length).apply(100));
    Number f = first(List.of(1, 2), 3.5);
    Object g = first(new ArrayList<String>(), 5);
    System.out.println(f + " " + g + first(none(), "z").length());
    int sum = fold(List.of(1, 2, 3), 0, (r, x) -> r + x);
    String text = fold(List.of(1, 2), "", (r, x) -> r + x);
    System.out.println(sum + text + fold(List.of("a", "bb"), new ArrayList<Integer>(), (l, s) -> {
        l.add(s.length()); return l; }));
    System.out.println(new Node<>("a", new Node<>("bb", Node.of("ccc"))).map(String::length).map(n -> n
        + .5));
    System.out.println(set(1, 1, 2).size() + set("a").iterator().next());
    int[] calls = {0};
    Supplier<Integer> s = memo(() -> ++calls[0]);
    System.out.println(s.get() + s.get() + calls[0]);
    try { inference_all.<RuntimeException>raise(new java.io.IOException("sneaky")); } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    List<String> words = Arrays.asList("pear", "fig", "apple");
    words.sort(Comparator.comparing(String::length));
    System.out.println(words);
    words.sort(Comparator.comparing((String w) -> w.charAt(w.length() - 1)).thenComparing(Comparator.reverseOrder()));
    System.out.println(words);
    sort(words);
    System.out.println(words);
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < 6; i++) groups.computeIfAbsent(i % 2 == 0 ? "even" : "odd",
        k -> new ArrayList<>()).add(i);
    System.out.println(groups.get("even") + "" + groups.get("odd"));
    var list = new ArrayList<Map<String, ? extends Number>>();
    list.add(Map.of("k", 1));
    for (var e : list.get(0).entrySet()) System.out.println(e.getKey() + e.getValue().intValue());
    Comparator<Map.Entry<String, Integer>> byValue = Map.Entry.comparingByValue();
    List<Map.Entry<String, Integer>> es = new ArrayList<>(m.entrySet());
    es.sort(byValue.reversed());
    System.out.println(es);
    Function<Object, ? extends CharSequence> fo = Object::toString;
    System.out.println(fo.apply(12).length());
    BiFunction<Double, Double, Double> pow = Math::pow;
    System.out.println(pow.andThen(Double::intValue).apply(2.0, 10.0));
    List<List<String>> ll = List.of(List.of("q"), none());
    System.out.println(ll + "" + Collections.<String>emptyList());
    Optional<? extends Number> on = Optional.of(3);
    System.out.println(on.map(x -> x.doubleValue() / 2).orElseGet(() -> 0.0));
    Iterator<Integer> it = new Iterator<>() {
      int i = 3;
      public boolean hasNext() { return i > 0; }
      public Integer next() { return i--; }
    };
    while (it.hasNext()) System.out.print(it.next());
    System.out.println();
  }
}
