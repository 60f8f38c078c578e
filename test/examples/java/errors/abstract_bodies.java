abstract class A {
  abstract void m() { }
  void n();
  abstract static void s();
  private abstract void p();
}
class B {
  abstract void q();
}
