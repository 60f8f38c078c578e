// JLS 15.29: constant expressions: what folds, what is a constant variable, what initialises nothing
public class constants_folded {
  static StringBuilder log = new StringBuilder();
  static class K { static { log.append("K "); } static final int I = 3 * 4 + 1; static final String S = "k" + I + 'c' + 1.5 + true + null_() ; static final String T = "k" + I; static final long L = 1L << 40 | 0xff; static final Integer BOX = 5; static final int NOT = Integer.parseInt("3"); static final boolean Z = I > 12 && !(I % 2 == 0) || false; static final char C = (char) (I + 'A'); static final double D = I / 2 + I / 2.0; static final byte B = (byte) 0x1ff; static final float F = 1 / 3f; static final int COND = Z ? I << 2 : -1; static final Object O = "obj"; static String null_() { return null; } }
  interface Consts { int A = 5; int B = A * 2; String S = "i" + B; int LATE = log.append("Consts ").length(); } static class Uses implements Consts { static { log.append("Uses "); } static int get() { return A + B; } }
  static class Parent { static { log.append("Parent "); } static final int PC = 1; static int pv = 2; } static class Child extends Parent { static { log.append("Child "); } static final int CC = PC + 1; static int cv = 3; }
  enum Color { RED, GREEN; static final int N = 2; static { log.append("Color "); } }
  static void show(Object o) { System.out.println(log + "" + o); log.setLength(0); }
  static final int X = 10; static final int Y = X + constants_folded.X; final int inst = 7; static int early = late(); static final int LATER = 42; static final Integer LATER_BOX = 42; static final String LS = "ls"; static int late() { return LATER + (LATER_BOX == null ? 1000 : 0) + LS.length(); }
  int order = inst + this.second(); final int second = 5; int third = second(); final Integer boxed = 3; int second() { return second + inst + (boxed == null ? 100 : 0); }
  public static void main(String[] args) {
    show(K.I); show(K.T + K.L + K.Z + K.C + K.D + K.B + K.COND); show(K.class.getSimpleName().length()); show(new K[1].length); show(K.S); show(K.BOX + K.NOT + "" + K.F + K.O);
    show(Uses.A + Consts.B + Uses.S); show(Uses.get()); show(Consts.LATE > 0); show(Child.PC + Child.CC); show(Child.pv); show(Child.cv); show(Color.N); show(Color.RED); show(early); show(new constants_folded().order + " " + new constants_folded().third);
    final int loc = 100; byte b = loc; final char lc = 'a' + 1; short sh = lc; switch (b) { case loc: show("case loc"); break; case loc + 1: case K.I: case X * 9: break; case Consts.A: } final String ls = "x" + loc; show(ls == "x100"); final int later; later = 5; int i = later; show(i);
    show((K.T == "k13") + "" + (("k" + K.I) == K.T) + (K.T == new constants_folded().k()) + (K.T.intern() == K.T) + ("" + K.C == "N") + (("N" + "").equals("" + K.C)));
    show(1 + 2 * 3 - 4 / 2 % 3 << 1 >> 1 >>> 0 & 0xff | 0 ^ 0); show((int) 3.99 + (byte) 257 + (char) 98 + (short) 70000 + (long) 1e3f + (float) 1 / 3 * 3); show(0.1 + 0.2); show(0.1f + 0.2f); show((float) 0.1 + 0.2); show(1.0 / 3); show(100 * 1.1); show(1e16 + 1); show((0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3)); show(Integer.MAX_VALUE + 1); show(Long.MIN_VALUE == -Long.MIN_VALUE); show(Double.MIN_VALUE / 2 == 0); show((int) Double.MAX_VALUE); show(5 / 2 + 5 % -3 + -5 / 2 + -5 % 3); show(Float.MAX_VALUE * 2); show("" + (1 > 2 ? 'a' : 98) + (2 > 1 ? 'a' : 98) + (true ? 1 : 2.0) + (false ? 1 : '2') + (true ? null : 0)); show("a" + 1 + 2 + 'b' + 1.0f + 1e10 + 1e-5 + 0x10 + 1L + (byte) -1 + -0.0); 
    if (K.I == 13) show("then"); else show("else"); while (K.NOT < 3) ; boolean flag = false & log.append("side ").length() > 0; show(flag); boolean sc = false && log.append("no").length() > 0; show(sc); int u; if (X > 5 || (u = 3) > 2) show("short"); for (;;) { if (true) break; } do show("do"); while (X != 10); int q; while (true) { q = 3; break; } show(q); final boolean T = true; int w; if (T) w = 4; else w = 5; show(w);
  }
  String k() { return "k" + K.I; }
}
