record Point(int x, int y) {
  int z;
  static int count;
  private final int w = 1;
  { count++; }
}
