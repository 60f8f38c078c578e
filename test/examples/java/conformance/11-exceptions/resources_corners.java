// JLS 14.20.3: try with resources: variables and fields as resources, null, order, suppression, what close() may throw.
import java.util.*;
public class resources_corners {
  static StringBuilder log = new StringBuilder();
  static class R implements AutoCloseable {
    final String n; int closed;
    R(String n) { if (n.startsWith("!")) throw new IllegalStateException("open " + n); this.n = n; log.append("+").append(n); }
    @Override public void close() { closed++; log.append("-").append(n); if (n.endsWith("x")) throw new IllegalArgumentException("close " + n); }
    R self() { return this; }
  }
  interface Quiet extends AutoCloseable { @Override void close(); default Quiet and(Quiet o) { return () -> { try { close(); } finally { o.close(); } }; } }
  static class Checked implements java.io.Closeable { public void close() throws java.io.IOException { log.append("-io"); throw new java.io.IOException("io"); } }
  static <T extends AutoCloseable> int generic(T t) throws Exception { try (t) { log.append("g"); return log.length(); } }
  static final R SHARED = new R("shared"); final R mine = new R("mine");
  void field() { try (mine; SHARED; var local = new R("l")) { log.append("f").append(local.n); } }
  static String ret(boolean b) { try (R a = new R("a"); R c = new R("c")) { if (b) return log.append("r").toString(); log.append("n"); } finally { log.append("F"); } return "end"; }
  static int loop() { int n = 0; for (int i = 0; ; i++) { try (R r = new R("" + i)) { if (i == 1) continue; if (i == 3) break; n += i; } } return n; }
  static void body(String... names) { try (R a = new R(names[0]); R b = names.length > 1 ? new R(names[1]) : null; R c = names.length > 2 ? new R(names[2]).self() : null) { log.append("body"); if (names.length == 4) throw new UnsupportedOperationException(names[3]); } catch (IllegalStateException | UnsupportedOperationException e) { log.append("c"); throw e; } }
  static void show(Throwable e) { log.append(' ').append(e.getClass().getSimpleName()).append(':').append(e.getMessage()); for (Throwable s : e.getSuppressed()) { log.append(" <"); show(s); log.append('>'); } }
  static void out() { System.out.println(log); log.setLength(0); }
  static int once; static R make() { once++; return new R("m"); }
  public static void main(String[] args) throws Exception {
    log.setLength(0);
    String[][] cases = {{"a"}, {"a", "b"}, {"a", "b", "c", "thrown"}, {"ax", "b", "cx", "thrown"}, {"ax", "bx"}, {"a", "!b"}, {"ax", "!b", "c"}, {"!a", "b"}, {"a", "bx", "c", "t"}};
    for (String[] c : cases) { try { body(c); log.append(" fine"); } catch (RuntimeException e) { show(e); } out(); }
    new resources_corners().field(); out(); System.out.println(ret(true) + ret(false)); out(); System.out.println(loop()); out();
    try (Checked c = new Checked()) { log.append("in"); } catch (java.io.IOException e) { show(e); } out();
    try { try (Checked c = new Checked(); R r = new R("rx")) { throw new Error("body"); } } catch (Throwable t) { show(t); } out();
    System.out.println(generic(new R("gen")) + generic((AutoCloseable) () -> log.append("lambda"))); out();
    Quiet q = () -> log.append("q1"); try (Quiet both = q.and(() -> log.append("q2"))) { log.append("use"); } out();
    try (AutoCloseable none = null) { log.append("null is fine"); } out();
    R outer = new R("o"); try (outer) { try (outer) { log.append("twice"); } } System.out.println(outer.closed); out();
    try (R r = make()) { log.append(once); } try (R r = new R("p") { @Override public void close() { log.append("anon"); super.close(); } }; R s = r) { log.append(r == s); } out();
    try (R r = new R("z")) { try { throw new RuntimeException("in"); } finally { log.append("fin"); } } catch (RuntimeException e) { show(e); } finally { log.append(" last"); } out();
    a: try (R r = new R("lab")) { if (r.closed == 0) break a; log.append("no"); } out();
    try { Object o = switchy(2); log.append(o); } catch (Exception e) { show(e); } out();
    Throwable self = null; try (R r = new R("sx")) { throw new RuntimeException("t", new Error("cause")); } catch (RuntimeException e) { self = e; } show(self); show(self.getCause()); out();
  }
  static Object switchy(int n) throws Exception { return switch (n) { case 1 -> 1; case 2 -> { try (R r = new R("sw")) { yield r.n + r.closed; } } default -> throw new Exception(); }; }
}
