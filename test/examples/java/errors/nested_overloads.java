class A {
  static class N { }
}
class B {
  static class N { }
  void f(A.N a) { }
  void f(N b) { }
  void f(B.N b) { }
  abstract static class S { abstract int area(); }
  static final class T extends S { }
  static class U extends T { int area() { return 1; } }
  void g() { f(new A.N()); f(new N()); new S(); int x = new T(); }
}
