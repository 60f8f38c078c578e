class Main {
  static void m(boolean a, boolean b, int n) {
    int x; if (a && (x = n) > 0) System.out.println(x); else System.out.println(x);
    int y; if (a || (y = n) > 0) System.out.println(y); else System.out.println(y);
    int z; if (!(a && (z = n) > 0)) System.out.println(z); else System.out.println(z);
    int w; if (a & (w = n) > 0) System.out.println(w);
    int v; if ((a && (v = 1) > 0) || b) System.out.println(v);
    int u; if ((a || (u = 1) > 0) && b) System.out.println(u);
    int t; boolean q = a && (t = 3) > 2; if (q) System.out.println(t);
    int s; if (a ? (s = 1) > 0 : b) System.out.println(s);
    int r; if (a ? (r = 1) > 0 : (r = 2) > 5) System.out.println(r);
    int o; if (a ^ (o = 1) > 0) System.out.println(o);
    int k; if ((a && (k = 1) > 0) == true) System.out.println(k);
  }
}
