// JLS 15.13.1, 15.12.2.1: exact and inexact method references as arguments of overloaded methods.
import java.util.*;
import java.util.function.*;
public class references_exactness {
  static int one(String s) { return s.length(); }
  static int many(String s) { return -s.length(); }
  static int many(Integer i) { return i * 2; }
  static int many(int a, int b) { return a + b; }
  static String va(Object... o) { return "va" + o.length; }
  static String a(Function<String, Integer> f) { return "fn" + f.apply("xyz"); }
  static String a(Supplier<Integer> f) { return "sup" + f.get(); }
  static String b(ToIntFunction<String> f) { return "toInt" + f.applyAsInt("xyz"); }
  static String b(IntFunction<String> f) { return "intFn" + f.apply(3); }
  static String c(IntBinaryOperator f) { return "bin" + f.applyAsInt(3, 4); }
  static String c(Runnable r) { r.run(); return "run"; }
  static String d(Consumer<String> c) { c.accept("d"); return "cons"; }
  static String d(Function<String, Integer> c, int x) { return "fn" + c.apply("dd"); }
  static <T> String e(Function<T, Integer> f, T t) { return "e" + f.apply(t); }
  static <T> String e(Supplier<T> f, T t) { return "s" + f.get() + t; }
  static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); l.forEach(t -> r.add(f.apply(t))); return r; }
  static <T> int total(List<T> l, ToIntFunction<? super T> f) { int s = 0; for (T t : l) s += f.applyAsInt(t); return s; }
  static class P {
    final String n; final int k;
    P(String n) { this(n, n.length()); }
    P(String n, int k) { this.n = n; this.k = k; }
    P(P p) { this(p.n + "'", p.k); }
    String getN() { return n; }
    int getK() { return k; }
    int cmp(P o) { return k - o.k; }
    static int cmpN(P a, P b) { return a.n.compareTo(b.n); }
    boolean is(String s) { return n.equals(s); }
    boolean is(int i) { return k == i; }
    P with(String s) { return new P(s, k); }
    P with(int i) { return new P(n, i); }
    @Override public String toString() { return n + k; }
  }
  static <A, B, C> Function<A, C> then(Function<A, B> f, Function<B, C> g) { return f.andThen(g); }
  static String run(Runnable r) { r.run(); return "R"; }
  static String run(IntSupplier r) { return "I" + r.getAsInt(); }
  static int sup() { return 9; }
  public static void main(String[] args) {
    System.out.println(a(references_exactness::one) + b(references_exactness::one) + c(Integer::sum) + c(Math::floorMod));
    System.out.println(d(references_exactness::one) + d(references_exactness::many, 1) + d(System.out::print));
    System.out.println(e(references_exactness::one, "q") + e(String::length, "four") + map(List.of("a", "bb"), references_exactness::one) + map(List.of("a", "bb"), references_exactness::many) + map(List.of(5, 6), references_exactness::many));
    System.out.println(total(List.of("a", "bb"), String::length) + total(List.of(1, 2), references_exactness::many) + total(List.of(1, 2), Integer::intValue) + total(List.of('a'), Character::charValue));
    List<P> ps = new ArrayList<>(map(List.of("delta", "pi", "rho"), P::new));
    ps.sort(P::cmp);
    System.out.print(ps);
    ps.sort(P::cmpN);
    System.out.print(ps);
    ps.sort(Comparator.comparing(P::getN, Comparator.reverseOrder()));
    System.out.print(ps);
    ps.sort(Comparator.comparingInt(P::getK).thenComparing(P::getN));
    System.out.println(ps + "" + map(ps, P::new) + map(ps, P::toString) + map(ps, P::getN));
    BiPredicate<P, String> s1 = P::is;
    BiPredicate<P, Integer> s2 = P::is;
    BiFunction<P, String, P> w1 = P::with;
    BiFunction<P, Integer, P> w2 = P::with;
    P p = ps.get(0);
    System.out.println(s1.test(p, "pi") + " " + s2.test(p, 3) + w1.apply(p, "tau") + w2.apply(p, 44));
    Function<String, P> n1 = P::new;
    BiFunction<String, Integer, P> n2 = P::new;
    Function<P, P> n3 = P::new;
    System.out.println(then(n1, n3).apply("z") + "" + n2.andThen(n3).andThen(n3).apply("y", 5) + then(P::getN, String::length).apply(p) + references_exactness.<P, P, String>then(P::new, P::getN).apply(p));
    Supplier<String> v0 = references_exactness::va;
    Function<Object, String> v1 = references_exactness::va;
    Function<String[], String> vs = references_exactness::va;
    BiFunction<Integer, int[], String> v2 = references_exactness::va;
    Function<int[], String> vi = references_exactness::va;
    System.out.println(v0.get() + v1.apply("x") + vs.apply(new String[] {"p", "q", "r"}) + v2.apply(1, null) + vi.apply(new int[5]) + v1.apply(new Object[4]));
    System.out.println(run(references_exactness::sup) + map(List.of(1.5, 2.5), String::valueOf) + map(List.of('x', 'y'), Character::toUpperCase) + map(List.of("12", "13"), Integer::parseInt) + map(List.of(true), String::valueOf));
    Optional<String> o = Optional.of("  t ").map(String::trim).filter(Predicate.not(String::isEmpty)).map("<"::concat);
    System.out.println(o.get() + o.map(String::length).orElseGet(() -> -1) + Optional.<Integer>empty().map(Integer::toBinaryString).orElseGet(String::new).length());
  }
}
