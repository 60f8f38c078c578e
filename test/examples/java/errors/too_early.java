class A {
  int x;
  A(int y) { }
  A() { this(x); }
  A(String s) { this(m()); }
  A(char c) { this(this.x); }
  int m() { return 1; }
}
