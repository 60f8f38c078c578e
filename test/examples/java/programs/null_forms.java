class Base { String inherited; static Base sbase; static String sf; String name() { return null; } static String st() { return null; } String[] names; Base next; final int k = 1;
  Base(Object dummy) { } Base() { } }
/** Null in every form that the messages of NullPointerExceptions tell apart; each with its line. */
class NullForms extends Base {
  static class Inner { Inner in; int[] arr; String text; static Inner root; Object o; int idx; Inner self() { return in; } static Inner make(int a, String b, Object c, int[] d, Inner e, long f) { return null; } }
  static int n; static int[] ia; static Object[] oa; static String[][] saa;
  int x; long l; Inner inner; String[] strs;
  static void show(Throwable t) { System.out.println(t.getStackTrace()[0].getLineNumber() + "\t" + t.getMessage()); }
  static int one() { return 1; }
  static int[] arr() { return null; }
  static NullForms npe() { return null; }
  Inner getInner() { return inner; }
  static Object nul() { return null; }
  static void params(String a, long b, NullForms c, double d, int[] e) {
    try { a.length(); } catch (NullPointerException t) { show(t); }
    try { c.x = 1; } catch (NullPointerException t) { show(t); }
    try { e[0] = 1; } catch (NullPointerException t) { show(t); }
    a = null;
    try { a.length(); } catch (NullPointerException t) { show(t); }
    c = null;
    int q = 1;
    if (q == 1) { e = null; }
    try { e[0] = 1; } catch (NullPointerException t) { show(t); }
    try { c.x++; } catch (NullPointerException t) { show(t); }
    try { c.l += 3; } catch (NullPointerException t) { show(t); }
  }
  void inst(String a, Inner b) {
    try { inner.in = null; } catch (NullPointerException t) { show(t); }
    try { this.inner.arr[1]++; } catch (NullPointerException t) { show(t); }
    try { inherited.length(); } catch (NullPointerException t) { show(t); }
    try { name().length(); } catch (NullPointerException t) { show(t); }
    try { st().length(); } catch (NullPointerException t) { show(t); }
    try { sf.length(); } catch (NullPointerException t) { show(t); }
    try { Base.sf.length(); } catch (NullPointerException t) { show(t); }
    try { NullForms.sf.length(); } catch (NullPointerException t) { show(t); }
    try { super.name().length(); } catch (NullPointerException t) { show(t); }
    try { super.inherited.length(); } catch (NullPointerException t) { show(t); }
    try { b.self().self(); } catch (NullPointerException t) { show(t); }
    try { strs[x + 1] = "a"; } catch (NullPointerException t) { show(t); }
    try { getInner().arr[x] = 2; } catch (NullPointerException t) { show(t); }
  }
  static void locals(boolean flag) {
    String s = null; long big = 1; NullForms n1 = null; double dd = 2; int[] a = null; Object o = null; Object[] objs = null; final int konst = 5; int konst2 = 0; Inner in = null;
    byte bi = 1; char ci = 2; short si = 3; boolean[] bo = null; byte[] by = null; char[] ch = null; short[] sh = null; long[] lo = null; float[] fl = null; double[] dou = null; int[][] iaa = { null };
    try { s.length(); } catch (NullPointerException t) { show(t); }
    try { s.equals(o); } catch (NullPointerException t) { show(t); }
    try { s.indexOf("x", 3); } catch (NullPointerException t) { show(t); }
    try { o.toString(); } catch (NullPointerException t) { show(t); }
    try { o.hashCode(); } catch (NullPointerException t) { show(t); }
    try { n1.toString(); } catch (NullPointerException t) { show(t); }
    try { n1.name(); } catch (NullPointerException t) { show(t); }
    try { n1.inst(s, in); } catch (NullPointerException t) { show(t); }
    try { a[3]++; } catch (NullPointerException t) { show(t); }
    try { konst2 = a.length; } catch (NullPointerException t) { show(t); }
    try { o = objs[n]; } catch (NullPointerException t) { show(t); }
    try { objs[konst] = o; } catch (NullPointerException t) { show(t); }
    try { flag = bo[0]; } catch (NullPointerException t) { show(t); }
    try { by[1] = 1; } catch (NullPointerException t) { show(t); }
    try { ch[1] = 1; } catch (NullPointerException t) { show(t); }
    try { sh[1] = 1; } catch (NullPointerException t) { show(t); }
    try { lo[1] = 1; } catch (NullPointerException t) { show(t); }
    try { fl[1] = 1; } catch (NullPointerException t) { show(t); }
    try { dou[1] += 1; } catch (NullPointerException t) { show(t); }
    try { iaa[0][2] = 1; } catch (NullPointerException t) { show(t); }
    try { iaa[bi - 1][bi] = 1; } catch (NullPointerException t) { show(t); }
    try { a[bi] = 1; } catch (NullPointerException t) { show(t); }
    try { a[ci] = 1; } catch (NullPointerException t) { show(t); }
    try { a[(byte) n] = 1; } catch (NullPointerException t) { show(t); }
    try { a[(int) big] = 1; } catch (NullPointerException t) { show(t); }
    try { a[n++] = 1; } catch (NullPointerException t) { show(t); }
    try { a[bi++] = 1; } catch (NullPointerException t) { show(t); }
    int ii = 0;
    try { a[ii++] = 1; } catch (NullPointerException t) { show(t); }
    try { a[++ii] = 1; } catch (NullPointerException t) { show(t); }
    try { a[ii = 3] = 1; } catch (NullPointerException t) { show(t); }
    try { a[ii += 3] = 1; } catch (NullPointerException t) { show(t); }
    try { a[one()] = 1; } catch (NullPointerException t) { show(t); }
    try { a[n1 == null ? 1 : 0] = 1; } catch (NullPointerException t) { show(t); }
    try { a[40000] = 1; } catch (NullPointerException t) { show(t); }
    try { a[-5] = 1; } catch (NullPointerException t) { show(t); }
    try { a['c'] = 1; } catch (NullPointerException t) { show(t); }
    try { a[30000] = 1; } catch (NullPointerException t) { show(t); }
    try { ia[n] = 1; } catch (NullPointerException t) { show(t); }
    try { arr()[n] = 1; } catch (NullPointerException t) { show(t); }
    try { npe().x = 3; } catch (NullPointerException t) { show(t); }
    try { konst2 = npe().x; } catch (NullPointerException t) { show(t); }
    try { npe().inst("", null); } catch (NullPointerException t) { show(t); }
    try { in.self(); } catch (NullPointerException t) { show(t); }
    try { Inner.root.self(); } catch (NullPointerException t) { show(t); }
    try { Inner.root.in.in = null; } catch (NullPointerException t) { show(t); }
    try { Inner.make(1, "a", null, a, null, 3L).in = null; } catch (NullPointerException t) { show(t); }
    try { (flag ? s : (String) nul()).length(); } catch (NullPointerException t) { show(t); }
    try { ((String) o).length(); } catch (NullPointerException t) { show(t); }
    try { o = null; ((String) o).length(); } catch (NullPointerException t) { show(t); }
    try { ((String) null).length(); } catch (NullPointerException t) { show(t); }
    try { ((NullForms) nul()).x = 1; } catch (NullPointerException t) { show(t); }
    try { (s = null).length(); } catch (NullPointerException t) { show(t); }
    Inner other = null;
    try { (in = other).self(); } catch (NullPointerException t) { show(t); }
    try { throw null; } catch (NullPointerException t) { show(t); }
    RuntimeException ex = null;
    try { throw ex; } catch (NullPointerException t) { show(t); }
    try { throw (RuntimeException) nul(); } catch (NullPointerException t) { show(t); }
    try { for (int v : a) { } } catch (NullPointerException t) { show(t); }
    try { for (int v : arr()) { } } catch (NullPointerException t) { show(t); }
    try { switch (s) { case "a": break; } } catch (NullPointerException t) { show(t); }
    try { switch (Inner.root.text) { case "a": break; } } catch (NullPointerException t) { show(t); }
    try { o = a.clone(); } catch (NullPointerException t) { show(t); }
    try { o = objs.clone(); } catch (NullPointerException t) { show(t); }
    try { o.getClass(); } catch (NullPointerException t) { show(t); }
    try { objs.getClass(); } catch (NullPointerException t) { show(t); }
    try { objs.equals(null); } catch (NullPointerException t) { show(t); }
    Inner x1 = new Inner();
    try { x1.in.in.in.in.in.in.in = null; } catch (NullPointerException t) { show(t); }
    x1.in = x1; 
    try { x1.in.in.in.in.in.arr[1] = 3; } catch (NullPointerException t) { show(t); }
    try { x1.in.in.in.in.in.in.in.arr[x1.idx] = 3; } catch (NullPointerException t) { show(t); }
    try { x1.in.in.in.in.in.in.in.text.length(); } catch (NullPointerException t) { show(t); }
    try { x1.arr[x1.in.in.in.in.in.idx] = 3; } catch (NullPointerException t) { show(t); }
    saa = new String[3][];
    try { saa[1][2].length(); } catch (NullPointerException t) { show(t); }
    saa[1] = new String[3];
    try { saa[1][2].length(); } catch (NullPointerException t) { show(t); }
    try { saa[one()][n & 1].length(); } catch (NullPointerException t) { show(t); }
    int[][] idx = { { 0 } };
    try { saa[idx[0][0]][idx[0][0]].length(); } catch (NullPointerException t) { show(t); }
    try { saa[1][saa.length - 1].length(); } catch (NullPointerException t) { show(t); }
    try { saa[1][saa[1].length - 1].length(); } catch (NullPointerException t) { show(t); }
    Runnable r = null;
    try { r.run(); } catch (NullPointerException t) { show(t); }
    StringBuilder sb = null;
    try { sb.append(3).append("x"); } catch (NullPointerException t) { show(t); }
    try { sb.append(new char[3]); } catch (NullPointerException t) { show(t); }
    Throwable th = null;
    try { th.initCause(th); } catch (NullPointerException t) { show(t); }
  }
  static void slots(int p, long q) {
    { int a = 1; long b = 2; }
    String s = null;
    try { s.length(); } catch (NullPointerException t) { show(t); }
    for (int i = 0; i < 1; i++) {
      String u = null;
      try { u.length(); } catch (NullPointerException t) { show(t); }
    }
    for (int v : new int[] { 1 }) {
      String u = null;
      try { u.length(); } catch (NullPointerException t) { show(t); }
    }
    for (long v : new int[] { 1 }) {
      String u = null;
      try { u.length(); } catch (NullPointerException t) { show(t); }
    }
    switch (p) {
      case 1: int z = 1;
      case 0: String w = null; try { w.length(); } catch (NullPointerException t) { show(t); } break;
      default: String w2 = null; try { w2.length(); } catch (NullPointerException t) { show(t); }
    }
    switch (p) {
      case 1 -> { int z = 1; }
      case 0 -> { String w = null; try { w.length(); } catch (NullPointerException t) { show(t); } }
      default -> { }
    }
    switch ("x") {
      case "y": break;
      case "x": String w = null; try { w.length(); } catch (NullPointerException t) { show(t); } break;
    }
    final int konst = 3; final String kt = "x"; final int nonk; nonk = 3;
    String after = null;
    try { after.length(); } catch (NullPointerException t) { show(t); }
    try { String in = null; in.length(); } catch (NullPointerException t) { String c = null; try { c.length(); } catch (NullPointerException t2) { show(t2); } show(t); }
    finally { String f = null; try { f.length(); } catch (NullPointerException t) { show(t); } }
    String after2 = null;
    try { after2.length(); } catch (NullPointerException t) { show(t); }
    Object o = "text";
    if (o instanceof String str && str.length() > 2) { String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } }
    String after3 = null;
    try { after3.length(); } catch (NullPointerException t) { show(t); }
    if (!(o instanceof String str2)) return;
    String after4 = null;
    try { after4.length(); } catch (NullPointerException t) { show(t); }
    if (nul2() instanceof String str3 && str3 == null) { }
    String after5 = null;
    try { after5.length(); } catch (NullPointerException t) { show(t); }
    while (true) { int k = 1; String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } break; }
    do { int k = 1; String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } } while (false);
    lab: { int k = 1; String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } break lab; }
    int m1 = 1, m2 = 2; String m3 = null;
    try { m3.length(); } catch (NullPointerException t) { show(t); }
    try (Res res = new Res()) { String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } }
    String after6 = null;
    try { after6.length(); } catch (NullPointerException t) { show(t); }
  }
  static Object nul2() { return null; }
  static class Res implements AutoCloseable { public void close() { } }
  NullForms() { String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } }
  NullForms(String p) { super(p); try { p.length(); } catch (NullPointerException t) { show(t); } }
  { String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } }
  static { String u = null; try { u.length(); } catch (NullPointerException t) { show(t); } }
  static void loopwrite(String p, String q, String r, String w) {
    for (int i = 0; i < 2; i++) {
      try { p.length(); } catch (NullPointerException t) { show(t); }
      p = null;
    }
    for (int i = 0; i < 2; i++, q = null) {
      try { q.length(); } catch (NullPointerException t) { show(t); }
    }
    if (n == 99) { r = "x"; return; }
    try { r.length(); } catch (NullPointerException t) { show(t); }
    if (n == 99) { r = "x"; } else { try { r.length(); } catch (NullPointerException t) { show(t); } }
    try { r.length(); } catch (NullPointerException t) { show(t); }
    try { w = null; w.length(); } catch (NullPointerException t) { show(t); try { w.length(); } catch (NullPointerException t2) { show(t2); } }
  }
  public static void main(String[] args) {
    params(null, 1, null, 2, null);
    new NullForms().inst(null, null);
    new NullForms(null);
    locals(true);
    slots(0, 1);
    loopwrite(null, null, null, null);
  }
}
