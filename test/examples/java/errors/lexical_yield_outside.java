class lexical_yield_outside {
  static int yield = 1;
  static int yield(int x) { return x; }
  int m(int k) { return switch (k) { case 1: yield(2); default: yield (yield); }; }
  int n(int k) { return switch (k) { default: int yield = 3; yield yield; }; }
  void o() { yield 5; }
}
