// JLS 16.1.7, 16.1.8, 16.2.9, 16.2.13, 16.2.15: values of switches that are conditions, jumps through finally, loops, groups of a switch
public class assigned_on_all_ways {
  enum Color { RED, GREEN, BLUE }
  static int conditionSwitch(int n) { int u; if (switch (n) { case 1 -> (u = 10) > 0; default -> false; }) return u; return -1; }
  static int conditionSwitch2(int n, boolean b) { int t; if (switch (n) { case 1 -> b && (t = 1) > 0; case 2 -> { t = 5; yield b; } default -> throw new IllegalStateException("d"); }) return t; return -2; }
  static int negated(int n) { int t; if (!switch (n) { case 1: yield (t = 7) > 0; case 2: if (n > 100) yield (t = 1) == 1; yield false; default: yield false; } || n > 50) return 0; else return t; }
  static int whileSwitch(int n) { int t; while (!switch (n) { case 0 -> (t = 3) == 3; default -> { n--; yield false; } }) ; return t; }
  static int both(boolean a, int n) { int x; if (a ? (x = n) > 2 : switch (n) { case 5 -> (x = 6) > 0; default -> false; }) return x; return 0; }
  static int yieldsThroughFinally(int n) { int q; int r = switch (n) { case 1 -> { try { yield 1; } finally { q = 100; } } default -> { q = 200; yield 2; } }; return q + r; }
  static int yieldValue(int n) { int q; int r = switch (n) { case 1 -> { try { yield q = 1; } finally { System.out.print("f "); } } case 2 -> { try { q = 5; Integer.parseInt("z"); yield 3; } catch (NumberFormatException e) { yield q = 9; } } default -> { try { q = 1; } finally { q = 2; } yield q; } }; return q * 10 + r; }
  static int groups(int n) { switch (n) { case 0: int p = 3; return p; case 1: p = 4; return p; case 2: int q; default: q = p = 5; return p + q; } }
  static int fallIn(int n) { switch (n) { case 0: int p = n + 1; System.out.print("p" + p + " "); default: p = 8; p++; return p; } }
  static int exhaustive(Color c) { int x; int y = switch (c) { case RED -> x = 1; case GREEN -> { x = 2; yield 5; } case BLUE -> (x = 3) * 2; }; return x * 10 + y; }
  static int defaultFirst(int n) { final int x; switch (n) { default: x = 1; break; case 2: x = 2; break; case 3: return -3; case 4: throw new RuntimeException("4"); } return x; }
  static int loops(int n) { int x; for (;;) { if (n-- < 0) { x = n; break; } if (n == 3) { x = 33; break; } } int y; do { y = x--; if (y < -5) continue; } while (x > 30); int z; while (true) { try { z = y / (n - n); break; } catch (ArithmeticException e) { z = 1000; break; } } return x + y + z; }
  static int tries(String s) { int n; try { n = Integer.parseInt(s); } catch (NumberFormatException e) { n = -1; } finally { s = null; } final int m; try { if (n > 5) { m = 1; } else { m = 2; } } finally { n++; } int k; try { k = 10 / n; } catch (ArithmeticException e) { return -m; } return k + m; }
  static int finallyAssigns(boolean b) { int k; l: { try { if (b) break l; System.out.print("go "); } finally { k = b ? 1 : 2; } } return k; }
  static int shortCircuit(int a, int b) { int x, y; if (a > 0 && (x = a) > 1 && (y = b) > 2) return x + y; if ((a < -10 || (x = a) < 0) | (y = b) > 0) return y; return -y; }
  static boolean compound(boolean a, boolean b) { final boolean r; if (a & (r = b)) return r; return !r; }
  static int conditional(boolean a) { int x; int y = a ? (x = 1) + x : (x = 2) * x; final int z; if (a ? true : x > 5) z = 1; else z = 2; return x + y + z + (a && (x = 9) == 9 ? x : -x); }
  static int constants() { int x; if (true || (x = 1) > 0) { } while (false || true) { x = 4; break; } if (false) { int never; return never(); } for (; true; ) { x++; break; } return x; }
  static int never() { return 0; }
  static final int A, B, C; final int f, g; int order = A * 100;
  static { int x = assigned_on_all_ways.B; if (x == 0) { A = 5; } else { A = 6; } switch (A) { case 5: B = A + assigned_on_all_ways.C; break; default: B = 0; } int t; try { t = B; } finally { C = 8; } for (int i; ; ) { i = t; break; } }
  { int[] a = {1, 2}; int s = 0; for (int e : a) s += e; f = s + this.peek(); }
  assigned_on_all_ways(int n) { if (n > 0) { g = f; return; } else if (n < 0) { g = -f; } else { this.g = 77; } int local; local = this.g; order += local; }
  assigned_on_all_ways(String s) { this(s.length()); }
  assigned_on_all_ways() { int i = 0; for (;;) { if (i++ > 3) { g = i; break; } } Runnable r = () -> { final int q; q = g0() + 1; System.out.print(q + " "); }; r.run(); class L { final int z; L() { z = i0(); } int i0() { return f; } } order = new L().z; }
  int g0() { return g; } int peek() { return f + g; }
  static int lambdas(int n) { final int x; int y; if (n > 2) { x = 1; y = 2; } else { x = 3; y = 4; } java.util.function.IntSupplier s = () -> x + y; int z; java.util.function.IntSupplier t = () -> { int w; if (n > 0) w = 1; else w = 2; return w + s.getAsInt(); }; z = t.getAsInt(); return z; }
  static int selfRef() { int x = (x = 2) * x; int[] a = {x = 5, x}; int b[] = a, c = b[0], d = c + (c = 1) + c; return x + a[1] + c + d; }
  static int asserted(int n) { int k; assert (k = n) > 0 : "never"; final int j; assert n > 0 : (j2(n)); j = 2; k = j; return k; } static String j2(int n) { return "" + n; }
  public static void main(String[] args) {
    System.out.println(conditionSwitch(1) + " " + conditionSwitch(2) + " " + conditionSwitch2(1, true) + " " + conditionSwitch2(2, true) + " " + conditionSwitch2(1, false) + " " + negated(1) + " " + negated(2) + " " + whileSwitch(3) + " " + both(true, 3) + both(false, 5) + both(false, 1));
    System.out.println(yieldsThroughFinally(1) + " " + yieldsThroughFinally(2) + " " + yieldValue(1) + " " + yieldValue(2) + " " + yieldValue(3) + " " + groups(0) + groups(1) + groups(2) + groups(3) + fallIn(0) + fallIn(1));
    for (Color c : Color.values()) System.out.print(exhaustive(c) + " "); System.out.println(defaultFirst(1) + defaultFirst(2) + defaultFirst(3) + " " + loops(9) + " " + loops(1) + " " + tries("9") + tries("x") + tries("-1") + tries("3") + finallyAssigns(true) + finallyAssigns(false));
    System.out.println(shortCircuit(3, 4) + " " + shortCircuit(-20, 4) + " " + shortCircuit(1, 0) + " " + compound(true, false) + compound(false, false) + conditional(true) + conditional(false) + constants());
    System.out.println(A + " " + B + " " + C + " " + new assigned_on_all_ways(3).g + new assigned_on_all_ways(-3).g + " " + new assigned_on_all_ways(0).order + " " + new assigned_on_all_ways("q").order + " " + new assigned_on_all_ways().order + " " + lambdas(1) + lambdas(5) + " " + selfRef() + asserted(4));
    try { conditionSwitch2(9, true); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
  }
}
