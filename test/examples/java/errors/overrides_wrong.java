class A {
  public void a() {}
  int b() {
    return 1;
  }
  final void c() {}
  static void d() {}
  void e() {}
  void f() throws Exception {}
  void g() {}
  protected Object h() {
    return null;
  }
  private void i() {}
}

class B extends A {
  void a() {}
  long b() {
    return 1;
  }
  void c() {}
  void d() {}
  static void e() {}
  void f() throws Throwable {}
  void g() throws Exception {}
  protected String h() {
    return null;
  }
  @Override
  void i() {}
  @Override
  public boolean equals(B other) {
    return true;
  }
  @Override
  public String tostring() {
    return "";
  }
  @Override
  public int hashcode() {
    return 1;
  }
}
