class Main {
  void m(int a, int a) {
    int b;
    { int b; }
  }
}
