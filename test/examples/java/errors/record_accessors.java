record Point(int x, int y) {
  int x() {
    return x;
  }
  public long y() {
    return y;
  }
}

record Line(int a) {
  public static int a() {
    return 1;
  }
}

record Area(int a) {
  public int a() throws Exception {
    return 1;
  }
}
