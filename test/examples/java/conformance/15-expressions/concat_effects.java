// JLS 15.18.1: string concatenation: grouping, order of evaluation, conversions, null, char arrays, compile-time constants
import java.util.*;
public class concat_effects {
  static int n; static int next() { return ++n; } static StringBuilder log = new StringBuilder();
  static class Loud { final String name; Loud(String name) { this.name = name; log.append("new").append(name).append(' '); } @Override public String toString() { log.append("str").append(name).append(' '); return "<" + name + next() + ">"; } }
  static class Nul { @Override public String toString() { return null; } } static class Bad { @Override public String toString() { throw new IllegalStateException("bad"); } }
  static String s = "s"; static String mutate() { s = s + "m"; return "r"; } static char c() { return 'c'; }
  static <T> String gen(T t, T u) { return t + "&" + u; } static final String A = "a" + 1 + 2.5 + 'c' + true + null_ok(); static String null_ok() { return null; }
  static final String K = "k" + 1 + (char) 66 + 2L + 1.5f + -0.0 + false; static final String AB = "a" + "b"; static final int IK = 7;
  public static void main(String[] args) {
    System.out.println(1 + 2 + "a" + 1 + 2 + (1 + 2) + 'b' + ('b' + 1) + (char) ('b' + 1) + 1.0 + 1f + 10L + null + true + -1 + +1 + ~1 + !true);
    System.out.println('a' + 'b' + "c" + 'd' + 'e' + (int) 'f'); System.out.println('a' + 1 + "" + 'a' + 1); System.out.println("" + 1 + 1); System.out.println(1 + 1 + ""); System.out.println("1" + 2 * 3 % 4 + (5 - 3) + (7 >> 1) + (3 & 2) + (1 < 2) + (1 == 1.0 ? "t" : 'f'));
    System.out.println(s + mutate() + s + (s = "z") + s + (s += "y") + s); String v = "v"; v += v + (v = "w") + v; System.out.println(v);
    System.out.println(next() + "-" + next() + n++ + n + --n + (n += 5) + n); int i = 1; System.out.println(i + i++ + "" + i + i++ + ++i); System.out.println("" + i++ + i++ * i + -i-- + i);
    System.out.println(new Loud("a") + "x" + new Loud("b") + new Loud("c").name); System.out.println(log); log.setLength(0);
    Loud l = null; Object o = null; String t = null; char[] ca = null; Integer box = null; System.out.println(l + "" + o + t + box + null + new Nul()); String none = null + "" + null; System.out.println(none.length() + none);
    try { System.out.println("start" + new Loud("q") + new Bad() + new Loud("never")); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + log); }
    System.out.println("" + c() + c() + (c() + c()) + (char) (c() + 1) + (short) -1 + (byte) 200 + (long) 1e18 + (int) 1e18 + (float) 0.5 + 1e7 + 1e-4 + 100.0f + 1.0E10 + Double.MIN_VALUE + Float.MAX_VALUE + Long.MIN_VALUE + Integer.MIN_VALUE + 0x7fff + 0b101 + 017 + 1_000);
    System.out.println(gen(1, "x") + gen(null, 'c') + gen(1.0, 2L) + List.of(1, "a") + Map.of("k", 1) + Arrays.asList(1, null) + Optional.of("p") + new StringBuilder("sb").append(1) + String.class + int.class + int[].class + Thread_.A);
    System.out.println((AB == "ab") + " " + ("a" + "b" == AB) + (AB + IK == "ab7") + (AB + s == "abz") + ((AB + s).intern() == ("ab" + s).intern()) + (K == "k1B21.5-0.0false") + K + A); final String fin = "f"; final String not; not = "f"; String eff = "f"; System.out.println((fin + 1 == "f1") + " " + (not + 1 == "f1") + (eff + 1 == "f1") + ((not + 1).intern() == "f1"));
    String r = ""; for (int k = 0; k < 5; k++) r = k + r + k; System.out.println(r); String u = "x"; u += 1 + 2; u += 'a' + 'b'; u += (char) 99; u += 1.5; u += null; u += new int[0].length; u += u.length(); System.out.println(u);
    System.out.println("tern " + (i > 100 ? 1 : 'x') + (i > 100 ? 1 : 2.0) + (i < 100 ? null : 0) + (i < 100 ? 'a' : 98) + (i < 100 ? 'a' : i) + (char) (i < 100 ? 'a' : i)); System.out.println("len" + "abc".length() + "abc".charAt(1) + "abc".substring(1) + "a".equals("a") + "b".compareTo("a") + "é".length() + "\u00e9\t\"\\" + "😀".length());
    char[] hello = {'h', 'i'}; System.out.println(hello); System.out.println(String.valueOf(hello) + new String(hello).hashCode()); System.out.println("x".concat("y") + "x".repeat(3) + String.join("-", "p", "q")); String empty = ""; System.out.println((empty + empty == "") + "" + (empty + empty).isEmpty() + ("" + "" == ""));
    long big = 1L << 53; int neg = -5; System.out.println("" + big + neg + -neg + - -neg + (big + neg) + (neg >>> 28) + (byte) big + (neg + 0.0) + neg / 2 + neg % 2 + -7 / 2.0); System.out.println(1 + (2 + "3") + (4 + 5) + ("6" + 7) + 8 + 9); System.out.println((Object) "cast" + "ed" + (String) null + ((Object) 1 + "")); 
    String chain = "0" + i + "1" + i + "2" + i + "3" + i + "4" + i + "5" + i + "6" + i + "7" + i + "8" + i + "9" + i + c() + i + c() + i + big + neg + i + s + t; System.out.println(chain); System.out.println(String.valueOf((Object) null) + String.valueOf(true) + String.valueOf('c') + String.valueOf(1.5) + Integer.toString(-3) + Character.toString('q') + new Loud("z"));
  }
  enum Thread_ { A { @Override public String toString() { return "enumA"; } } }
}
