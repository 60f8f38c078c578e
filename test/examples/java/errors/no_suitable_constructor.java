class Main {
  public static void main(String[] args) {
    new Point("x");
    new Point(1, 2, 3);
  }
}
class Point {
  Point() { }
  Point(int x) { }
}
