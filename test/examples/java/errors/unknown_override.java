class A {
  @Override void foo() { }
  @Override int x() { return 1; }
}
