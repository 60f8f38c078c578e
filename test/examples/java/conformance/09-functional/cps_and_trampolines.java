// JLS 15.27: continuation passing, trampolines, generators and backtracking with lambdas.
import java.util.*;
import java.util.function.*;
public class cps_and_trampolines {
  interface Cont<R> { void accept(R r); }
  interface Bounce<T> { Bounce<T> next(); default boolean done() { return false; } default T value() { throw new IllegalStateException("not done"); }
    static <T> Bounce<T> of(T t) { return new Bounce<>() { public Bounce<T> next() { return this; } public boolean done() { return true; } public T value() { return t; } }; }
    static <T> T run(Bounce<T> b) { int n = 0; while (!b.done()) { b = b.next(); n++; } bounces = n; return b.value(); } }
  static int bounces;
  static void fact(int n, Cont<Long> k) { if (n < 2) k.accept(1L); else fact(n - 1, r -> k.accept(r * n)); }
  static void fib(int n, Cont<Integer> k) { if (n < 2) k.accept(n); else fib(n - 1, a -> fib(n - 2, b -> k.accept(a + b))); }
  static <A, R> R withK(Function<Function<A, R>, R> body, Function<A, R> k) { return body.apply(k); }
  static Bounce<Boolean> even(int n) { return n == 0 ? Bounce.of(true) : () -> odd(n - 1); }
  static Bounce<Boolean> odd(int n) { return n == 0 ? Bounce.of(false) : () -> even(n - 1); }
  static Bounce<Long> sum(long n, long acc) { return n == 0 ? Bounce.of(acc) : () -> sum(n - 1, acc + n); }
  static Bounce<Long> factK(int n, Function<Long, Bounce<Long>> k) { return n < 2 ? k.apply(1L) : () -> factK(n - 1, r -> () -> k.apply(n * r)); }
  interface Choice { boolean go(Supplier<Boolean> next); }
  static boolean queens(int n, int row, int[] cols, Runnable found) {
    if (row == n) { found.run(); return false; }
    for (int c = 0; c < n; c++) {
      int col = c;
      BooleanSupplier ok = () -> { for (int r = 0; r < row; r++) if (cols[r] == col || Math.abs(cols[r] - col) == row - r) return false; return true; };
      if (ok.getAsBoolean()) { cols[row] = c; if (queens(n, row + 1, cols, found)) return true; }
    }
    return false;
  }
  static class Lazy<T> implements Supplier<T> {
    private Supplier<? extends T> make; private T value;
    Lazy(Supplier<? extends T> make) { this.make = make; }
    public T get() { if (make != null) { value = make.get(); make = null; } return value; }
    <R> Lazy<R> map(Function<? super T, ? extends R> f) { return new Lazy<>(() -> f.apply(get())); }
  }
  static class Stream<T> {
    final T head; final Lazy<Stream<T>> tail;
    Stream(T head, Supplier<Stream<T>> tail) { this.head = head; this.tail = new Lazy<>(tail); }
    static Stream<Integer> from(int n) { return new Stream<>(n, () -> from(n + 1)); }
    static <T> Stream<T> iterate(T t, UnaryOperator<T> f) { return new Stream<>(t, () -> iterate(f.apply(t), f)); }
    Stream<T> filter(Predicate<? super T> p) { return p.test(head) ? new Stream<>(head, () -> tail.get().filter(p)) : tail.get().filter(p); }
    <R> Stream<R> map(Function<? super T, ? extends R> f) { return new Stream<>(f.apply(head), () -> tail.get().map(f)); }
    List<T> take(int n) { List<T> r = new ArrayList<>(); Stream<T> s = this; for (int i = 0; i < n; i++, s = s.tail.get()) r.add(s.head); return r; }
    static Stream<Integer> sieve(Stream<Integer> s) { return new Stream<>(s.head, () -> sieve(s.tail.get().filter(x -> x % s.head != 0))); }
  }
  static int evals;
  public static void main(String[] args) {
    fact(15, r -> System.out.print(r + " "));
    fib(15, r -> System.out.println(r));
    System.out.println(cps_and_trampolines.<Integer, String>withK(k -> k.apply(1) + k.apply(2), x -> "<" + x + ">") + withK((Function<Integer, Integer> k) -> k.apply(k.apply(3)), x -> x * x));
    System.out.println(Bounce.run(even(100000)) + " " + bounces + " " + Bounce.run(odd(7)) + " " + Bounce.run(sum(50000, 0)) + " " + Bounce.run(factK(20, Bounce::of)) + " " + bounces);
    try { even(3).value(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    int[] solutions = {0};
    int[] cols = new int[6];
    List<String> firsts = new ArrayList<>();
    queens(6, 0, cols, () -> { solutions[0]++; firsts.add(Arrays.toString(cols)); });
    System.out.println(solutions[0] + " " + firsts.get(0));
    Lazy<String> lazy = new Lazy<>(() -> { evals++; return "v"; });
    Lazy<Integer> len = lazy.map(String::length).map(x -> x + evals * 10);
    System.out.println(evals + " " + len.get() + len.get() + lazy.get() + evals);
    System.out.println(Stream.sieve(Stream.from(2)).take(12) + " " + Stream.iterate("a", s -> s + "b").map(String::length).filter(x -> x % 2 == 1).take(4) + Stream.from(1).map(x -> x * x).filter(x -> x % 3 == 1).take(3));
    Choice[] cs = new Choice[3];
    StringBuilder trail = new StringBuilder();
    for (int i = 0; i < 3; i++) { int k = i; cs[i] = next -> { for (int v = 0; v < 3; v++) { int len0 = trail.length(); trail.append(v); if (trail.charAt(k) - '0' != k && next.get()) return true; trail.setLength(len0); } return false; }; }
    System.out.println(cs[0].go(() -> cs[1].go(() -> cs[2].go(() -> trail.charAt(0) + trail.charAt(1) + trail.charAt(2) - 3 * '0' == 4))) + " " + trail);
  }
}
