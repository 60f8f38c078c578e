class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A { void f() throws Own { } }
class B extends A {
  void f() { super.f(); }
  void g() { this.f(); }
  void h(A a) { a.f(); }
}
