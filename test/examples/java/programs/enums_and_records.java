class En {
  enum Color { RED, GREEN { int v() { return 7; } }, BLUE(3); int n; Color() {} Color(int n) { this.n = n; } int v() { return n; } }
  static int sw(Color c) { switch (c) { case RED: return 1; case BLUE: return 2; default: return 3; } }
  static String ex(Color c) { return switch (c) { case RED -> "r"; case GREEN -> "g"; case BLUE -> { String s = "b"; yield s + s; } }; }
  record P(int x, String s, double d) { P { if (x < 0) throw new IllegalArgumentException("neg"); } int dbl() { return x * 2; } }
  public static void main(String[] args) {
    for (Color c : Color.values()) System.out.println(c + " " + c.ordinal() + " " + c.v() + " " + sw(c) + " " + ex(c));
    System.out.println(Color.valueOf("BLUE").name());
    P p = new P(1, "a", 2.5);
    System.out.println(p + " " + p.hashCode() + " " + p.equals(new P(1, "a", 2.5)) + p.equals(new P(1, "b", 2.5)) + p.x() + p.dbl());
    Integer b = 5; b++; b += 2; int u = b; System.out.println(b + u);
    int day = 3; String n = switch (day) { case 1, 2 -> "x"; case 3 -> "three"; default -> "o"; }; System.out.println(n);
    Object o = p; if (o instanceof P pp && pp.x() == 1) System.out.println("pat " + pp.s());
    try { Color.valueOf("NOPE"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Color z = null; sw(z);
  }
}
