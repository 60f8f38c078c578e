// JLS 15.27: functions that return functions: currying by hand, partial application, argument order, closures as objects.
import java.util.*;
import java.util.function.*;
public class currying_and_partial {
  interface F3<A, B, C, R> { R of(A a, B b, C c); default Function<A, Function<B, Function<C, R>>> curried() { return a -> b -> c -> of(a, b, c); } default BiFunction<B, C, R> partial(A a) { return (b, c) -> of(a, b, c); } default <V> F3<A, B, C, V> then(Function<? super R, ? extends V> f) { return (a, b, c) -> f.apply(of(a, b, c)); } static <A, B, C, R> F3<A, B, C, R> of(Function<A, Function<B, Function<C, R>>> f) { return (a, b, c) -> f.apply(a).apply(b).apply(c); } }
  interface Obj { int call(String m, int arg); }
  static Obj counter(int start) { int[] n = {start}; return (m, a) -> { switch (m) { case "add": return n[0] += a; case "get": return n[0]; case "twice": { Obj self = counter(n[0]); self.call("add", n[0]); return self.call("get", 0); } default: throw new IllegalArgumentException(m); } }; }
  static IntFunction<IntUnaryOperator> adder = a -> b -> a + b;
  static Function<Integer, IntFunction<IntBinaryOperator>> mixed = a -> b -> (c, d) -> a * 1000 + b * 100 + c * 10 + d;
  static <A, B> Function<B, A> constant(A a) { return b -> a; }
  static <A, B, C> Function<B, Function<A, C>> swap(Function<A, Function<B, C>> f) { return b -> a -> f.apply(a).apply(b); }
  static Supplier<Integer> gen() { int[] s = {0, 1}; return () -> { int r = s[0]; s[0] = s[1]; s[1] += r; return r; }; }
  static Function<Double, Function<Double, Double>> pow = b -> e -> { double r = 1; for (int i = 0; i < e; i++) r *= b; return r; };
  static UnaryOperator<UnaryOperator<Integer>> twice = f -> x -> f.apply(f.apply(x));
  static Function<Boolean, Function<Supplier<String>, Function<Supplier<String>, String>>> iff = c -> t -> e -> c ? t.get() : e.get();
  public static void main(String[] args) {
    F3<Integer, String, Character, String> f = (a, b, c) -> a + b + c;
    System.out.println(f.curried().apply(1).apply("x").apply('y') + f.partial(2).apply("p", 'q') + f.then(String::length).of(10, "ab", 'c') + F3.of((Integer a) -> (Integer b) -> (Integer c) -> a * b - c).of(6, 7, 2));
    System.out.println(adder.apply(3).applyAsInt(4) + mixed.apply(1).apply(2).applyAsInt(3, 4) + currying_and_partial.<String, Integer>constant("k").apply(9));
    Obj c = counter(5), d = counter(100);
    c.call("add", 10);
    System.out.println(c.call("get", 0) + " " + d.call("get", 0) + " " + c.call("twice", 0) + " " + c.call("get", 0));
    try { c.call("no", 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Supplier<Integer> fib = gen(), fib2 = gen();
    for (int i = 0; i < 10; i++) fib.get();
    System.out.println(fib.get() + " " + fib2.get() + pow.apply(2.0).apply(10.0) + twice.apply(x -> x * 3).apply(2) + twice.apply(twice.apply(x -> x + 1)).apply(0));
    System.out.println(iff.apply(true).apply(() -> "then").apply(() -> { throw new Error(); }) + swap((String s) -> (Integer n) -> s.repeat(n)).apply(3).apply("ab"));
    Function<Integer, Function<Integer, Function<Integer, Function<Integer, Function<Integer, Integer>>>>> five = a -> b -> cc -> dd -> e -> ((a * 10 + b) * 10 + cc) * 10 + dd - e;
    var g = five.apply(1).apply(2);
    System.out.println(g.apply(3).apply(4).apply(5) + " " + g.apply(9).apply(9).apply(0));
    List<Function<Integer, Integer>> fs = new ArrayList<>();
    for (int i = 1; i <= 4; i++) { int k = i; fs.add(k % 2 == 0 ? x -> x * k : x -> x + k); }
    Function<Integer, Integer> all = Function.identity();
    for (Function<Integer, Integer> h : fs) all = all.andThen(h);
    System.out.println(all.apply(0) + " " + all.apply(10));
    BinaryOperator<Function<Integer, Integer>> o = (p, q) -> x -> p.apply(q.apply(x));
    System.out.println(o.apply(fs.get(0), fs.get(1)).apply(5) + " " + o.andThen(h -> h.apply(7)).apply(fs.get(1), fs.get(0)));
  }
}
