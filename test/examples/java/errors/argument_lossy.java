class Main {
  static void m(int a) { }
  public static void main(String[] args) {
    m(1.5);
    m(10L);
    m("a");
    m(true);
    m(null);
  }
}
