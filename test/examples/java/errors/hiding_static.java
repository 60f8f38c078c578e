interface I { static void s() { } }
class A implements I {
  void t(A a) {
    a.s();
    I.s();
    s();
  }
}
