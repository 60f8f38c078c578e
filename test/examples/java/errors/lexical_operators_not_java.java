class lexical_operators_not_java {
  void m(int a, int b) {
    boolean c = a <> b;
    int d = a ** b;
    boolean e = a === b;
  }
}
