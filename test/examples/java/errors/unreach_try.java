class Main {
  static int a() { try { return 1; } finally { } }
  static int b() { try { } finally { return 1; } }
  static int c() { try { return 1; } catch (RuntimeException e) { } }
  static int d() { try { throw new RuntimeException(); } catch (RuntimeException e) { return 1; } finally { System.out.println(); } }
  static int e() { try { return 1; } finally { return 2; } }
  static void f() { try { return; } finally { } System.out.println(); }
  static void g() { try { } finally { return; } }
  static void h() { try { } finally { throw new RuntimeException(); } }
  static void i() { try { while (true) { } } finally { System.out.println(); } }
  static void j() { try { while (true) { } } finally { System.out.println(); } int x; }
  static void k() { try { return; } catch (RuntimeException e) { throw e; } finally { } ; }
  static void l() { l: try { break l; } finally { return; } }
  static int m() { l: try { break l; } finally { } }
  static void n() { l: try { return; } finally { break l; } }
  static void o() { for (;;) { try { break; } finally { continue; } } }
  static int p() { for (;;) { try { break; } finally { continue; } } }
  static void q() { synchronized ("") { return; } }
  static void r() { synchronized ("") { return; } return; }
  static void s() { if (true) return; System.out.println(); if (true) return; else return; }
  static void t() { if (true) { return; } else { return; } }
  static void u() { throw new Error(); }
  static void v() { { throw new Error(); } { } }
  static int w(int x) { if (x > 0) return 1; else if (x < 0) return 2; }
  static int x(int x) { if (x > 0) return 1; else throw new Error(); }
  static int y(boolean x) { if (x) return 1; if (!x) return 2; }
  static void z() { l: { break l; } System.out.println(); l: { return; } }
}
