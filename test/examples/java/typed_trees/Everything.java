/** Never run: its trees are looked at (typed_tree.test.ts). As much of the language as fits on few lines. */
import java.util.*;
import java.util.function.*;
public class Everything {
  enum Color { RED, GREEN { int weight() { return 5; } }, BLUE; int weight() { return 1; } static int total = 3; int n; Color() { n = 1; } }
  interface Shape { double area(); default String name() { return "shape " + area(); } static Shape unit() { return () -> 1; } }
  record Point(int x, int y) implements Comparable<Point> { Point { if (x < 0) x = 0; } static final Point ZERO = new Point(0, 0); int sum() { return x + y; } public int compareTo(Point o) { return x - o.x; } }
  static class Node<T extends Comparable<T>> { T value; Node<T> left, right; Node(T v) { value = v; }
    void insert(T v) { int c = v.compareTo(value); if (c < 0) { if (left == null) left = new Node<>(v); else left.insert(v); } else { if (right == null) right = new Node<>(v); else right.insert(v); } }
    class Walk { int depth; T top() { return value; } Node<T> owner() { return Node.this; } } }
  int field = 4; static int count;
  class Inner { int own = field; class Deep { int all() { return own + field + Everything.this.field + Inner.this.own; } } Runnable r() { return () -> { own++; field += own; }; } }
  static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  <T> T pick(boolean b, T x, T y) { return b ? x : y; }
  static <A, B> List<B> map(List<A> in, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A a : in) out.add(f.apply(a)); return out; }
  static String describe(Object o) {
    if (o instanceof String s && s.length() > 2) return "long " + s;
    if (!(o instanceof Integer i)) return "other";
    return "int " + (i + 1);
  }
  int days(int month, boolean leap) { return switch (month) { case 2 -> leap ? 29 : 28; case 4, 6, 9, 11 -> 30; default -> { int d = 31; yield d; } }; }
  static int weigh(Color c) { return switch (c) { case RED -> 1; case GREEN -> c.weight(); case BLUE -> { int k = c.n; yield k * 2; } }; }
  void locals(int p) {
    final int q = 10; int e = p * 2; String text = "t" + q;
    class Local { int a = p + e; int get() { return a + q + field + text.length(); } class More { int m() { return e + a; } } }
    Supplier<Integer> s = () -> e + p + new Local().get();
    Runnable r = new Runnable() { int k = e; public void run() { field = k + p; Supplier<String> t = () -> text + k + this.k; count += t.get().length(); } };
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b + e;
    int z = add.apply(1).apply(2) + s.get();
    Integer boxed = z; boxed++; boxed += 2; long l = boxed; Object o = boxed; Comparable<Integer> cmp = 5; double d = boxed / 2; char ch = 'a'; ch += 1; ch++; byte bb = (byte) 200; bb >>= 1; short sh = 5; sh += 1.5; Character cc = 'x'; cc++; int sum = cc + boxed;
    Integer[] arr = {1, 2, 3}; arr[0]++; arr[1] += 5; int[] prim = {boxed, cc, 'c'}; long[] ls = {1, boxed}; arr[prim[0] & 1] = null;
    List<Integer> list = new ArrayList<>(); list.add(z); list.add(5); int first = list.get(0); long wide = list.get(0); int total = 0; for (int x : list) total += x; for (Integer x : list) total += x; for (var x : list) total += x; for (long x : prim) total += x;
    boolean same = list.get(0) == list.get(1), eq = list.get(0) == 5, lt = list.get(0) < list.get(1);
    Object cond = same ? 1 : "a"; Object cond2 = same ? 1 : 2.0; Integer nul = same ? null : 0; long mixed = same ? list.get(0) : 5L; Number num = same ? Integer.valueOf(1) : Double.valueOf(2);
    String str = null; str += 1; str += 'c'; str += list.get(0); str = str + null + same; Object os = "x"; os += "y";
    BiFunction<Integer, Integer, Integer> mul = (a, b) -> a * b; IntBinaryOperator op = (a, b) -> a + b; IntBinaryOperator mr = Everything::plus; Function<String, Integer> len = String::length; Supplier<List<String>> mk = ArrayList::new; Function<Integer, int[]> mka = int[]::new;
    List<Integer> lens = map(List.of("a", "bb"), String::length); List<String> strs = map(list, x -> "n" + x); List<Object> objs = map(list, x -> x);
    Point pt = new Point(1, 2); int ps = pt.x() + pt.y + pt.sum() + Point.ZERO.x; Node<Integer> tree = new Node<>(5); tree.insert(3); int tv = tree.value + tree.left.value; tree.value++; tree.value += 2; tree.left.value = 7; Node<Integer>.Walk wk = tree.new Walk(); int tt = wk.top() + wk.owner().value;
    Inner in = new Inner(); Inner.Deep dp = in.new Deep(); Everything.Inner in2 = this.new Inner(); int deep = dp.all();
    Class<?> k1 = String.class; Class<Integer> k2 = int.class; Class<? extends Number> k3 = Integer.class; Object ko = int[].class;
    int sw = switch (str) { case "a": yield 1; case "b": case "c": { yield 2; } default: yield 3; };
    double dsw = switch (z) { case 1 -> 1; case 2 -> 2.5f; default -> 'c'; }; Object osw = switch (z) { case 1 -> 1; case 2 -> "s"; default -> null; };
    var anon = new Object() { int hidden = 5; int twice() { return hidden * 2; } }; int h = anon.hidden + anon.twice();
    Shape sq = () -> 2.0; double ar = sq.area(); Comparator<String> byLen = (a, b) -> a.length() - b.length(); int cm = byLen.compare("a", "b");
    int a1 = pick(true, 1, 2); Object a2 = pick(true, 1, "x"); String a3 = pick(false, "a", "b"); List<? extends Number> wl = list; Number wn = wl.get(0); int ti = (int) (Object) 5; long tl = (Long) (Object) 5L; Object to = (Runnable & java.io.Serializable) () -> {}; Runnable casted = (Runnable) () -> count++;
    do { int w = 3; if (w > 2) break; } while (!(o instanceof String st)); outer: for (int i = 0, j = 5; i < j; i++, j--) { for (;;) { if (i > 2) continue outer; break outer; } }
    assert z > 0 : "no " + z; synchronized (this) { field--; } this.field <<= 2; Everything.count = field = e; (this).field++; Everything.this.field--; int[][] grid = new int[3][4]; grid[1][2] += 5; grid[0][0]++; int gl = grid.length + grid[0].length; int[][] jag = {{1}, {2, 3}, {}}; int[] copy = prim.clone();
    if (o instanceof Integer n && n > 3 || z == 2) { } while (!(o instanceof Integer m)) { o = 5; } int mm = m + 1;
  }
  static int plus(int a, int b) { return a + b; }
  public static void main(String[] args) { new Everything().locals(3); }
}
