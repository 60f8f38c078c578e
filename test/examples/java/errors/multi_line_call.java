class Main {
  static void m(int a, int b, int c) { }
  public static void main(String[] args) {
    m(1,
      "x",
      2);
  }
}
