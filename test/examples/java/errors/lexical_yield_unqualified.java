class lexical_yield_unqualified {
  static int yield(int x) { return x; }
  int a = yield(2);
  void m() { int c = 1 + yield(3); h.yield(4); int yield = 5; yield = 6; yield++; int[] z = {yield}; String s = "" + yield; }
}
