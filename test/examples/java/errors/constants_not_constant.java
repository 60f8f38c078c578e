class constants_not_constant {
  static final int K = 5; static final Integer BOXED = 5; static final int CALL = Integer.parseInt("5"); final int inst = 6; static int plain = 7; static final String S = "s", T = new String("t"); static final long L = 8; static final int[] A = {1};
  void m(int v, String s, constants_not_constant o, final int p) {
    final int one = 1; int two = 2; final int late; late = 3; final var four = 4; final Integer five = 5;
    switch (v) { case K: case BOXED: case CALL: case plain: case two: case late: case p: case A[0]: break; }
    switch (v) { case one: case four: case five: case inst: case this.inst: case o.inst: case constants_not_constant.K: case o.K: case 1 + one: case one / 0: break; }
    switch (v) { case 1: case one: case 'a': case 97: case (int) 1L: case L: case 2L: case 1.0: case "1": case true: case null: break; }
    switch (s) { case S: case T: case "s": case "" + K: case "" + plain: case 'c': case 1: case S + T: case null: break; }
    byte b = K, b2 = BOXED, b3 = CALL, b4 = plain, b5 = one, b6 = two, b7 = late, b8 = p, b9 = inst, c1 = o.inst, c2 = o.K, c3 = four, c4 = 1 / 0, c5 = K * 100, c6 = (int) L, c7 = v > 0 ? 1 : 2, c8 = true ? 1 : 2, c9 = S.length();
    while (K > 3) { } 
  }
  int n() { while (K == 5) { } }
  int q(final boolean f) { while (f) { } }
  int r() { final boolean t = true; while (t) { } }
  int u() { final boolean t; t = true; while (t) { } }
  int w() { for (;;) { } }
  int y() { do { } while (S == "s"); }
  int z() { if (true) return 1; }
  int aa(int x) { switch (x) { case 1: return 1; default: throw null; } }
  int bb(int x) { switch (x) { case 1: return 1; } }
  int cc(boolean b) { if (b) return 1; else throw new RuntimeException(); }
  void dd() { int x; if (K == 5) x = 1; int y = x; int z; if (false) { z = z + 1; } int w; if (true) w = 1; int u = w; int t; while (true) { t = 1; break; } int q = t; boolean c; if (plain > 0 && (c = true)) { boolean d = c; } else { boolean e = c; } }
}
