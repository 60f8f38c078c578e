abstract class A {
  abstract int m();
}
class B extends A {
  int m() { return super.m(); }
}
