class lexical_yield_call {
  static int yield(int x) { return x; }
  void m() {
    yield(1);
    int y = yield(2);
    this.yield(3);
    yield = 4;
  }
}
