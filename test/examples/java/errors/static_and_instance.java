class static_and_instance {
  int a; static int b; void f() { } static void g() { }
  class Inner { int q; static int r; static void s() { a = 1; f(); } }
  static class Nested { void t() { a = 1; f(); b = 1; g(); new Inner(); Inner i; static_and_instance.this.a = 1; } }
  static void h() { a++; f(); this.a = 1; new Inner(); Inner x = null; x.q = 1; super.hashCode(); static_and_instance.f(); static_and_instance.a = 1; Inner.q = 1; Inner.r = 1; toString(); hashCode(); getClass(); }
  static int c = a; static int d = f2(); int f2() { return 1; } static { f(); a = 2; }
  public static void main(String[] args) { f(); g(); a = 1; static_and_instance s = new static_and_instance(); s.f(); s.g(); s.a = 1; s.new Inner(); Runnable r = () -> f(); Runnable r2 = this::f; Runnable r3 = static_and_instance::f; Runnable r4 = s::g; Object o = new Object() { void z() { f(); a = 1; } }; int[] arr = {a}; switch (a) { case 1: } helper(5); }
  int helper(int x) { return x; }
  enum E { A { void k() { a = 1; } }; int n; static void st() { n = 1; } } interface I { void q(); default void d() { a = 1; f(); } static void st() { q(); } } record R(int x) { void q() { a = 1; f(); } static void s() { x(); } }
}
