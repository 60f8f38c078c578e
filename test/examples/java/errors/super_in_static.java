class A {
  int x;
  static int m() { return super.hashCode(); }
  static A n() { return this; }
}
