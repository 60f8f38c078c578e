/** Lambdas in every form and place: parameters, bodies, capture, recursion, overloads, generic results, exceptions. */
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class lambda_forms {
  interface Tri<A, B, C, R> { R go(A a, B b, C c); }
  interface IntOp { int go(int a, int b); }
  static String run(Runnable r) {
    r.run();
    return "Runnable";
  }
  static <T> String run(Callable<T> c) throws Exception {
    return "Callable " + c.call();
  }
  static String take(Function<String, Integer> f) { return "F" + f.apply("four"); }
  static String take(Consumer<String> f, int... x) { return "C"; }
  int field = 5;
  Supplier<Integer> inst() { return () -> this.field++; }
  static Function<Integer, Integer> fact;
  static IntUnaryOperator sfib = n -> n < 2 ? n : lambda_forms.sfib.applyAsInt(n - 1)
      + lambda_forms.sfib.applyAsInt(n - 2);
  static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) {
    List<R> r = new ArrayList<>();
    for (T t : l) r.add(f.apply(t));
    return r;
  }
  static <T> Predicate<T> not(Predicate<T> p) { return t -> !p.test(t); }
  static Function<Integer, Integer> compose(List<Function<Integer, Integer>> fs) {
    return x -> {
      int r = x;
      for (var f : fs) r = f.apply(r);
      return r;
    };
  }
  final Runnable init = () -> System.out.print("[init " + field + "]");
  static long count;
  {
    Runnable r = () -> count++;
    r.run();
  }
  public static void main(String[] args) throws Exception {
    IntOp a = (x, y) -> x + y, b = (int x, int y) -> { return x * y; }, c = (var x, final var y) -> x - y;
    System.out.println(a.go(1, 2) + b.go(3, 4) + c.go(9, 1));
    Tri<Integer, String, Character, String> t = (i, s, ch) -> i + s + ch;
    System.out.println(t.go(1, "s", 'c'));
    System.out.println(run(() -> {}) + run(() -> 5) + run(() -> { throw new Error2(); }, 0));
    System.out.println(take(s -> s.length()) + map(List.of(1, 2, 3), x -> x * 1.5) + map(List.of("a"),
        x -> x.charAt(0)));
    lambda_forms l = new lambda_forms();
    Supplier<Integer> s1 = l.inst();
    System.out.println(s1.get() + s1.get() + l.field + count);
    l.init.run();
    fact = n -> n <= 1 ? 1 : n * fact.apply(n - 1);
    System.out.println(fact.apply(6) + sfib.applyAsInt(15));
    System.out.println(compose(List.of(x -> x + 1, x -> x * 10, fact)).apply(-1 + 0 * 5));
    int[] box = {0};
    Runnable inc = () -> box[0]++;
    for (int i = 0; i < 5; i++) inc.run();
    System.out.println(box[0]);
    List<Runnable> rs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      final int k = i;
      rs.add(() -> System.out.print(k));
    }
    for (String s : List.of("x", "y")) rs.add(() -> System.out.print(s));
    rs.forEach(Runnable::run);
    System.out.println();
    Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = x -> y -> z -> x * y + z;
    System.out.println(curried.apply(2).apply(3).apply(4));
    System.out.println(((Function<Object, String>) o -> "cast" + o).apply(1)
        + ((Supplier<Supplier<String>>) () -> () -> "deep").get().get());
    BinaryOperator<Integer> max = BinaryOperator.maxBy((p, q) -> p - q);
    System.out.println(max.apply(3, 9) + Optional.of(4).map(x -> x + 1).orElse(0));
    Object o = (Runnable) () -> {
      class In { int v = box[0]; }
      System.out.print(new In().v);
    };
    ((Runnable) o).run();
    System.out.println(not((String s) -> s.isEmpty()).test(""));
    Comparator<String> cmp = (p, q) -> {
      int d = p.length() - q.length();
      if (d != 0) return d;
      return p.compareTo(q);
    };
    List<String> words = new ArrayList<>(List.of("bb", "a", "ccc", "aa"));
    words.sort(cmp.reversed());
    System.out.println(words);
    Supplier<int[]> arr = () -> new int[] {1, 2};
    System.out.println(arr.get()[1] + new Function[] {x -> x}.length);
    Callable<String> thrower = () -> {
      if (args.length == 0) throw new java.io.IOException("checked");
      return "";
    };
    try { thrower.call(); } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    Runnable same1 = mk(), same2 = mk();
    System.out.println(same1 == same2);
  }
  static Runnable mk() { return () -> {}; }
  static class Error2 extends RuntimeException {}
  static String run(Callable<?> c, int n) {
    try {
      c.call();
      return "none";
    } catch (Exception e) { return e.getClass().getSimpleName(); }
  }
}
