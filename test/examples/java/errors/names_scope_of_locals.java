class names_scope_of_locals {
  void m(int p, String[] args) {
    int a = 1; int a = 2; int p = 3; String args = "";
    for (int i = 0; i < 2; i++) { int a = 3; } i = 5; for (int j = 0; ; ) { int j = 1; } for (int p : new int[1]) { }
    { int b = 1; } b = 2; int c = c + 1; int d = (d = 1) + d; int e = 1, f = e + g, g = 2;
    try { int t = 1; } catch (RuntimeException p) { int p = 1; } finally { t = 2; } try { } catch (RuntimeException x) { int x = 1; } x = null;
    Runnable r = () -> { int a = 1; }; java.util.function.IntUnaryOperator u = a -> a; java.util.function.IntBinaryOperator v = (k, k) -> k; u = y -> { int y = 1; return y; };
    class L { int a = 1; void n(int p) { int p = 1; } } class L { } switch (p) { case 1: int s = 1; break; case 2: int s = 2; case 3: s = 3; } s = 4;
    if (args instanceof String[] p) { } Object o = p; if (o instanceof String q && q.length() > 1 || q.isEmpty()) { } q = null; if (!(o instanceof Integer n)) { n = 1; } n = 2; while (!(o instanceof Long w)) { w = 1L; } w = 2L;
    do { int z = 1; } while (z > 0); int h; h++; int l2 = h; final int k1; k1 = 1; k1 = 2; a: for (;;) { a: break a; }
  }
}
