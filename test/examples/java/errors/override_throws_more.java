class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A {
  void f() throws Own { }
  void g() { }
  void h() throws Exception { }
  static void s() { }
}
class B extends A {
  void f() throws Other { }
  void g() throws Own { }
  void h() throws Own, Other { }
  static void s() throws Own { }
}
class C extends A {
  void f() throws Deeper { }
  void g() throws RuntimeException { }
}
interface I { void run() throws Own; void stop(); }
class D implements I {
  public void run() throws Exception { }
  public void stop() throws Deeper { }
}
