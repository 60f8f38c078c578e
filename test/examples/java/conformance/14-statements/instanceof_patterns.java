/** Type patterns and the flow scoping of their variables. */
public class instanceof_patterns {
  static String s = "field";
  static String kind(Object o) {
    if (o instanceof Integer i && i > 10) return "big " + i;
    else if (o instanceof Integer i) return "int " + (i + 1);
    if (!(o instanceof String s)) return "other";
    return s.toUpperCase() + s.length();
  }
  static boolean eq(Object a, Object b) {
    return a instanceof String x && b instanceof String y && x.length() == y.length();
  }
  static int loop(Object o) {
    while (!(o instanceof Integer n)) { o = ((String) o).length(); }
    return n;
  }
  static String cond(Object o) {
    return o instanceof CharSequence c ? "cs" + c.length() : o instanceof Number n ? "n"
        + n.intValue() : "none";
  }
  static void scope(Object o) {
    if (!(o instanceof Integer s)) { System.out.println(s); } else {
      System.out.println(s + 1);
    }
    System.out.println(s);
  }
  static <T> String gen(java.util.List<T> l) {
    if (l instanceof java.util.ArrayList<T> a) return "array" + a.size();
    return "list";
  }
  record P(Object a) {
    public boolean equals(Object o) { return o instanceof P p && a.equals(p.a); }
    public int hashCode() { return 1; }
  }
  public static void main(String[] args) {
    for (Object o : new Object[] {5, 50, "text", 'c', null}) System.out.println(kind(o) + " " + cond(o));
    System.out.println(eq("ab", "cd") + " " + eq("a", 1) + eq(null, "") + loop("four")
        + new P(1).equals(new P(1)) + new P(1).equals(1));
    scope(1);
    scope("x");
    System.out.println(gen(new java.util.ArrayList<>()) + gen(java.util.List.of(1)));
    Object o = new int[] {1, 2};
    if (o instanceof int[] a && a.length == 2 && a[1] == 2) System.out.println("array of " + a.length);
    for (Object x = 0; x instanceof Integer i && i < 3; x = i + 1) System.out.print(i);
    if (!(o instanceof final String t)) System.out.println(" no");
    boolean b = o instanceof int[] q && q == o;
    System.out.println(b);
    Object num = 3;
    if (num instanceof Integer k) {
      k = k * 2;
      System.out.println(k);
    }
  }
}
