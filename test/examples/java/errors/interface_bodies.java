interface I {
  void m() { }
  private int y = 1;
  default void d();
  final void f();
}
