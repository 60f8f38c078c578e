class Main {
  static void m(int a) { }
  static void m(double a, int b) { }
  public static void main(String[] args) {
    m("x");
    m(1, "y");
  }
}
