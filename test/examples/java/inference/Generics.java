import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Type arguments that follow from arguments, targets, bounds, and each other. */
public class Generics {
  static <T extends Comparable<? super T>> T max(Iterable<? extends T> items) {
    Iterator<? extends T> it = items.iterator();
    T best = it.next();
    while (it.hasNext()) {
      T next = it.next();
      if (next.compareTo(best) > 0) best = next;
    }
    return best;
  }

  static <T> void copy(List<? super T> to, List<? extends T> from) { for (T t : from) to.add(t); }

  static void swapFirst(List<?> list) { swapHelper(list); }

  private static <E> void swapHelper(List<E> list) {
    E first = list.get(0);
    list.set(0, list.get(list.size() - 1));
    list.set(list.size() - 1, first);
  }

  static <T> T pick(T a, T b) { return b; }

  static <T> T id(T t) { return t; }

  static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }

  static <K, V extends Comparable<V>> K bestKey(Map<K, V> map) {
    K best = null;
    V top = null;
    for (Map.Entry<K, V> e : map.entrySet()) {
      if (top == null || e.getValue().compareTo(top) > 0) {
        top = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }

  static abstract class Shape<S extends Shape<S>> implements Comparable<S> {
    int size;
    abstract S self();
    S sized(int n) { size = n; return self(); }
    public int compareTo(S other) { return Integer.compare(size, other.size); }
  }

  static class Box extends Shape<Box> {
    String label;
    Box self() { return this; }
    Box label(String s) { label = s; return this; }
  }

  static class Node<T> {
    final T value;
    final Node<T> next;
    Node(T value, Node<T> next) { this.value = value; this.next = next; }
    static <T> Node<T> of(T value) { return new Node<>(value, null); }
    Node<T> push(T other) { return new Node<>(other, this); }
    <R> Node<R> as(R other) { return new Node<>(other, next == null ? null : next.as(other)); }
  }

  static class Pair<A, B> {
    final A a;
    final B b;
    Pair(A a, B b) { this.a = a; this.b = b; }
    static <A, B> Pair<A, B> of(A a, B b) { return new Pair<>(a, b); }
    Pair<B, A> swap() { return of(b, a); }
    <C> Pair<A, C> with(C c) { return new Pair<>(a, c); }
  }

  static double sum(List<? extends Number> numbers) {
    double d = 0;
    for (Number n : numbers) d += n.doubleValue();
    return d;
  }

  static int count(Object... all) { return all.length; }
  static String which(Object o) { return "object"; }
  static String which(int n) { return "int"; }
  static String which(long n) { return "long"; }
  static String which(Integer n) { return "Integer"; }
  static String which(Object... o) { return "varargs"; }
  static <T extends Number> String which2(T t) { return "number"; }
  static <T> String which2(T t) { return "any"; }

  public static void main(String[] args) {
    System.out.println(max(Arrays.asList(3, 9, 4)));
    System.out.println(max(Arrays.asList("b", "c", "a")));
    List<Object> objects = new ArrayList<>();
    copy(objects, Arrays.asList("x", "y"));
    Generics.<Number>copy(objects, Arrays.asList(1, 2.5));
    System.out.println(objects.size());
    List<String> l = listOf("a", "b", "c");
    swapFirst(l);
    System.out.println(l.get(0));
    Number n = pick(1, 2.5);
    System.out.println(n);
    Comparable<?> c = pick("s", 1);
    System.out.println(c);
    System.out.println(pick(listOf(1), new ArrayList<>()).size());
    Map<String, Integer> scores = new HashMap<>();
    scores.put("ann", 3);
    scores.put("bob", 7);
    System.out.println(bestKey(scores));
    System.out.println(new Box().sized(4).label("b").sized(5).label);
    System.out.println(max(Arrays.asList(new Box().sized(1), new Box().sized(8).label("big"))).size);
    System.out.println(Node.of("a").push("b").as(5).value + 1);
    Pair<Integer, String> p = Pair.of("k", 3).swap();
    System.out.println(p.a + p.b);
    System.out.println(Pair.of(1, Pair.of('c', "d")).b.a);
    System.out.println(Pair.of(1, 2).with("x").b.length());
    System.out.println(sum(listOf(1, 2, 3)) + sum(Arrays.asList(1, 2.5f, 3L)));
    System.out.println(count() + count(1, 2) + count((Object[]) new String[] {"a", "b", "c"}) + count(null, null));
    byte b = 1;
    System.out.println(which(b) + which(1L) + which('c') + which(Integer.valueOf(1)) + which("s") + which(1, 2) + which());
    System.out.println(which2(1) + which2("s"));
    List<? extends Number> wild = listOf(1, 2);
    Number first = wild.get(0);
    System.out.println(first);
    Map<String, List<Map<Integer, String>>> deep = new HashMap<>();
    deep.put("k", listOf(new HashMap<>()));
    deep.get("k").get(0).put(1, "one");
    System.out.println(deep.get("k").get(0).get(1).length());
    int i = id(5);
    long sum = id(5) + id(6L);
    Integer boxed = id(id(id(7)));
    System.out.println(i + sum + boxed);
    List<String> sorted = listOf("pear", "fig");
    Collections.sort(sorted, Comparator.comparing((String s) -> s.length()).reversed());
    System.out.println(sorted.get(0));
    List<String> empty = Collections.emptyList();
    System.out.println(args.length > 5 ? Collections.emptyList().size() : listOf(empty, sorted).get(1).size());
    String s = args.length == 0 ? id("yes") : null;
    System.out.println(s);
    for (String each : id(sorted)) System.out.print(each + " ");
    System.out.println();
    List<int[]> arrays = listOf(new int[] {1}, new int[] {2, 3});
    System.out.println(arrays.get(1)[1]);
    Class<? extends Number> cls = first.getClass();
    System.out.println(cls.getName());
    char ch = id('x');
    ch += 1;
    System.out.println(ch);
    List raw = new ArrayList();
    raw.add("raw");
    List<String> unchecked = raw;
    System.out.println(unchecked.get(0));
  }
}
