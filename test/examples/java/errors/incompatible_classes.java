class A { }
class B extends A { }
class C { }
class Main {
  void m(A a, B b, C c) {
    a = b;
    b = a;
    c = a;
    b = (B) a;
    c = (C) a;
    Object o = c;
    A[] as = new B[1];
    B[] bs = as;
  }
}
