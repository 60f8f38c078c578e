class Main {
  enum E { A, B }
  static void m(int n, String t, E e) {
    int x; switch (n) { case 1: x = 1; break; case 2: x = 2; } System.out.println(x);
    int y; switch (n) { case 1: y = 1; break; default: y = 2; } System.out.println(y);
    int z; switch (n) { case 1: z = 1; default: System.out.println(z); }
    int w; switch (n) { case 1: break; default: w = 3; } System.out.println(w);
    int v; switch (t) { case "a" -> v = 1; case "b" -> v = 2; default -> throw new RuntimeException(); } System.out.println(v);
    int u; switch (t) { case "a" -> u = 1; case "b" -> { } default -> u = 3; } System.out.println(u);
    int s; switch (e) { case A -> s = 1; case B -> s = 2; } System.out.println(s);
    int r; switch (e) { case A: r = 1; break; case B: r = 2; break; } System.out.println(r);
    int q; switch (q = n) { case 1: } System.out.println(q);
    switch (n) { case 0: int p = 3; case 1: System.out.println(p); case 2: p = 4; System.out.println(p); }
    final int o; switch (n) { case 0: o = 1; case 1: o = 2; default: }
  }
}
