record Point(int x, int y) {
  Point {
    this.x = x;
  }
}

record Pair(int a, int b) {
  Pair {
    a = 1;
  }
  Pair(int a, int b) {
    this.a = a;
    this.b = b;
  }
}
