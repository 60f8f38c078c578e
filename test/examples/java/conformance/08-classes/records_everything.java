import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class records_everything {
  record Point(int x, int y) implements Comparable<Point> {
    static final Point ORIGIN = new Point(0, 0);
    static int made;
    Point { if (x < -100) throw new IllegalArgumentException("x: " + x); made++; y = y == 13 ? 14 : y; }
    Point(int both) { this(both, both); }
    double len() { return Math.sqrt(x * x + y * y); }
    Point plus(Point o) { return new Point(x + o.x, y + o.y()); }
    static Point of(int... v) { return new Point(v[0], v[v.length - 1]); }
    public int compareTo(Point o) { return x != o.x ? Integer.compare(x, o.x) : Integer.compare(y, o.y); }
    record Nested(Point p) { }
  }
  record Empty() { }
  record All(byte b, short s, char c, int i, long l, float f, double d, boolean z, String str, int[] arr, Object o) { }
  record Pair<A, B>(A first, B second) { <C> Pair<A, C> with(C c) { return new Pair<>(first, c); } static <T> Pair<T, T> twice(T t) { return new Pair<>(t, t); } }
  record Over(int v) { public int v() { return v * 2; } @Override public String toString() { return "Over!" + v; } @Override public boolean equals(Object o) { return o instanceof Over x && x.v % 10 == v % 10; } @Override public int hashCode() { return v % 10; } }
  record Canon(String s, int n) { Canon(String s, int n) { this.s = s == null ? "null!" : s; this.n = Math.abs(n); } }
  record VarArgs(String... parts) { }
  interface HasArea { double area(); }
  sealed interface Sh permits Circle, Rect { }
  record Circle(double r) implements Sh, HasArea { public double area() { return Math.PI * r * r; } }
  record Rect(double w, double h) implements Sh, HasArea { public double area() { return w * h; } }
  record Node<T>(T value, Node<T> next) { int size() { return 1 + (next == null ? 0 : next.size()); } }
  enum E { A }
  record WithEnum(E e, Point p) { }
  public static void main(String[] args) {
    Point p = new Point(3, 4);
    System.out.println(p + " " + p.len() + " " + p.x() + " " + p.y + " " + p.hashCode() + " " + p.equals(new Point(3, 4)) + " " + p.equals(null) + p.equals("x"));
    System.out.println(new Point(5) + " " + Point.of(1, 2, 3) + " " + Point.ORIGIN.plus(p) + " " + new Point(1, 13) + Point.made);
    try { new Point(-101, 0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    System.out.println(new Point.Nested(p) + " " + new Empty() + new Empty().hashCode() + new Empty().equals(new Empty()));
    All a = new All((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.5, true, "s", null, List.of(1));
    System.out.println(a);
    System.out.println(a.equals(new All((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.5, true, "s", null, List.of(1))));
    System.out.println(a.hashCode() == new All((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.5, true, "s", null, List.of(1)).hashCode());
    System.out.println(new Pair<>("a", 1).with(2.5) + " " + Pair.twice('x') + " " + new Pair<>(null, null).hashCode());
    System.out.println(new Over(3).v() + " " + new Over(3) + new Over(3).equals(new Over(13)) + new Over(13).hashCode());
    System.out.println(new Canon(null, -4));
    System.out.println(new VarArgs("a", "b").parts().length + " " + new VarArgs().parts.length);
    List<Sh> shapes = List.of(new Circle(1), new Rect(2, 3));
    for (Sh s : shapes) System.out.println(s + " " + ((HasArea) s).area());
    System.out.println(new Node<>(1, new Node<>(2, null)) + " " + new Node<>("x", null).size());
    System.out.println(new WithEnum(E.A, null));
    Set<Point> set = new HashSet<>(Arrays.asList(new Point(1, 1), new Point(1), new Point(2)));
    System.out.println(set.size());
    List<Point> l = new ArrayList<>(List.of(new Point(2, 1), new Point(1, 9), new Point(1, 2)));
    l.sort(null); System.out.println(l);
    record Local(String k, int v) { Local { k = k.trim(); } }
    System.out.println(new Local("  hi ", 2).k().length());
    System.out.println(new Circle(Double.NaN).equals(new Circle(Double.NaN)) + " " + new Circle(0.0).equals(new Circle(-0.0)));
    System.out.println(new Point(1, 2).hashCode() + " " + new Pair<>("ab", 3).hashCode() + " " + new Rect(1, 2).hashCode());
    Record r = p; System.out.println(r.toString());
  }
}
