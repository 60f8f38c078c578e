class Main {
  static int m(boolean a, int n) {
    int x; int r = a ? (x = 1) : 2; r += x;
    int y; r += a ? (y = 1) : (y = 2); r += y;
    int z; boolean b = a ? (z = 1) > 0 : false; if (b) r += z;
    int w; if (a ? (w = 1) > 0 : false) r += w;
    int v; if (a ? true : (v = 3) > 0) r += 1; else r += v;
    int u; if (a ? true : (u = 3) > 0) r += u;
    int t; r += true ? (t = 1) : 0; r += t;
    int s; r += false ? (s = 1) : 0; r += s;
    int q; if (true || (q = 1) > 0) r += 1; r += q;
    int p; if (false && (p = 1) > 0) r += p;
    int o; if (false) r += o;
    return r;
  }
}
