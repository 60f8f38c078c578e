class Point implements Comparable<Point> {
  int x;
  public int compareTo(Object o) {
    return 0;
  }
}

class Line implements Comparable<Line> {
  public int compareTo(Point o) {
    return 0;
  }
}
