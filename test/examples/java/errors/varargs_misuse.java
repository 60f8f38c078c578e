class Main {
  static int sum(int... xs) {
    return xs.length;
  }
  static void two(String a, Object... rest) {}
  static void last(int... xs, int y) {}
  int... field;
  public static void main(String[] args) {
    sum(1, "2");
    sum("1");
    sum(1.5, 2);
    two();
    two(1);
    int[] xs = sum;
    String... s = args;
  }
}
