interface Named {
  String name();
}
class A implements Named {
  String name() { return ""; }
}
class B {
  public void m() { }
  protected void n() { }
}
class C extends B {
  void m() { }
  private void n() { }
}
