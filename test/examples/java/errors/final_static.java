class Main {
  static final int A; static final int B; static final int C = 1; static final int D;
  static { A = 1; if (C > 0) B = 2; }
  static { D = A; D = 3; }
  static void m() { A = 2; Main.B++; C = 4; }
  Main() { A = 3; this.D = 3; }
}
class Two { static final int X = Y; static final int Y = 3; static int z = w; static int w = 2; static int v = Two.u; static int u = 1; static { t = 3; int q = t; } static int t; static int s = s + 1; int r = r++; int p = this.p; }
interface I { int K; int L = 3; }
class Three implements I { void m() { L = 4; I.L++; } }
enum En { A, B; static int count; static final int MAX = 3; En() { count++; int q = MAX; } { count = 2; } int f = count; }
class Four { static final int N; static { try { N = Integer.parseInt("1"); } catch (Exception e) { N = 2; } } static final int M; static { for (;;) { M = 1; break; } } static final int O; static { while (true) { O = 1; } } }
