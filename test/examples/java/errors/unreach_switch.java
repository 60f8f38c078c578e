class Main {
  enum E { A }
  static int a(int x) { switch (x) { case 1: return 1; default: return 2; } }
  static int b(int x) { switch (x) { case 1: return 1; case 2: return 2; } }
  static int c(int x) { switch (x) { case 1: return 1; default: break; } }
  static int d(int x) { switch (x) { case 1 -> { return 1; } default -> throw new Error(); } }
  static int e(int x) { switch (x) { case 1 -> { return 1; } default -> System.out.println(); } }
  static void f(int x) { switch (x) { case 1: break; System.out.println(); case 2: return; x = 3; } }
  static void g(int x) { switch (x) { case 1: return; default: return; } x = 2; }
  static void h(int x) { switch (x) { default: while (true) { } case 1: } }
  static int i(E x) { switch (x) { case A: return 1; } }
  static int j(E x) { switch (x) { case A -> { return 1; } } }
  static int k(int x) { return switch (x) { case 1: System.out.println(); default: System.out.println(); }; }
  static int l(int x) { return switch (x) { case 1 -> { System.out.println(); } default -> { yield 1; } }; }
  static int m(int x) { return switch (x) { case 1 -> { yield 1; } default -> { while (true) { } } }; }
  static int n(int x) { return switch (x) { case 1 -> { yield 1; x = 2; } default -> { throw new Error(); } }; }
  static int o(int x) { return switch (x) { default: if (x > 0) yield 1; else yield 2; }; }
  static int p(int x) { return switch (x) { default: if (x > 0) yield 1; }; }
  static int q(int x) { return switch (x) { case 1 -> throw new Error(); default -> throw new Error(); }; }
  static int r(int x) { l: switch (x) { default: for (;;) break l; } }
  static void s(int x) { switch (x) { case 1: { return; } case 2: { break; } default: { throw new Error(); } } x++; }
  static int t(int x) { while (true) switch (x) { case 1: return 1; case 2: break; case 3: continue; default: x++; } }
  static int u(int x) { for (;;) { switch (x) { case 1: break; default: return 1; } break; } }
}
