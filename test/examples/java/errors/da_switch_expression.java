class Main {
  enum E { A, B }
  static int m(int n, E e) {
    int x; int a = switch (n) { case 1 -> x = 1; case 2 -> { x = 2; yield 3; } default -> { yield x = 5; } }; a += x;
    int y; a += switch (n) { case 1 -> y = 1; default -> 2; }; a += y;
    int z; a += switch (e) { case A -> z = 1; case B -> { z = 2; yield 1; } }; a += z;
    int w; a += switch (n) { case 1: w = 3; yield 1; case 2: yield w; default: w = 4; yield w; }; a += w;
    int v; boolean b = switch (n) { case 1 -> (v = 1) > 0; default -> false; }; if (b) a += v;
    int u; if (switch (n) { case 1 -> (u = 1) > 0; default -> false; }) a += u;
    int t; if (switch (n) { case 1 -> n > 3 && (t = 1) > 0; default -> throw new RuntimeException(); }) a += t;
    int s; a += switch (n) { default -> { if (n > 3) { s = 1; yield s; } yield 3; } }; a += s;
    final int r; a += switch (n) { case 1 -> r = 1; default -> r = 2; }; r = 3;
    int q; a += switch (n) { case 1 -> { try { yield q = 1; } finally { } } default -> { try { q = 1; } finally { q = 2; } yield q; } }; a += q;
    return a;
  }
}
