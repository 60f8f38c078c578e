class A {
  void m(Undefined u) { u.foo(); int x = u.bar; }
  Undefined n() { return 1; }
}
