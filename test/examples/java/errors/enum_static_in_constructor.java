enum Level {
  LOW, HIGH;
  static int count;
  static final int LIMIT = 3;
  int own;
  Level() {
    count++;
    own = LIMIT;
  }
}
