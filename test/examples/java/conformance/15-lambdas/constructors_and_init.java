// JLS 8.8.7.1, 12.5, 15.27: lambdas around construction: before super(), in initialisers, of final fields not set yet, in static init.
import java.util.*;
import java.util.function.*;
public class constructors_and_init {
  static final List<String> log = new ArrayList<>();
  static class A {
    final String name;
    final Supplier<String> lazy = () -> "lazy " + name() + self();
    A(String name) { this.name = name; log.add("A(" + name + ")"); call(); }
    A(Supplier<String> s) { this(s.get()); }
    A(Function<String, String> f, String s) { this(() -> f.apply(s)); }
    void call() { log.add("A.call " + lazy.get()); }
    String self() { return "A"; }
    String name() { return name; }
  }
  static class B extends A {
    final int k;
    Supplier<String> mine = () -> name + k();
    B(int k) { super(() -> "b" + k); this.k = k; log.add(mine.get()); }
    B(String a, String b) { this((a + b).length()); Runnable r = () -> log.add(this.k + a + b); r.run(); }
    B(List<? extends Supplier<Integer>> l) { super(x -> { int t = 0; for (Supplier<Integer> s : l) t += s.get(); return x + t; }, "sum"); k = ((IntSupplier) () -> l.size()).getAsInt(); }
    int k() { return k; }
    @Override void call() { log.add("B.call " + (mine == null) + k()); }
    @Override String self() { return "B" + k; }
  }
  class In extends A {
    final IntSupplier depth;
    In(int d) { super(() -> "in" + d); depth = d == 0 ? () -> 0 : () -> new In(d - 1).depth.getAsInt() + 1; }
    In(A a, String t) { super(() -> a.name + t); depth = () -> field + t.length(); }
  }
  int field = 40;
  { Runnable r = () -> { field++; later = "set" + field; }; r.run(); }
  String later;
  { Supplier<String> s = () -> later; log.add("later " + s.get()); }
  static int order;
  static final Supplier<Integer> FIRST = () -> ++order, SECOND;
  static { int local = FIRST.get(); SECOND = () -> order * 10 + local; }
  static final int X = SECOND.get(), Y = FIRST.get() + SECOND.get();
  interface Consts { List<Supplier<Integer>> ALL = make(3); static List<Supplier<Integer>> make(int n) { List<Supplier<Integer>> r = new ArrayList<>(); for (int i = 0; i < n; i++) { int j = i; r.add(() -> j * j + BASE); } return r; } int BASE = Integer.parseInt("100"); }
  enum Op { PLUS('+', (a, b) -> a + b), TIMES('*', (a, b) -> a * b), LATE('?', (a, b) -> Op.PLUS.f.applyAsInt(a, b) - Op.count()) { { Runnable r = () -> log.add("LATE " + this.sign); r.run(); } }; static int count() { return 7; } final char sign; final IntBinaryOperator f; Op(char s, IntBinaryOperator f) { sign = s; this.f = f; } static final Map<Character, Op> BY = new LinkedHashMap<>(); static { for (Op o : values()) BY.put(o.sign, o); } }
  record R(String s, Supplier<String> t) { R { String u = s; t = t == null ? () -> u + u : t; Objects.requireNonNull(t); } R(String s) { this(s, () -> s + "?"); } static final R ZERO = new R("0"); }
  static class Counter { private int n; final Runnable up = () -> n++; final IntSupplier get = () -> n; Counter copy() { Counter c = new Counter(); c.n = n; return c; } }
  static class Event { private final List<Consumer<? super Event>> hs = new ArrayList<>(); final String what; Event(String w, Consumer<? super Event>... c) { what = w; for (Consumer<? super Event> x : c) hs.add(x); } Event on(Consumer<? super Event> h) { hs.add(h); return this; } void fire() { for (var h : new ArrayList<>(hs)) h.accept(this); } }
  public static void main(String[] args) {
    new A("a"); new A(() -> "sup"); new A(s -> s + s, "f");
    System.out.println(log); log.clear();
    new B(3); new B("x", "yz"); new B(List.of(() -> 4, () -> 5));
    System.out.println(log); log.clear();
    constructors_and_init o = new constructors_and_init();
    In in = o.new In(2);
    System.out.println(in.depth.getAsInt() + in.lazy.get() + o.new In(in, "tail").depth.getAsInt() + o.later + log.size()); log.clear();
    System.out.println(X + " " + Y + " " + order);
    for (Supplier<Integer> s : Consts.ALL) System.out.print(s.get() + " ");
    System.out.println(Op.BY.get('*').f.applyAsInt(6, 7) + " " + Op.valueOf("LATE").f.applyAsInt(10, 5) + Op.BY.keySet() + log);
    System.out.println(new R("r").t().get() + new R("q", null).t().get() + R.ZERO.t().get() + new R("w", () -> "own").t().get());
    Counter c = new Counter();
    c.up.run(); c.up.run();
    Counter d = c.copy();
    d.up.run();
    System.out.println(c.get.getAsInt() + " " + d.get.getAsInt());
    StringBuilder sb = new StringBuilder();
    Event e = new Event("click", x -> sb.append(x.what), x -> { if (sb.length() < 20) x.on(y -> sb.append("+")); });
    e.on(x -> sb.append("!")).fire();
    e.fire();
    System.out.println(sb);
    A anon = new A(() -> "anon") { final Supplier<String> s = () -> "own" + name; { log.add(s.get()); } @Override String self() { return s == null ? "early" : s.get(); } };
    System.out.println(anon.lazy.get() + log);
  }
}
