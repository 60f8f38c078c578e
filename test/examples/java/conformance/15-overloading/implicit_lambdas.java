// JLS 15.12.2.2: implicitly typed lambdas are not pertinent to applicability; arity and shape are; explicit ones are read.
import java.util.*;
import java.util.function.*;
public class implicit_lambdas {
  static <T> String a(T t, Function<T, String> f) { return "TF" + f.apply(t); }
  static String a(Object o, Object f) { return "OO"; }
  static String b(List<String> l, Consumer<String> c) { l.forEach(c); return "LC"; }
  static String b(Collection<Integer> l, Function<Integer, Integer> c) { return "CF" + c.apply(l.iterator().next()); }
  static String c(int x, IntUnaryOperator f) { return "int" + f.applyAsInt(x); }
  static String c(long x, LongUnaryOperator f) { return "long" + f.applyAsLong(x); }
  static String c(double x, DoubleUnaryOperator f) { return "double" + f.applyAsDouble(x); }
  static String c(Object x, UnaryOperator<Object> f) { return "Object" + f.apply(x); }
  static String d(Comparator<String> c, String... s) { return "cmp" + c.compare(s[0], s[1]); }
  static String d(Predicate<String> c, String... s) { return "pred" + c.test(s[0]); }
  static String d(Supplier<String> c) { return "sup" + c.get(); }
  static String e(Function<String, Integer> f) { return "String" + f.apply("abc"); }
  static String e(BiFunction<String, Integer, Integer> f) { return "Bi" + f.apply("abc", 1); }
  static String f(Runnable r) { r.run(); return "run"; }
  static <V> String f(Supplier<V> s) { return "get" + s.get(); }
  static <K, V> String g(Map<K, V> m, BiConsumer<? super K, ? super V> c) { m.forEach(c); return "bc"; }
  static <K, V> String g(Map<K, V> m, BiFunction<? super K, ? super V, ? extends V> c) { m.replaceAll(c); return "bf" + m; }
  static <T, R> R h(T t, Function<? super T, ? extends R> f) { return f.apply(t); }
  static <T> T h(T t, UnaryOperator<T> f, int times) { for (int i = 0; i < times; i++) t = f.apply(t); return t; }
  static <T> T h(T t, BinaryOperator<T> f, T u) { return f.apply(t, u); }
  class Chain {
    String s = "";
    Chain on(String name, Runnable r) { s += name + "R"; r.run(); return this; }
    Chain on(String name, Consumer<Chain> c) { s += name + "C"; c.accept(this); return this; }
    Chain on(String name, Supplier<Chain> c) { s += name + "S"; return c.get(); }
    Chain on(String name, BiFunction<Chain, String, Chain> c) { s += name + "B"; return c.apply(this, name); }
  }
  static String sort(List<String> l, Comparator<? super String> c) { l.sort(c); return "" + l; }
  static <K extends Comparable<K>> String sort(List<String> l, Function<? super String, ? extends K> k, boolean up) { l.sort(up ? Comparator.comparing(k) : Comparator.<String, K>comparing(k).reversed()); return "k" + l; }
  public static void main(String[] args) {
    System.out.println(a("x", s -> s + s) + a(5, i -> "" + (i + 1)) + a("x", "y") + a(List.of(1, 2), l -> "" + l.size()));
    System.out.println(b(List.of("p", "q"), s -> System.out.print(s + ",")) + b(Set.of(41), x -> x + 1));
    System.out.println(c(1, (int x) -> x + 1) + c(1L, (long x) -> x << 40) + c(1f, x -> x / 3 * 3) + c(2, (double x) -> x - 1) + c("s", x -> x + "!") + c(Integer.valueOf(4), x -> x));
    System.out.println(d((p, q) -> p.length() - q.length(), "aa", "b") + d(p -> p.isEmpty(), "") + d(() -> "!") + d((String p, String q) -> 7, "", ""));
    System.out.println(e(s -> s.length()) + e((s, i) -> s.length() + i) + e((String s) -> 1) + e(String::length) + e((s, i) -> s.charAt(i) - 'a'));
    System.out.println(f(() -> System.out.print("~")) + f(() -> 5) + f(() -> { }) + f(() -> { return "r"; }) + f(() -> new int[] {1}.length));
    Map<String, Integer> m = new TreeLike<>();
    m.put("one", 1);
    System.out.println(g(m, (k, v) -> { System.out.print(k + v + " "); }) + g(m, (k, v) -> v * 10) + g(m, (k, v) -> (k.length())));
    System.out.println(h("four", s -> s.length()) + h("ab", s -> s + s, 3) + h(3, (x, y) -> x * y, 4) + h(h(5, x -> x * 2), x -> "s" + x));
    implicit_lambdas o = new implicit_lambdas();
    Chain ch = o.new Chain().on("a", () -> { }).on("b", c -> c.s += "!").on("c", () -> o.new Chain()).on("d", (c, n) -> { c.s += n; return c; }).on("e", c -> { });
    System.out.println(ch.s);
    System.out.println(sort(new ArrayList<>(List.of("bb", "a", "ccc")), (x, y) -> y.length() - x.length()) + sort(new ArrayList<>(List.of("bb", "a", "ccc")), x -> x.length(), true) + sort(new ArrayList<>(List.of("b", "a", "c")), x -> x, false) + sort(new ArrayList<>(List.of("B", "a", "C")), String.CASE_INSENSITIVE_ORDER));
  }
  static class TreeLike<K, V> extends LinkedHashMap<K, V> { }
}
