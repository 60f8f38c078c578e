class Point {
  int x;
  void Point(int x) { this.x = x; }
  static Point of() { return new Point(1); }
}
