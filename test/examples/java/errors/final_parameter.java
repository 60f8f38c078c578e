class Main {
  void m(final int a) {
    a = 1;
  }
}
