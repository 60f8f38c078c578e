public class try_ways_out {
  static StringBuilder sb = new StringBuilder();
  @SuppressWarnings("finally") static int a() { try { return 1; } finally { return 2; } }
  static int b() { int x = 1; try { return x; } finally { x = 5; sb.append("b").append(x); } }
  static int[] c() { int[] x = {1}; try { return x; } finally { x[0] = 9; } }
  @SuppressWarnings("finally") static int d() { while (true) { try { throw new RuntimeException("lost"); } finally { break; } } return 3; }
  static int e() { int n = 0; for (int i = 0; i < 5; i++) { try { if (i == 1) continue; if (i == 3) break; n += i; } finally { n += 100; } } return n; }
  static int f() { outer: for (int i = 0; ; i++) { for (int j = 0; j < 3; j++) { try { if (j == 1) continue outer; if (i == 2) break outer; sb.append(i).append(j).append(' '); } finally { sb.append('f'); } } } return sb.length(); }
  static String g(int k) {
    try {
      try { if (k == 0) throw new IllegalArgumentException("k0"); if (k == 1) throw new Error("k1"); if (k == 2) return "r2"; Object o = null; if (k == 3) o.hashCode(); return "end"; }
      catch (IllegalArgumentException ex) { if (k == 0) throw new IllegalStateException("from " + ex.getMessage(), ex); return "no"; }
      finally { sb.append("[in").append(k).append(']'); }
    } catch (IllegalStateException | NullPointerException ex) { return ex.getClass().getSimpleName(); }
    catch (Throwable t) { return "T" + t.getMessage(); }
    finally { sb.append("[out]"); }
  }
  static class Res implements AutoCloseable {
    final String n; final boolean bad;
    Res(String n, boolean bad) { this.n = n; this.bad = bad; System.out.println("open " + n); if (n.equals("fail")) throw new RuntimeException("open " + n); }
    public void close() throws Exception { System.out.println("close " + n); if (bad) throw new Exception("close " + n); }
  }
  static void twr(String... names) {
    try (Res a = new Res(names[0], names[0].startsWith("!")); Res b = new Res(names[1], names[1].startsWith("!")); Res nul = null) {
      System.out.println("body " + a.n + b.n);
      if (names.length > 2) throw new RuntimeException(names[2]);
    } catch (Exception ex) {
      System.out.println("caught " + ex.getMessage());
      for (Throwable t : ex.getSuppressed()) System.out.println("  suppressed " + t.getMessage());
    } finally { System.out.println("fin"); }
  }
  static int h() throws Exception { Res r = new Res("eff", false); try (r) { return r.n.length(); } }
  static int nested() {
    int v = 0;
    try { try { v = 1; throw new Exception("1"); } finally { try { v += 10; throw new RuntimeException("2"); } catch (RuntimeException x) { v += 100; } finally { v += 1000; } } }
    catch (Exception x) { v += x.getMessage().equals("1") ? 10000 : 0; }
    return v;
  }
  static boolean cond(String s, boolean r) { sb.append(s); return r; }
  static int fact(int n) { try { if (n == 0) return 1; return n * fact(n - 1); } finally { sb.append(n); } }
  static long deep(int n) { try { return deep(n + 1) + 1; } catch (StackOverflowError so) { return 0; } }
  static int precise(Exception e) throws Exception { try { throw e; } catch (final RuntimeException r) { return 1; } catch (Exception x) { return 2; } }
  static void rethrow(boolean x) throws java.io.IOException { try { if (x) throw new java.io.IOException("io"); } catch (Exception e) { sb.append("re"); throw e; } }
  public static void main(String[] args) throws Exception {
    System.out.println(a() + " " + b() + " " + c()[0] + " " + d() + " " + e() + " " + f());
    for (int k = 0; k < 5; k++) System.out.println(g(k));
    System.out.println(sb); sb.setLength(0);
    twr("x", "y"); twr("!x", "!y"); twr("!x", "!y", "body"); twr("x", "fail");
    System.out.println(h() + " " + nested() + " " + fact(5) + sb);
    System.out.println(deep(0) > 100);
    System.out.println(precise(new RuntimeException()) + precise(new Exception()));
    try { rethrow(true); } catch (java.io.IOException e) { System.out.println(e + " " + sb); }
    try { int[] z = new int[2]; int i = 0; z[i++] = z[i + 5]; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Object o = "s"; Integer q = (Integer) o; } catch (ClassCastException e) { System.out.println(e.getMessage().substring(0, 50)); }
    try { Object[] o = new String[1]; o[0] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    try { int[] n = new int[-1]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { System.out.println(1 / (args.length)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    try { throw null; } catch (NullPointerException e) { System.out.println("null thrown"); }
    lbl: { if (args.length == 0) break lbl; System.out.println("never"); }
    int s = 0; do { s++; if (s == 3) continue; if (s > 5) break; } while (s < 10); System.out.println(s);
    boolean ok = cond("a", false) && cond("b", true) || cond("c", true) ? cond("d", true) ^ cond("e", true) : cond("f", false);
    System.out.println(ok + sb.toString());
  }
}
