class Main {
  public static void main(String[] args) {
    throw "text";
  }
  void g(int x) {
    throw x;
  }
  void h(Object x) {
    throw x;
  }
  void i() {
    throw null;
  }
}
