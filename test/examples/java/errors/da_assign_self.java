class Main {
  static void m(int[] q) {
    int a = a + 1; int b = (b = 2) * b; int c; c += 1; int d; d++; int e; e = e; int f = (f); int[] g; g[0] = 1; int[] h = {h.length}; String s; s += "x"; String t = t + "y";
    int i; int j = i; int k, l = k; int m, n = (m = 1) + m; int o; q[o] = 1; q[(o = 1)] = o; int p; q[p = 0] += p; Integer r; r--; boolean u; u |= true; Object v; synchronized (v) { } int w; -w; 
  }
}
