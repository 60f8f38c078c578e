// JLS 18.5.3, 9.9: lambdas with written parameters for targets with wildcards, in generic calls and varargs of them.
import java.util.*;
import java.util.function.*;
public class wildcards_and_written_types {
  @SafeVarargs static <T> Predicate<T> all(Predicate<? super T>... ps) { return t -> { for (Predicate<? super T> p : ps) if (!p.test(t)) return false; return true; }; }
  static <T, R> R app(T t, Function<? super T, ? extends R> f) { return f.apply(t); }
  static <T> void feed(List<? extends T> l, Consumer<? super T> c) { l.forEach(c); }
  static <T, K extends Comparable<? super K>> List<T> sorted(Collection<? extends T> c, Function<? super T, ? extends K> k) { List<T> l = new ArrayList<>(c); l.sort(Comparator.comparing(k)); return l; }
  static <A, B> Map<B, A> invert(Map<? extends A, ? extends B> m, BinaryOperator<A> pick) { Map<B, A> r = new LinkedHashMap<>(); m.forEach((a, b) -> r.merge(b, a, pick)); return r; }
  static int sum(Collection<? extends Number> c, ToIntFunction<? super Number> f) { int s = 0; for (Number n : c) s += f.applyAsInt(n); return s; }
  static <T> Comparator<T> chain(Comparator<? super T> a, Comparator<? super T> b) { return (x, y) -> { int c = a.compare(x, y); return c != 0 ? c : b.compare(x, y); }; }
  public static void main(String[] args) {
    Predicate<String> empty = String::isEmpty;
    System.out.println(all(empty.negate(), Objects::nonNull, (Object o) -> o.hashCode() != 0).test("k") + " " + all((CharSequence c) -> c.length() > 1, (String s) -> s.charAt(0) == 'a').test("ab") + " " + wildcards_and_written_types.<Integer>all((Number n) -> n.intValue() > 0, i -> i < 10).test(5) + all().test(null));
    System.out.println(app("four", (Object o) -> o.toString().length()) + app(5, (Number n) -> n.doubleValue()) + app("s", (CharSequence c) -> List.of(c, c.length())).size());
    StringBuilder sb = new StringBuilder();
    feed(List.of(1, 2), (Object o) -> sb.append(o));
    feed(List.of("a", "b"), (CharSequence c) -> sb.append(c.charAt(0)));
    feed(List.of(1, 2.5), n -> sb.append(n.intValue()));
    System.out.println(sb + "" + sorted(List.of("ccc", "a", "bb"), (CharSequence c) -> c.length()) + sorted(Set.of(3), (Object o) -> o.hashCode()) + sum(List.of(1, 2), (Number n) -> n.intValue()) + sum(List.of(1.9), (Object o) -> o.toString().length()));
    Map<String, Integer> m = new LinkedHashMap<>();
    m.put("x", 1); m.put("y", 2); m.put("z", 1);
    System.out.println(invert(m, (a, b) -> a + b) + "" + invert(Map.of(1, 'c'), (Integer a, Integer b) -> a));
    List<String> l = new ArrayList<>(Arrays.asList("bb", null, "a", "cc"));
    l.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
    System.out.print(l);
    l.sort(Comparator.nullsLast(chain(Comparator.comparing((CharSequence c) -> c.length()).reversed(), (Object a, Object b) -> b.toString().compareTo(a.toString()))));
    System.out.print(l);
    l.sort(Comparator.nullsFirst(Comparator.comparing(String::length).thenComparing(Comparator.<String>reverseOrder())));
    System.out.print(l);
    l.sort(Comparator.nullsFirst(Comparator.<String>naturalOrder()).reversed());
    System.out.println(l);
    Map<String, TreeSetLike<Integer>> g = new LinkedHashMap<>();
    for (int i : new int[] {5, 2, 9, 2}) g.computeIfAbsent(i % 2 == 0 ? "even" : "odd", k -> new TreeSetLike<>(Comparator.reverseOrder())).add(i);
    System.out.println(g);
    Function<Object, String> show = o -> "<" + o + ">";
    Function<? super String, ? extends CharSequence> w = show;
    Optional<CharSequence> oc = Optional.of("s").map(w);
    System.out.println(oc.get() + Optional.of(3).map(show).get() + Optional.of("q").<Object>map(show).filter((Object o) -> o.equals("<q>")).isPresent());
    BiFunction<? super Integer, ? super Integer, ? extends Number> bf = (Integer a, Integer b) -> a * 1.0 / b;
    Supplier<? extends List<? super Integer>> sl = () -> new ArrayList<Number>(List.of(1.5));
    System.out.println(bf.apply(1, 4) + "" + sl.get().get(0) + bf.andThen((Number n) -> n.intValue()).apply(9, 2));
  }
  static class TreeSetLike<T> extends ArrayList<T> { final Comparator<? super T> c; TreeSetLike(Comparator<? super T> c) { this.c = c; } @Override public boolean add(T t) { if (contains(t)) return false; super.add(t); sort(c); return true; } }
}
