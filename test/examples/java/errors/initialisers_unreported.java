class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A {
  static int f() throws Own { return 1; }
  static int a = f();
  int b = f();
  static { f(); }
  { f(); }
}
class B {
  int b = A.f();
  B() throws Own { }
  B(int x) throws Exception { }
}
class C {
  int b = A.f();
  C() throws Own { }
  C(int x) { }
}
class D {
  int b = A.f();
  D() throws Own { }
  D(int x) { this(); }
}
