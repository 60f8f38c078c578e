class A {
  void m(int a) { }
}
class B extends A {
  @Override
  void m(long a) { }
  @Override public String toString() { return ""; }
  @Override public boolean equals(B other) { return true; }
}
