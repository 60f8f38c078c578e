class A {
  final void m() { }
  static void s() { }
  void i() { }
  static final void t() { }
}
class B extends A {
  void m() { }
  void s() { }
  static void i() { }
  static void t() { }
}
