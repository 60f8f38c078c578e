class Main {
  void m(int... a, int b) { }
}
