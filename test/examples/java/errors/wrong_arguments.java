class Main {
  static void m(int a, int b) { }
  public static void main(String[] args) {
    m(1);
    m("x", 2);
    m(1, 2, 3);
    m();
    new Main(3);
  }
}
