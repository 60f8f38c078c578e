class Main {
  static void m(boolean a, int n) {
    int x; while (a) { x = 1; break; } System.out.println(x);
    int y; while (true) { if (a) { y = 1; break; } if (n > 3) break; } System.out.println(y);
    int z; while (true) { z = 1; if (a) break; } System.out.println(z);
    int w; while (n > 0 && (w = n) > 3) n--; System.out.println(w);
    int v; while (n > 0 || (v = n) > 3) n--; System.out.println(v);
    int u; do { if (a) continue; u = 1; } while (u > 0);
    int t; do { if (a) break; t = 1; } while (t > 0); System.out.println(t);
    int s; do { s = 1; } while (n > 0); System.out.println(s);
    int r; for (int i = 0; i < 3; i++) r = i; System.out.println(r);
    int q; for (q = 0; q < 3; q++) { } System.out.println(q);
    int p; for (;;) { if (a) { p = 4; break; } } System.out.println(p);
    int o; for (int i = 0; ; i += o) { if (a) { o = 1; continue; } o = 2; }
  }
  static void k(boolean a) {
    int o; for (int i = 0; ; i += o) { if (a) continue; o = 2; }
  }
  static void l(int[] all) {
    int x; for (int e : all) { x = e; } System.out.println(x);
    int y; for (int e : new int[y = 3]) { } System.out.println(y);
    final int z; for (int e : all) z = e;
    for (final int e : all) e++;
  }
}
