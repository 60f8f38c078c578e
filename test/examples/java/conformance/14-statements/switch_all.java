public class switch_all {
  static final int K = 3; static final String SK = "k" + K;
  enum D { MON, TUE, WED; static final D FIRST = MON; }
  static String fall(int x) { StringBuilder s = new StringBuilder(); switch (x) { case 1: s.append(1); case 2: s.append(2); break; default: s.append('d'); case K: s.append(3); case 'a': s.append("a"); break; case -1: case Integer.MIN_VALUE: s.append("neg"); } return s.toString(); }
  static int chars(char c) { switch (c) { case 'a': case 'b': return 1; case '\n': return 2; case '\u0041': return 3; case 100: return 4; default: return 0; } }
  static int bytes(byte b) { switch (b) { case -128: return 1; case 127: return 2; case 0: return 3; } return -1; }
  static int strs(String s) { switch (s) { case "Aa": return 1; case "BB": return 2; case "": return 3; case "k3": return 4; case "long" + "er": return 5; } return 0; }
  static int strArrow(String s) { return switch (s) { case "a", "b" -> 1; case SK + "x" -> 2; default -> { int t = 0; for (char c : s.toCharArray()) t += c; if (t > 500) yield -t; yield t; } }; }
  static Object mixed(int k) { return switch (k) { case 0 -> 1; case 1 -> 2L; case 2 -> 'c'; default -> 1.5f; }; }
  static Object mixedObj(int k) { return switch (k) { case 0 -> 1; case 1 -> "s"; default -> null; }; }
  static int boxed(Integer i) { switch (i) { case 1: return 10; case 1000: return 20; default: return 30; } }
  static int chr(Character c) { return switch (c) { case 'x' -> 1; default -> 2; }; }
  static int old(D d) { return switch (d) { case MON: yield 1; case TUE: int q = 5; yield q; default: yield 9; }; }
  static void stmt(D d) { switch (d) { case MON -> System.out.print("m"); case TUE -> { System.out.print("t"); break; } case WED -> throw new IllegalStateException("wed"); } System.out.print(";"); }
  static int nest(int a, int b) { return switch (a) { case 1 -> switch (b) { case 1 -> 11; case 2 -> 12; default -> 10; }; case 2 -> { int r = 0; for (int i = 0; i < 10; i++) { if (i == b) continue; if (i == 7) break; r += i; } yield r; } default -> b > 0 ? switch (b) { case 5 -> 55; default -> 1; } : 0; }; }
  static int inTry(int a) { return switch (a) { case 0 -> { try { yield Integer.parseInt("x"); } catch (NumberFormatException e) { yield -1; } finally { System.out.print("fin "); } } default -> { try { yield a; } finally { System.out.print("f2 "); } } }; }
  static int stack(int a) { int x = 3; return x + a * switch (a) { case 1 -> { try { throw new Exception(); } catch (Exception e) { yield 7; } } default -> x++; } + x; }
  static String scope(int v) { switch (v) { case 0: int y; y = 1; return "" + y; case 1: y = 2; return "y" + y; default: { int z = 9; return "z" + z; } } }
  static void loop() { int i = 0; l: while (true) { switch (i++) { case 0: continue; case 1: continue l; case 2: break; case 3: break l; } System.out.print("i" + i); } System.out.println(); }
  static long big(int x) { switch (x) { case 1_000_000: return 1; case 0x7fffffff: return 2; case ~0: return 3; case 1 << 4: return 4; case (int) 5L: return 5; } return 6; }
  static void empty(int x) { switch (x) { } switch (x) { default: } switch (x) { case 1: } switch (x++) { case 2 -> { } default -> { } } System.out.println(x); }
  public static void main(String[] args) {
    for (int i : new int[] {1, 2, 3, 4, 97, -1, Integer.MIN_VALUE}) System.out.print(fall(i) + " ");
    System.out.println();
    for (char c : new char[] {'a', 'b', '\n', 'A', 'd', 'z'}) System.out.print(chars(c));
    for (byte b : new byte[] {-128, 127, 0, 5}) System.out.print(bytes(b));
    for (String s : new String[] {"Aa", "BB", "", "k3", "longer", "C#", new String("Aa")}) System.out.print(strs(s));
    System.out.println();
    for (String s : new String[] {"a", "b", "k3x", "q", "zzzzzz"}) System.out.print(strArrow(s) + " ");
    for (int k = 0; k < 4; k++) { Object o = mixed(k); System.out.print(o + o.getClass().getSimpleName() + " "); o = mixedObj(k); System.out.print(o + " "); }
    System.out.println(boxed(1) + boxed(1000) + boxed(2) + chr('x') + chr('y'));
    for (D d : D.values()) { System.out.print(old(d)); try { stmt(d); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } }
    System.out.println(nest(1, 2) + " " + nest(2, 3) + " " + nest(3, 5) + " " + nest(3, -5) + " " + inTry(0) + inTry(4) + " " + stack(1) + " " + stack(2));
    System.out.println(scope(0) + scope(1) + scope(2)); loop();
    System.out.println(big(1000000) + big(Integer.MAX_VALUE) + big(-1) + big(16) + big(5) + big(0)); empty(2);
    try { strs(null); } catch (NullPointerException e) { System.out.println("npe s"); }
    try { boxed(null); } catch (NullPointerException e) { System.out.println("npe b"); }
    int day = 2; String r; switch (day) { case 1 -> r = "one"; case 2 -> r = "two"; default -> r = "many"; } System.out.println(r);
    var v = switch (day) { case 1 -> new StringBuilder("x"); default -> "str"; }; System.out.println(v.length());
    double dd = switch (day) { case 1 -> 1; case 2 -> 'b'; default -> 2.5; }; System.out.println(dd);
    Runnable rn = switch (day) { case 2 -> () -> System.out.println("lam"); default -> null; }; rn.run();
  }
}
