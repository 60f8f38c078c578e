class Main {
  void m(int a) { }
  int m(int b) { return 1; }
  Main() { }
  Main() { }
}
