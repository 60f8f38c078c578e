class Main {
  static void m(int a, long b) { }
  static void m(long a, int b) { }
  static void n(String s) { }
  static void n(Main s) { }
  public static void main(String[] args) {
    m(1, 2);
    n(null);
  }
}
