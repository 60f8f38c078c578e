class Point {
  final int x, y;
  static int made = 0;
  Point() { this(0, 0); System.out.println("default"); }
  Point(int x) { this(x, x); System.out.println("one"); }
  Point(int x, int y) { this.x = x; this.y = y; made++; }
  Point(Point other) { this(other.x, other.y); }
  public String toString() { return "(" + x + ", " + y + ")"; }
}
class Named extends Point {
  String name;
  Named(String name) { super(1, 2); this.name = name; }
  Named() { this("nobody"); }
  public String toString() { return name + super.toString(); }
}
class Main {
  public static void main(String[] args) {
    System.out.println(new Point());
    System.out.println(new Point(3));
    System.out.println(new Point(4, 5));
    System.out.println(new Point(new Point(6, 7)));
    System.out.println(new Named());
    System.out.println(new Named("me"));
    System.out.println(Point.made);
  }
}
