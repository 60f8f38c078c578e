// JLS 6.3.1, 6.4.1: a pattern variable shadows a field only where it is in scope; elsewhere the name means the field again.
import java.util.*;
public class pattern_variables_and_fields {
  static String s = "field"; static int n = -1; Object o = "inst";
  static String ifElse(Object o) { if (o instanceof String s) return "s=" + s; else return "else " + s; }
  static String negated(Object o) { if (!(o instanceof String s)) return "not " + s; return "is " + s; }
  static String after(Object o) { if (o instanceof String s && s.length() > 2) { s += "!"; return s; } return s + "?"; }
  static String or(Object o) { return !(o instanceof String s) || s.isEmpty() ? "or " + s.length() : "and " + s; }
  static String cond(Object o) { String r = o instanceof String s ? s : s + s; r += !(o instanceof Integer n) ? n : n * 2; return r; }
  static String loop(Object o) { int k = 0; while (!(o instanceof String s)) { if (k++ > 2) o = "end" + s; } return s + k; }
  static String forLoop(Object o) { String r = ""; for (int i = 0; o instanceof Integer n && i < n; i++) r += n; return r + n; }
  static String forNot(Object o) { for (; !(o instanceof String s); o = o.toString()) r2 += s; return s + r2; } static String r2 = "";
  static String doLoop(Object o) { do { o = o instanceof Integer n && n > 3 ? "done" : (Object) ((int) o + 1); } while (!(o instanceof String s)); return s; }
  static boolean and(Object o) { return o instanceof String s && s.equals("x") && !s.isEmpty() && s != pattern_variables_and_fields.s; }
  static boolean both(Object a, Object b) { return a instanceof String s && b instanceof Integer n && s.length() == n; }
  static String nested(Object o) { if (o instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof String s) { if (l.size() > 1 && l.get(1) instanceof Integer n) return s + n; return s + n; } return s + n; }
  static String lambda(Object o) { if (!(o instanceof String s)) { java.util.function.Supplier<String> f = () -> s; return f.get(); } java.util.function.Supplier<String> f = () -> s + s.length(); return f.get(); }
  static String twice(Object o) { String r = ""; if (o instanceof String s) r += s; if (o instanceof Integer s) r += s + 1; if (o instanceof Object[] s) r += s.length; for (Object s : List.of(1)) r += s; return r + s; }
  static String sw(Object o) { switch (n) { case -1: if (!(o instanceof String s)) break; return "in " + s; default: return "default " + s; } return "behind " + s; }
  static String tries(Object o) { try { if (!(o instanceof String s)) throw new RuntimeException(s); return s; } catch (RuntimeException e) { return e.getMessage() + s; } }
  static int sum(Object... os) { int t = 0; for (Object o : os) { if (!(o instanceof Integer n)) continue; t += n; } for (Object o : os) { if (o instanceof String s) t += s.length(); else if (o instanceof Character s) t += s - 'a'; else if (o instanceof int[] s && s.length > 0) t += s[0]; else t += s.length(); } return t; }
  String inst() { if (this.o instanceof String o && o.length() == 4) return o + this.o; return "" + o; } class In { String go() { return o instanceof String o ? o + pattern_variables_and_fields.this.o : "no" + o; } }
  record Pair(Object a, Object b) { @Override public boolean equals(Object o) { return o instanceof Pair p && a.equals(p.a) && p.b.equals(b); } @Override public int hashCode() { return a instanceof Integer i ? i : 0; } } static final class Eq { final int v; Eq(int v) { this.v = v; } @Override public boolean equals(Object that) { return this == that || that instanceof Eq e && v == e.v; } @Override public int hashCode() { return v; } }
  static <T> String gen(T t) { if (t instanceof String s) return "S" + s; if (t instanceof Comparable<?> c && !(t instanceof Integer)) return "C" + c; return t instanceof Integer i && i > 0 ? "I" + i : "?" + t; } static String fin(Object o) { if (o instanceof final String f && !f.isEmpty()) return f; return o instanceof @SuppressWarnings("x") Integer i ? "" + i : s; }
  public static void main(String[] args) {
    for (Object o : new Object[] {"abc", "", 5, null, 2.5}) System.out.println(ifElse(o) + " " + negated(o) + " " + after(o) + " " + or(o) + " " + cond(o) + " " + forLoop(o) + " " + and(o) + " " + both(o, 3) + " " + lambda(o) + " " + twice(o) + " " + sw(o) + " " + tries(o) + " " + (o == null ? "" : gen(o)) + fin(o));
    System.out.println(loop(1) + loop("str") + forNot("q") + forNot(7) + doLoop(1) + nested(List.of("a", 1)) + nested(List.of("b")) + nested(List.of(1)) + sum(1, 2, "abc", 'c', new int[] {5}, new int[0])); System.out.println(new pattern_variables_and_fields().inst() + new pattern_variables_and_fields().new In().go() + new Pair(1, "b").equals(new Pair(1, "b")) + new Pair(1, "b").equals("x") + new Pair(4, 4).hashCode() + new HashSet<>(List.of(new Eq(1), new Eq(2))).contains(new Eq(2)) + and("x"));
  }
}
