/** Records: constructors of each form, accessors, equality, printing, nesting, generics, interfaces, statics. */
import java.util.*;
public class records {
  record Point(int x, int y) implements Comparable<Point> {
    static final Point ZERO = new Point();
    Point() { this(0, 0); }
    Point {
      if (x < 0) throw new IllegalArgumentException("x " + x);
      y = Math.abs(y);
    }
    double norm() { return Math.sqrt(x * x + y * y); }
    static Point of(int n) { return new Point(n, n); }
    public int compareTo(Point o) { return x - o.x; }
  }
  record Pair<A, B>(A a, B b) {
    <C> Pair<A, C> with(C c) { return new Pair<>(a, c); }
    @Override public A a() {
      System.out.print("[a]");
      return a;
    }
  }
  record Every(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] arr,
      Object o) {}
  record None() {}
  record Full(int v) {
    Full(int v) { this.v = v + 1; }
    @Override public String toString() { return "F" + v; }
    @Override public boolean equals(Object o) { return o instanceof Full; }
    @Override public int hashCode() { return 5; }
  }
  record Many(String... names) {
    int n() { return names.length; }
  }
  interface HasX { int x(); }
  record R(int x) implements HasX { record Inner(R r) {} }
  public static void main(String[] args) {
    Point p = new Point(3, -4);
    System.out.println(p + " " + p.x() + p.y + " " + p.norm() + p.equals(new Point(3, 4))
        + (p == new Point(3, 4)) + (p.hashCode() == new Point(3, 4).hashCode()) + Point.ZERO
        + Point.of(2).compareTo(p));
    try { new Point(-1, 0); } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Pair<String, Integer> q = new Pair<>("k", 1);
    System.out.println(q + " " + q.a() + q.with(2.5).b() + q.equals(new Pair<>("k", 1)) + q.equals(null)
        + new Pair<>(null, null) + new Pair<>(null, 1).equals(new Pair<>(null, 1)));
    Every e = new Every((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, "t", null, null);
    System.out.println(e);
    System.out.println(e.equals(new Every((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, "t", null, null)));
    record D(double d, float f) {}
    System.out.println(new D(Double.NaN, 0f).equals(new D(Double.NaN, 0f)) + " " + new D(0,
        -0f).equals(new D(0, 0f)));
    System.out.println(new None() + " " + new None().equals(new None()) + new None().hashCode()
        + new Full(1) + new Full(1).equals(new Full(9)) + new Many("a", "b").n() + new R.Inner(new R(1))
        + ((HasX) new R(7)).x());
    Map<Point, String> map = new HashMap<>();
    map.put(new Point(1, 1), "one");
    System.out.println(map.get(new Point(1, -1)) + map);
    record Loc(int i) {
      int twice() { return i * 2; }
    }
    System.out.println(new Loc(4).twice() + " " + (new Loc(1) instanceof Record));
  }
}
