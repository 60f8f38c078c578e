interface A { int f(); void g(); static void h() { } }
interface B extends A { String f(); void g() throws Exception; int h(); }
class C {
  static final void f() { }
  static void g() { }
  void h() { }
  static void k() { }
  public static void l() { }
  static void m() { }
  static void n() { }
}
class D extends C {
  static void f() { }
  void g() { }
  static void h() { }
  static void k() throws Exception { }
  static void l() { }
  private static int m() { return 1; }
  static int n() { return 1; }
}
