class Main {
  static int a(int n) { while (n > 0) { n--; return n; } }
  static int b(int n) { for (;;) { n++; if (n > 5) break; } }
  static int c(int n) { try { return n / 0; } catch (ArithmeticException e) { System.out.println(); } }
  static int d(int n) { if (n > 0) { return 1; } else if (n == 0) { return 0; } }
  static void e(int n) { return; n++; }
  static void f(int n) { throw new RuntimeException(); n++; }
  static void g(int n) { while (true) { n++; } n--; }
  static void h(int n) { for (;;) { } }
  static void i(int n) { int x; if (n > 0) x = 1; System.out.println(x); }
  static void j(int n) { int x; while (n > 0) { x = n--; } System.out.println(x); }
  static void k(int n) { int x; for (int i = 0; i < n; i++) x = i; n = x; }
  static void l(int n) { int x; switch (n) { case 1: x = 1; break; case 2: x = 2; break; } n = x; }
  static void m(int n) { int x; try { x = n; } catch (RuntimeException e) { } n = x; }
  static void o(int n) { final int x = 1; x = 2; final int y; y = 1; y = 2; }
  static void p(int n) { int x; Runnable r = () -> System.out.println(x); }
  static void q(int n) { int x = 1; x++; Runnable r = () -> System.out.println(x + n); n++; }
  static void r(int n) { for (int i = 0; i < 3; i++) { Runnable z = () -> System.out.println(i); } }
  static void s(int n) { int x = 0; new Thread_() { void run() { x++; } }; }
  static void t(int n) { break; }
  static void u(int n) { do { continue; n++; } while (n > 0); }
  static void v(int n) { int[] a; a[0] = 1; String s; s += "x"; int y = y + 1; }
  static int w(boolean b) { int x; if (b) { x = 1; } if (!b) { x = 2; } return x; }
  static int x(boolean b) { int x; boolean ok = b && (x = 1) > 0; return ok ? x : 0; }
  static abstract class Thread_ { abstract void run(); }
}
