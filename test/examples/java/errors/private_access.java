class A {
  private int x;
  private void m() { }
}
class Main {
  void t(A a) {
    a.x = 1;
    a.m();
    new P(1);
  }
}
class B extends A {
  int t() { return x; }
}
class P { private P(int i) { } }
