class Main {
  static void m(int... a) { }
  static int n(int a, int... b) { return 1; }
  public static void main(String[] args) {
    m();
    m(1);
    m(1, 2, "x");
    m("x");
    n(1);
    n(1, 2);
    int k = n();
  }
}
