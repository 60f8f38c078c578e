// JLS 14.10, 14.19, 14.8: assertions are off and not evaluated; synchronized evaluates its lock; expression statements
public class assert_sync_misc {
  static int n; int v;
  static int side() { n++; return n; }
  static Object lock(Object o) { System.out.print("lock "); return o; }
  synchronized int inst() { return ++v; } static synchronized int stat() { return n += 10; }
  static int syncReturn(Object l) { synchronized (l) { for (int i = 0; ; i++) { synchronized (l) { if (i == 3) return i; } } } }
  static void syncThrow() { synchronized (assert_sync_misc.class) { throw new IllegalStateException("inside"); } }
  static int definite() { int k; assert (k = 3) > 0; k = 4; return k; }
  static boolean enabled() { boolean on = false; assert on = true; return on; }
  static int if_(int a, int b, int c) { if (a > b) if (a > c) return a; else return c; else if (b > c) return b; else return c; }
  public static void main(String[] args) {
    assert side() > 100; assert side() > 100 : side(); assert false : "never"; System.out.println(n + " " + enabled() + " " + definite());
    synchronized (lock("x")) { System.out.println("held"); }
    try { synchronized (lock(null)) { System.out.println("no"); } } catch (NullPointerException e) { System.out.println("null lock"); }
    try { syncThrow(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    assert_sync_misc m = new assert_sync_misc(); m.inst(); System.out.println(m.inst() + stat() + syncReturn(m));
    synchronized (m) { synchronized (m) { m.v++; } } System.out.println(m.v);
    int a = 0; a++; ++a; a--; --a; a = 5; a += a = 2; new Object(); new int[3].clone(); m.inst(); side(); System.out.println(a);
    System.out.println(if_(1, 2, 3) + if_(3, 2, 1) + if_(1, 3, 2) + if_(2, 1, 3));
    { int b = 1; { int c = b; System.out.print(c); } } { int b = 2; System.out.println(b); }
    int x, y = 3, z[] = {y}, w[][] = {z, {4}}; x = w[1][0] + z[0]; System.out.println(x);
    var i = 1; var l = 2L; var f = 1f; var c = 'c'; var s = "s"; var arr = new int[] {1}; var o = (Object) s; i = c; l = i; f = l; System.out.println(i + l + f + c + s + arr[0] + o);
    final var fin = new StringBuilder("q"); fin.append(fin.length()); System.out.println(fin);
    if (false) { System.out.println("conditional compilation"); } final boolean DEBUG = false; if (DEBUG) side(); while (args.length > 5) side();
    if (n > 0) ; else System.out.println("empty then"); if (n < 0) { } else if (n == 0) { } else System.out.println("third " + n);
    for (int q = 0, r = 10; q < r; q += 3, --r) { int t = q; q = r; r = t; if (q > 5) { System.out.println(q + " " + r); break; } }
    int yield = 3; yield = yield + 1; int record = 1; int sealed = 2; int permits = record + sealed; int var = permits; System.out.println(yield + var);
    String string = "unicode \u0041\u00df\t|" + '\u0022' + "\101\60\7".length() + "\s|"; System.out.println(string);
    System.out.println(1 + 2 + "3" + 4 * 5 + (char) ('a' + 1) + ('a' + 1) + 'a' + 1 + 1.0f + null + true + new int[0].length);
    char ch = 'a'; ch += 1; ch++; System.out.println(ch); System.out.println((int) ch); System.out.println(ch + 1); System.out.println((char) (ch + 1)); System.out.println("" + ch + 1);
    throw new RuntimeException("the end", new Exception("cause"));
  }
}
