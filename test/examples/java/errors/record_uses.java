record Point(int x, int y) {}

class Main {
  public static void main(String[] args) {
    Point p = new Point(1);
    Point q = new Point(1, "2");
    Point r = new Point();
    Point s = new Point(1, 2);
    s.x = 3;
    int t = s.getX();
    int u = s.z();
    int v = s.x() + s.y;
  }
}
