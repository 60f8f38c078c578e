class A {
  A(int x) { }
}
class B extends A { }
class C extends A {
  C() { }
  C(int y) { super(y); }
  C(String s) { super(s); }
}
