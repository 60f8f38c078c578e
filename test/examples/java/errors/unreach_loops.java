class Main {
  static int a() { while (true) { } }
  static int b() { while (true) { } return 1; }
  static int c() { for (;;) { if (a() > 0) break; } }
  static int d() { do { return 1; } while (true); }
  static int e() { do { continue; } while (false); }
  static void f() { for (;;) ; }
  static void g() { for (;;) { } int x; }
  static void h() { while (false) { int q = 1; } }
  static void i() { for (; false; ) { int q = 1; } }
  static void j() { do { break; } while (true); System.out.println(); }
  static void k() { l: while (true) { while (true) { break l; } } System.out.println(); }
  static void l() { l: while (true) { while (true) { continue l; } } }
  static void m() { l: while (true) { while (true) { continue l; } } }
  static void n() { while (true) { break; } System.out.println(); }
  static void o() { final boolean t = true; while (t) { } }
  static int p() { boolean t = true; while (t) { } }
  static int q() { while (1 < 2) { } }
  static int r() { while (!false && true) { } }
  static void s() { for (int i = 0; ; i++) { break; } System.out.println(); for (int i = 0; true; i++) { } }
  static void t() { do { } while (true); }
  static void u() { do { } while (true); ; }
  static void v() { while (true) continue; }
  static void w() { while (true) { continue; int x = 1; } }
  static void x() { for (int i : new int[0]) { break; i++; } }
  static int y() { for (int i : new int[0]) { return i; } }
  static void z() { { while (true); } { } }
}
