// JLS 15.27: lambdas that call themselves: through fields, arrays, holders, fixed points, this; mutual; deep.
import java.util.*;
import java.util.function.*;
public class recursion {
  static Function<Integer, Integer> fact;
  static final IntPredicate even = n -> n == 0 || recursion.odd.test(n - 1);
  static final IntPredicate odd = n -> n != 0 && even.test(n - 1);
  final IntUnaryOperator fib = n -> n < 2 ? n : this.fib.applyAsInt(n - 1) + this.fib.applyAsInt(n - 2);
  interface Rec<A, B> extends Function<Rec<A, B>, Function<A, B>> {}
  interface SelfFn<A, B> { B call(SelfFn<A, B> self, A a); }
  static <A, B> Function<A, B> fix(Function<Function<A, B>, Function<A, B>> f) {
    Rec<A, B> r = w -> f.apply(x -> w.apply(w).apply(x));
    return r.apply(r);
  }
  static <A, B> Function<A, B> lazyFix(Function<Supplier<Function<A, B>>, Function<A, B>> f) {
    return f.apply(() -> lazyFix(f));
  }
  static <A, B> Function<A, B> tie(SelfFn<A, B> s) { return a -> s.call(s, a); }
  static <K, V> Function<K, V> memo(BiFunction<Function<K, V>, K, V> f) {
    Map<K, V> seen = new HashMap<>();
    class M implements Function<K, V> {
      int misses;
      public V apply(K k) {
        V v = seen.get(k);
        if (v == null) {
          misses++;
          v = f.apply(this, k);
          seen.put(k, v);
        }
        return v;
      }
      @Override public String toString() { return "misses" + misses; }
    }
    return new M();
  }
  static int ackermann(int m, int n) {
    IntBinaryOperator[] a = new IntBinaryOperator[1];
    a[0] = (x, y) -> x == 0 ? y + 1 : y == 0 ? a[0].applyAsInt(x - 1, 1) : a[0].applyAsInt(x - 1, a[0].applyAsInt(x, y - 1));
    return a[0].applyAsInt(m, n);
  }
  static String hanoi(int n) {
    StringBuilder sb = new StringBuilder();
    interface Move { void go(int n, char a, char b, char c); }
    var box = new Object() { Move m; };
    box.m = (k, a, b, c) -> {
      if (k == 0) return;
      box.m.go(k - 1, a, c, b);
      sb.append(a).append(c).append(' ');
      box.m.go(k - 1, b, a, c);
    };
    box.m.go(n, 'A', 'B', 'C');
    return sb.toString();
  }
  static void permute(List<Integer> left, List<Integer> done, Consumer<List<Integer>> out) {
    if (left.isEmpty()) out.accept(done);
    left.forEach(x -> {
      List<Integer> l = new ArrayList<>(left), d = new ArrayList<>(done);
      l.remove(x);
      d.add(x);
      permute(l, d, out);
    });
  }
  static int depth;
  public static void main(String[] args) {
    fact = n -> n < 2 ? 1 : n * fact.apply(n - 1);
    System.out.println(fact.apply(10) + " " + even.test(100) + odd.test(100) + " " + new recursion().fib.applyAsInt(20));
    System.out.println(recursion.<Integer, Integer>fix(self -> n -> n < 2 ? 1 : n * self.apply(n - 1)).apply(7));
    Function<Integer, String> bin = fix(self -> n -> n < 2 ? "" + n : self.apply(n / 2) + n % 2);
    System.out.println(bin.apply(37));
    Function<Integer, Long> sum = lazyFix(self -> n -> n == 0 ? 0L : n + self.get().apply(n - 1));
    System.out.println(sum.apply(100));
    System.out.println(recursion.<Integer, Integer>tie((s, n) -> n < 2 ? n : s.call(s, n - 1) + s.call(s, n - 2)).apply(15));
    Function<Integer, Long> mf = memo((self, n) -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2));
    System.out.println(mf.apply(60) + " " + mf);
    System.out.println(ackermann(2, 3) + " " + hanoi(3));
    List<String> perms = new ArrayList<>();
    permute(List.of(1, 2, 3), List.of(), p -> perms.add(p.toString()));
    System.out.println(perms);
    Runnable[] deep = new Runnable[1];
    deep[0] = () -> { if (depth++ < 3000) deep[0].run(); };
    deep[0].run();
    System.out.println(depth);
    Supplier<Integer>[] chain = new Supplier[50];
    for (int i = 0; i < 50; i++) { int k = i; chain[i] = () -> k == 0 ? 1 : chain[k - 1].get() + k; }
    System.out.println(chain[49].get());
    Runnable forever = new Runnable() { public void run() { Runnable again = () -> this.run(); again.run(); } };
    try { forever.run(); } catch (StackOverflowError e) { System.out.println("overflow"); }
  }
}
