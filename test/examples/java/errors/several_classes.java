class A {
  int m() { return "x"; }
}
class B {
  int n() { }
  void o() { int x; x++; }
}
