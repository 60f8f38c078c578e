class A {
  A() { int x = 1; this(2); }
  A(int a) { foo(); super(); }
  A(long a) { this(a); }
  A(char a) { this(a); }
  void foo() { super(); }
}
