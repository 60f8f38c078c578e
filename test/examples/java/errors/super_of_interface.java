interface I { default int m() { return 1; } int n(); }
class A implements I {
  public int m() { return I.super.m(); }
  public int n() { return I.super.n(); }
}
class B extends A {
  public int m() { return I.super.m(); }
}
