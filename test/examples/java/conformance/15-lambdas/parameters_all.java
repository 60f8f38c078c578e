// JLS 15.27.1: parameters of lambdas: none, one bare name, implicit, `var`, typed, final, annotated, arrays, varargs.
import java.util.*;
import java.util.function.*;
public class parameters_all {
  interface Sum { int of(int... xs); }
  interface Names { String of(String first, String... rest); }
  interface Grid { int at(int[][] g, int i, int j); }
  interface Six { long of(byte a, short b, char c, int d, long e, boolean f); }
  interface Dbl { double of(float a, double b); }
  @interface Note {}
  static <T> T id(T t) { return t; }
  public static void main(String[] args) {
    Runnable none = () -> System.out.print("none ");
    none.run();
    IntUnaryOperator bare = x -> x + 1;
    IntUnaryOperator paren = (x) -> x + 2;
    IntUnaryOperator typed = (int x) -> x + 3;
    IntUnaryOperator v = (var x) -> x + 4;
    IntUnaryOperator fin = (final int x) -> x + 5;
    IntUnaryOperator finVar = (final var x) -> x + 6;
    IntUnaryOperator note = (@Note final int x) -> x + 7;
    IntUnaryOperator noteVar = (@Deprecated var x) -> x + 8;
    int s = 0;
    for (IntUnaryOperator op : new IntUnaryOperator[] {bare, paren, typed, v, fin, finVar, note, noteVar}) {
      s = s * 3 + op.applyAsInt(s);
      System.out.print(s + " ");
    }
    System.out.println();
    Sum sum = xs -> {
      int t = 0;
      for (int x : xs) t += x;
      return t;
    };
    Sum count = (int... xs) -> xs.length;
    Sum arr = (int[] xs) -> xs.length == 0 ? -1 : xs[xs.length - 1];
    Sum old = (int xs[]) -> xs.length * 10;
    System.out.println(sum.of(1, 2, 3) + " " + sum.of() + " " + count.of(7, 7) + " " + arr.of() + " " + arr.of(4, 9)
        + " " + old.of(new int[3]));
    Names names = (f, r) -> f + r.length + Arrays.toString(r);
    Names names2 = (String f, String... r) -> String.join("-", r) + f;
    System.out.println(names.of("a") + names.of("a", "b", "c") + names2.of("x", "y", "z") + names2.of("q"));
    Grid g = (m, i, j) -> m[i][j];
    Grid g2 = (int[] m[], int i, int j) -> m[j][i];
    Grid g3 = (var m, var i, var j) -> m.length + i * j;
    int[][] m = {{1, 2}, {3, 4}};
    System.out.println(g.at(m, 0, 1) + " " + g2.at(m, 0, 1) + " " + g3.at(m, 5, 6));
    Six six = (a, b, c, d, e, f) -> f ? a + b + c + d + e : c;
    System.out.println(six.of((byte) -1, (short) 300, 'A', 1 << 20, 1L << 40, true) + " "
        + six.of((byte) 0, (short) 0, 'B', 0, 0, false));
    Dbl d = (a, b) -> a / b;
    System.out.println(d.of(1, 4) + " " + d.of('a', 2L));
    // Parameters are variables: they can be assigned.
    BinaryOperator<Integer> gcd = (a, b) -> {
      while (b != 0) {
        int t = a % b;
        a = b;
        b = t;
      }
      return a;
    };
    System.out.println(gcd.apply(84, 36));
    Function<String, String> change = str -> { str += "!"; str = str + str; return str; };
    System.out.println(change.apply("ho"));
    // Generic and raw parameter types.
    BiFunction<List<? extends Number>, Map<String, List<Integer>>, Integer> big = (l, mm) -> l.size() + mm.get("k").get(0);
    BiFunction<List<? extends Number>, Map<String, List<Integer>>, Integer> big2 =
        (List<? extends Number> l, Map<String, List<Integer>> mm) -> l.get(0).intValue() * mm.size();
    Map<String, List<Integer>> km = new HashMap<>();
    km.put("k", List.of(40));
    System.out.println(big.apply(List.of(1.5, 2.5), km) + big2.apply(List.of(7L), km));
    Comparator raw = (a, b) -> ((String) a).length() - ((String) b).length();
    Comparator<?> wild = raw;
    System.out.println(raw.compare("abc", "z") + " " + (wild == raw));
    Function<? super Integer, ? extends Number> wf = i -> i * 2.5;
    Number n = wf.apply(null == wf ? 1 : 3);
    System.out.println(n);
    Consumer<? super Integer> ws = o -> System.out.print(o.hashCode() + " ");
    ws.accept(12);
    Predicate<?> wp = o -> o == null;
    System.out.println(wp.test(null));
    // Names that look odd.
    Function<Integer, Integer> $ = __ -> __ + 1, record = var -> var * 2, yield = permits -> permits - 1;
    System.out.println($.andThen(record).andThen(yield).apply(10));
  }
}
