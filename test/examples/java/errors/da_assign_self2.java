class Main {
  static int m(int[] q, boolean z) {
    int a; return z ? a : (a = 1);
  }
  static int n(int[] q, boolean z) {
    int b; foo(b, b = 1); foo(b = 1, b); int c; foo(c = 1, c); int d; new int[d][d = 1].clone(); int e; assert (e = 1) > 0; foo(e, 1); int f; assert z : f; int g; assert (g = 1) > 0 : g; int h; throw h > 0 ? new Error() : new RuntimeException("" + (h = 1));
  }
  static void foo(int a, int b) { int x; x = foo2(x); int y; { y = 1; } { int w; } foo(y, w); int z; if (z == 0) { } Runnable r = () -> { }; int q; r = () -> { int q2 = q; }; }
  static int foo2(int v) { int x; if (v > 0) { x = 1; } if (v > 0) { return x; } int y; if (v > 1) y = 1; else return 3; return y; }
}
