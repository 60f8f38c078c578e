class Point { Point(int x) { } }
class Main {
  Point p = Point(1);
}
