// JLS 8.3.2, 8.8.7.1, 8.9, 8.10, 9.3: lambdas and anonymous classes in initialisers, explicit constructor calls, constants, compact constructors.
import java.util.*;
import java.util.function.*;
public class lambdas_in_members {
  static int ticks;
  final int a = 3;
  final IntSupplier sum = () -> this.a + late();
  final Supplier<Supplier<Integer>> deep = () -> () -> { class L { int v = lambdas_in_members.this.a; } return new L().v + new Object() { int w = a * 2; }.w; };
  private int late = 10;
  private int late() { return late++; }
  static final Map<String, IntBinaryOperator> OPS = new LinkedHashMap<>();
  static { int base = ticks + 100; for (String s : List.of("+", "-")) { int sign = s.equals("+") ? 1 : -1; OPS.put(s, (x, y) -> x + sign * y + base); } OPS.put("?", new IntBinaryOperator() { int calls; public int applyAsInt(int x, int y) { return ++calls * base; } }); }
  static class Node { final Supplier<String> text; final Node next; Node(Supplier<String> t, Node n) { text = t; next = n; } Node(String s, int k) { this(() -> s + k + new StringBuilder(s).reverse(), k == 0 ? null : new Node(s, k - 1)); } Node(String s) { this(new Supplier<String>() { int n; public String get() { return s + n++; } }, null); } String all() { return text.get() + (next == null ? "" : "," + next.all()); } }
  static class Sub extends Node { final int len; Sub(String p) { super(() -> { String q = p + p; Supplier<String> in = () -> q + p.length(); return in.get(); }, new Node(p) { @Override String all() { return "<" + p + super.all() + ">"; } }); len = p.length(); } }
  enum Rule implements Predicate<String> { SHORT(s -> s.length() < 4), UPPER(s -> s.equals(s.toUpperCase())), BOTH(((Predicate<String>) s -> SHORT().test(s)).and(s -> upper().test(s))), NOT { { inner = SHORT().negate(); } }; Predicate<String> inner; Rule() {} Rule(Predicate<String> p) { inner = s -> { ticks++; return p.test(s); }; } static Predicate<String> SHORT() { return SHORT; } static Rule upper() { return UPPER; } public boolean test(String s) { return inner.test(s); } }
  record Range(int lo, int hi, IntPredicate filter) { Range { IntPredicate f = filter; int low = lo; filter = n -> n >= low && (f == null || f.test(n)); if (hi < lo) { int t = hi; hi = lo; lo = t; } } Range(int hi) { this(0, hi, n -> n % 2 == 0); } static final Range ALL = new Range(1, 5, null); List<Integer> list() { List<Integer> l = new ArrayList<>(); for (int i = lo; i < hi; i++) if (filter.test(i)) l.add(i); return l; } }
  interface Const { Function<Integer, Integer> FACT = new Function<>() { public Integer apply(Integer n) { return n < 2 ? 1 : n * this.apply(n - 1); } }; UnaryOperator<String> TWICE = s -> s + s, QUAD = s -> TWICE.apply(TWICE.apply(s)); IntSupplier COUNT = () -> ++Counter.n; class Counter { static int n; } default Supplier<String> me() { return () -> this + ":" + QUAD.apply("q") + name().get(); } default Supplier<String> name() { return this.getClass()::getSimpleName; } }
  static class Impl implements Const { public String toString() { return "impl"; } @Override public Supplier<String> name() { return () -> Const.super.name().get() + "!"; } }
  static <T, R extends List<? super T>> R into(R r, Iterable<? extends T> ts, Predicate<? super T> p) { for (T t : ts) if (p.test(t)) r.add(t); return r; }
  <T> T generic(T t, UnaryOperator<T> f) { class Twice { T run() { return f.apply(f.apply(t)); } } Supplier<Twice> mk = Twice::new; return mk.get().run(); }
  static String control(int n) { Supplier<String> s = () -> { outer: for (int i = 0; ; i++) { switch (i) { case 0: continue outer; case 1: if (n == 1) break outer; break; default: return switch (n) { case 2 -> { try { yield "two" + i; } finally { ticks += 10; } } case 3 -> ((Supplier<String>) () -> { int k = n; while (true) if (k-- == 0) return "three" + k; }).get(); default -> throw new IllegalStateException("n" + n); }; } } return "broke"; }; try { return s.get(); } catch (IllegalStateException e) { return e.getMessage(); } }
  int shadowed = 1; Runnable shadow(int shadowed) { return () -> { int local = shadowed + this.shadowed; this.shadowed += local; Runnable r = () -> System.out.print(local + "/" + this.shadowed + " "); r.run(); }; }
  public static void main(String[] args) {
    lambdas_in_members o = new lambdas_in_members(); System.out.println(o.sum.getAsInt() + o.sum.getAsInt() + " " + o.deep.get().get());
    OPS.forEach((k, f) -> System.out.print(k + f.applyAsInt(5, 2) + f.applyAsInt(1, 1) + " ")); System.out.println();
    System.out.println(new Node("ab", 2).all() + " " + new Node("x").all() + " " + new Sub("pq").all() + new Sub("z").len);
    for (Rule r : Rule.values()) System.out.print(r + ":" + r.test("AB") + r.test("abcd") + " "); System.out.println(ticks);
    System.out.println(Range.ALL.list() + "" + new Range(7).list() + new Range(9, 2, n -> n % 3 == 0).list() + new Range(9, 2, null).lo());
    System.out.println(Const.FACT.andThen(n -> n + 1).apply(5) + Const.QUAD.apply("ab") + Const.COUNT.getAsInt() + Const.COUNT.getAsInt() + new Impl().me().get());
    System.out.println(into(new ArrayList<Object>(List.of("start")), List.of(1, 2, 3), n -> n != 2) + o.generic("g", s -> s + s) + o.<Integer>generic(3, n -> n * n));
    for (int i = 0; i < 5; i++) System.out.print(control(i) + " "); System.out.println(ticks); o.shadow(5).run(); o.shadow(6).run(); System.out.println();
  }
}
