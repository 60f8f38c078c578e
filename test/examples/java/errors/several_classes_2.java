class A {
  int n() { }
}
class B {
  int m() { return "x"; }
}
