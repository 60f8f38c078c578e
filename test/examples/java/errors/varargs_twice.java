class Main {
  static int sum(int... xs) {
    return xs.length;
  }
  static int sum(int[] xs) {
    return 1;
  }
  static void two(String a, Object... rest) {}
  public static void main(String[] args) {
    sum(1, "2");
    sum("1");
    sum(1.5, 2);
    two();
    two(1);
    int n = sum(new Integer[3]);
  }
}
