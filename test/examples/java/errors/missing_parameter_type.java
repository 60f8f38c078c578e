class Main {
  void m(a, int b) { }
}
