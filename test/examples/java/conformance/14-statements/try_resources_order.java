// JLS 14.20.3: try-with-resources: order of closing, null resources, suppressed ones, existing variables, all ways out
import java.util.*;
public class try_resources_order {
  static StringBuilder out = new StringBuilder();
  static void log(Object o) { out.append(o).append(' '); }
  static class Res implements AutoCloseable {
    final String name; final boolean fails; int closed;
    Res(String name) { this(name, false); }
    Res(String name, boolean fails) { this.name = name; this.fails = fails; log("+" + name); if (name.equals("bad")) throw new IllegalStateException("open " + name); }
    @Override public void close() { closed++; log("-" + name); if (fails) throw new IllegalArgumentException("close " + name); }
    @Override public String toString() { return name; }
  }
  static class Io implements AutoCloseable { @Override public void close() throws Exception { throw new Exception("io"); } }
  static final Res SHARED = new Res("shared");
  final Res field = new Res("field");
  static void show(Throwable t) { log(t.getMessage()); for (Throwable s : t.getSuppressed()) { log("["); show(s); log("]"); } if (t.getCause() != null) { log("cause"); show(t.getCause()); } }
  static Res open(String n) { return n == null ? null : new Res(n); }
  static int ret(int k) {
    for (int i = 0; ; i++) {
      try (Res a = new Res("a" + i); var b = new Res("b", k == 3)) {
        if (k == 0) return i * 10;
        if (k == 1 && i < 2) continue;
        if (k == 2) throw new RuntimeException("body");
        break;
      } catch (RuntimeException e) { show(e); return -1; } finally { log("fin"); }
    }
    return 99;
  }
  void fields() throws Exception { try (field; SHARED; Res local = new Res("l")) { log(field.closed + "" + local); } log(field.closed); }
  static String same(Res r) { try (r; r) { return r.name + r.closed; } finally { log("closed" + r.closed); } }
  static class Self implements AutoCloseable { RuntimeException e = new RuntimeException("self"); @Override public void close() { throw e; } }
  interface Quiet extends AutoCloseable { @Override void close(); }
  static <R extends Res & Comparable<String>> void gen(R r) { try (R q = r) { log(q.compareTo("x")); } }
  public static void main(String[] args) throws Exception {
    for (int k = 0; k < 5; k++) { log(k + ":"); log("=" + ret(k)); System.out.println(out); out.setLength(0); }
    try (Res a = null; Res b = open("b"); Res c = open(null)) { log(a + "" + b + c); } System.out.println(out); out.setLength(0);
    try (Res a = new Res("a", true); Res b = new Res("b", true); Res c = new Res("bad"); Res d = new Res("d")) { log("never"); } catch (IllegalStateException e) { show(e); } System.out.println(out); out.setLength(0);
    try (Res a = new Res("a", true); Res b = new Res("b", true)) { log("body"); } catch (IllegalArgumentException e) { show(e); } System.out.println(out); out.setLength(0);
    try (Res a = new Res("a", true)) { try (Res b = new Res("b", true)) { throw new Error("deep"); } finally { log("inner fin"); } } catch (Error e) { show(e); } System.out.println(out); out.setLength(0);
    new try_resources_order().fields(); System.out.println(out); out.setLength(0);
    log(same(new Res("r"))); System.out.println(out); out.setLength(0);
    try (Io io = new Io()) { log("io body"); } catch (Exception e) { show(e); } System.out.println(out); out.setLength(0);
    Self self = new Self(); try (self) { throw self.e; } catch (RuntimeException e) { log(e == self.e); show(e); } System.out.println(out); out.setLength(0);
    try (Quiet q = () -> log("lambda closed"); AutoCloseable r = () -> { throw new UnsupportedOperationException("un"); }) { log("q"); } catch (UnsupportedOperationException e) { show(e); } System.out.println(out); out.setLength(0);
    Res outer = new Res("outer"); Runnable run = () -> { try (outer) { log("in lambda"); } }; run.run(); run.run(); log(outer.closed); System.out.println(out); out.setLength(0);
    l: for (Res r = new Res("loop"); ; ) { try (r; Res t = new Res("t")) { if (r.closed == 0) continue l; if (r.closed > 0) break l; } } System.out.println(out); out.setLength(0);
    try (Res r = new Res("one")) { } try (Res r = new Res("two");) { class L { String n() { return r.name; } } log(new L().n()); Runnable q = () -> log(r); q.run(); } System.out.println(out); out.setLength(0);
    class Cmp extends Res implements Comparable<String> { Cmp() { super("cmp"); } public int compareTo(String s) { return name.compareTo(s); } } gen(new Cmp()); System.out.println(out); out.setLength(0);
    int v = switch (args.length) { case 0 -> { try (Res r = new Res("sw")) { yield r.closed; } finally { log("sf"); } } default -> 1; }; log(v); System.out.println(out); out.setLength(0);
    Exception kept = new Exception("kept"); try { try (Res r = new Res("q", true)) { throw kept; } } catch (Exception e) { kept.addSuppressed(new Error("more")); log(e == kept); show(e); } System.out.println(out); out.setLength(0);
    try (Res a = new Res("last", true)) { throw new IllegalStateException("end"); }
  }
}
