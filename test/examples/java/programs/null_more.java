/** More of what null_forms.java has: computed indices, compound assignments, variables of patterns. */
class NullMore {
  void f(String[] a, Object[] b, String[][] c, StringBuilder[] d, NullMore... e) { }
  static String[] sa() { return null; }
  NullMore next; NullMore[] kids; int[] nums; static NullMore root; String s; boolean flag; long w;
  static class Object2 { }
  static void use(boolean value) { } 
  void g(Object2 o) { }
  static void show(Throwable t) { System.out.println(t.getStackTrace()[0].getLineNumber() + "\t" + t.getMessage()); }
  static NullMore get(int i) { return null; }
  public static void main(String[] args) {
    NullMore t = null;
    try { t.f(null, null, null, null); } catch (NullPointerException e) { show(e); }
    try { t.g(null); } catch (NullPointerException e) { show(e); }
    Object o = "x";
    boolean b = o instanceof String q && q.length() > 0;
    String after = null;
    try { after.length(); } catch (NullPointerException e) { show(e); }
    use(o instanceof String r && r.length() > 0);
    String after2 = null;
    try { after2.length(); } catch (NullPointerException e) { show(e); }
    for (int i = 0; o instanceof String z && i < z.length(); i++) { String u = null; try { u.length(); } catch (NullPointerException e) { show(e); } }
    while (!(o instanceof String y)) { o = "x"; }
    String after3 = null;
    try { after3.length(); } catch (NullPointerException e) { show(e); }
    NullMore x = new NullMore();
    try { x.kids[0].next = x; } catch (NullPointerException e) { show(e); }
    x.kids = new NullMore[2];
    try { x.kids[0].next = x; } catch (NullPointerException e) { show(e); }
    try { x.kids[1].kids[0].next = x; } catch (NullPointerException e) { show(e); }
    try { x.next.next.next.w++; } catch (NullPointerException e) { show(e); }
    try { x.next.w += x.next.w; } catch (NullPointerException e) { show(e); }
    try { x.next.w = x.next.w; } catch (NullPointerException e) { show(e); }
    try { NullMore.root.s.length(); } catch (NullPointerException e) { show(e); }
    try { get(1).s.length(); } catch (NullPointerException e) { show(e); }
    try { x.next.kids[x.next.nums.length].s.length(); } catch (NullPointerException e) { show(e); }
    try { x.s.equals(x.next.s); } catch (NullPointerException e) { show(e); }
    try { System.out.println(x.s.length() + x.next.s); } catch (NullPointerException e) { show(e); }
    try { System.out.println("a" + x.next.s); } catch (NullPointerException e) { show(e); }
    try { sa()[0] = "x"; } catch (NullPointerException e) { show(e); }
    try { t.kids[0].kids[1].s = ""; } catch (NullPointerException e) { show(e); }
    try { (args.length == 0 ? t : x).s = ""; } catch (NullPointerException e) { show(e); }
    NullMore u1; u1 = t;
    try { u1.s += "x"; } catch (NullPointerException e) { show(e); }
    try { x.next.s += "x"; } catch (NullPointerException e) { show(e); }
    String[] none = null;
    try { none[0] += "x"; } catch (NullPointerException e) { show(e); }
    try { none[none.length] = "x"; } catch (NullPointerException e) { show(e); }
    int[][] m = new int[2][];
    try { m[1][0]++; } catch (NullPointerException e) { show(e); }
    try { m[1][m[0].length]++; } catch (NullPointerException e) { show(e); }
    try { m[m.length - 1][0] = 3; } catch (NullPointerException e) { show(e); }
    for (int i = 0; i < 2; i++) for (int j = 0; j < 1; j++) try { m[i][j] = i; } catch (NullPointerException e) { show(e); }
    try { for (int v : m[0]) { } } catch (NullPointerException e) { show(e); }
    try { for (NullMore v : x.next.kids) { } } catch (NullPointerException e) { show(e); }
    try { switch (x.s) { default: } } catch (NullPointerException e) { show(e); }
    Error err = null;
    try { throw x.next == null ? err : null; } catch (NullPointerException e) { show(e); }
    char c = 1; short sh = 2;
    NullMore[] ts = null;
    try { new NullMore[] { null }[0].s = ""; } catch (NullPointerException e) { show(e); }
    try { new NullMore().next.s = ""; } catch (NullPointerException e) { show(e); }
    NullMore[][] tt = { { null } };
    try { tt[c - 1][sh - 2].s = ""; } catch (NullPointerException e) { show(e); }
    c = 0;
    try { tt[c][sh = 0].s = ""; } catch (NullPointerException e) { show(e); }
    try { tt[(int) 0L][(byte) c].s = ""; } catch (NullPointerException e) { show(e); }
    int k = 0;
    try { tt[k++][--k].s = ""; } catch (NullPointerException e) { show(e); }
    try { tt[0][k = 0].s = ""; } catch (NullPointerException e) { show(e); }
    try { tt[0][x.next == null ? 0 : 1].s = ""; } catch (NullPointerException e) { show(e); }
    try { tt[c][c].s = ""; } catch (NullPointerException e) { show(e); }
    try { tt[c++][0].s = ""; } catch (NullPointerException e) { show(e); }
  }
}
