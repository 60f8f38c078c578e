// JLS 6.3.1, 6.3.2: where a pattern variable is in scope
import java.util.*;
public class pattern_scope_flow {
  static String s = "field"; Object o = "inst"; static int n = -1;
  static String early(Object o) { if (!(o instanceof String s)) return "not a string"; return s.toUpperCase(); }
  static String thrown(Object o) { if (!(o instanceof Integer n)) { throw new IllegalArgumentException("no Integer: " + o); } n++; return "int " + n; }
  static String both(Object a, Object b) { if (a instanceof String x && b instanceof String y && x.length() == y.length()) return x + y; return "-" ; }
  static String either(Object o) { return !(o instanceof String s) || s.isEmpty() ? "none " + s : "some " + s; }
  static String orElse(Object o) { if (!(o instanceof String t) || t.length() < 2) return "short"; return t.substring(1); }
  static String conditional(Object o) { return o instanceof Integer i ? "i" + (i + 1) : o instanceof String i ? "s" + i.length() : o instanceof int[] i && i.length > 0 ? "a" + i[0] : "?"; }
  static String notCond(Object o) { return !(o instanceof Integer i) ? "no" : "yes" + i; }
  static int loop(Iterator<?> it) { Object o = it.next(); int sum = 0; while (o instanceof Integer k) { sum += k; o = it.next(); } return sum; }
  static String until(Iterator<?> it) { Object o = it.next(); int skipped = 0; while (!(o instanceof String s)) { skipped++; o = it.next(); } return s + skipped; }
  static String forUntil(Object[] all) { int i; for (i = 0; !(all[i] instanceof Character c); i++) ; return c + "@" + i; }
  static String forWhile(Object[] all) { String r = ""; for (int i = 0; all[i] instanceof Integer v; i += v) r += v + " "; return r + s; }
  static String shadow(Object o) { String r = s; if (o instanceof String s) { r += s; s = "changed"; r += s + pattern_scope_flow.s; } return r + s; }
  static String again(Object o) { if (o instanceof String v) return "S" + v; if (o instanceof Integer v) return "I" + v; if (o instanceof List<?> v && !v.isEmpty() && v.get(0) instanceof String w) return "L" + w + v.size(); { if (!(o instanceof Long v)) { return "?"; } return "J" + v; } }
  static boolean equalsLike(Object a, Object b) { return a instanceof String s && s.equals(b) || a instanceof Integer i && b instanceof Integer j && i.intValue() == j; }
  static String nested(Object o) { if (o instanceof Object[] arr) { String r = "["; for (Object e : arr) { if (!(e instanceof Object[] in)) { r += e + ";"; continue; } r += nested(in); } return r + "]"; } return String.valueOf(o); }
  static String breaks(Object o) { out: { if (!(o instanceof String s)) break out; return "string " + s; } return "other " + s; }
  static int elseScope(Object o) { if (!(o instanceof Integer n)) { return n(); } else { n += 2; return n; } }
  static int n() { return n; }
  record Point(int x, int y) { @Override public boolean equals(Object o) { return o instanceof Point p && p.x == x && y == p.y; } @Override public int hashCode() { return x * 31 + y; } }
  boolean inst() { return this.o instanceof String o && o.length() == 4 && this.o != null; }
  static <T> String generic(T t) { return t instanceof Comparable<?> c && c instanceof Number num ? "n" + num.intValue() : t instanceof CharSequence cs ? "c" + cs.length() : "g"; }
  static String lambda(Object o) { if (o instanceof String s) { Runnable r = () -> System.out.print("<" + s + ">"); r.run(); } Comparator<Object> c = (a, b) -> a instanceof String x && b instanceof String y ? x.compareTo(y) : 0; return "" + c.compare(o, "m"); }
  static String sw(Object o) { return switch (o instanceof String s ? s : "none") { case "a" -> o instanceof String t ? t + t : ""; default -> !(o instanceof Integer q) ? "d" : "q" + q; }; }
  static String finals(Object o) { if (o instanceof final String f && f.length() > 1) return f; return "x"; }
  public static void main(String[] args) {
    Object[] all = {"abc", "", "z", 41, 7L, 'c', null, new int[] {5}, List.of("l", "m"), 2.5, new Object[] {1, new Object[] {"d", null}}};
    for (Object o : all) {
      String t; try { t = thrown(o); } catch (IllegalArgumentException e) { t = e.getClass().getSimpleName(); }
      System.out.println(early(o) + "|" + t + "|" + both(o, "xyz") + "|" + either(o) + "|" + orElse(o) + "|" + conditional(o) + "|" + notCond(o) + "|" + shadow(o) + "|" + (o instanceof int[] || o instanceof Object[] ? "" : again(o)) + "|" + elseScope(o) + "|" + breaks(o) + "|" + generic(o) + "|" + lambda(o) + "|" + sw(o) + "|" + finals(o));
    }
    System.out.println(nested(all[10]) + again(all[8]) + again("q") + again(5) + again(6L) + again(' '));
    System.out.println(loop(List.of(1, 2, 3, "end").iterator()) + until(List.of(1, 2.0, "str").iterator()) + forUntil(new Object[] {1, 2, 'x'}) + forWhile(new Object[] {1, 2, 0, 3, "e", "e", "f"}.clone()));
    System.out.println(equalsLike("a", "a") + " " + equalsLike("a", 1) + " " + equalsLike(1000, 1000) + " " + equalsLike(null, null) + new Point(1, 2).equals(new Point(1, 2)) + new Point(1, 2).equals("p") + new pattern_scope_flow().inst());
    Object x = "tail"; boolean isS = x instanceof String s && s.startsWith("t"); if (isS == true) System.out.println(s);
    while (!(x instanceof Integer num)) { if (x instanceof String str && str.length() > 0) { x = str.substring(1); continue; } x = 99; } System.out.println(num + 1);
    if (!(x instanceof Integer q)) throw new AssertionError(); q *= 2; System.out.println(q + " " + x);
    assert x instanceof String zz && zz.length() > 0 : "off";
    for (Object e = "abcd"; e instanceof String w && w.length() > 0; e = ((String) e).substring(1)) System.out.print(w + " "); System.out.println();
    if (!!(x instanceof Integer w)) System.out.println(w); if ((x instanceof Integer w2) == true) System.out.println("eq");
    if (x instanceof Integer w && w > 5 & w < 1000 ^ false) System.out.println(w + "w"); 
  }
}
