/** Resources: order of closing, suppressed exceptions, null resources, existing variables, catch and finally behind. */
public class with_resources {
  static class R implements AutoCloseable {
    final String n;
    final boolean fails;
    R(String n) { this(n, false); }
    R(String n, boolean f) {
      if (n.equals("bad")) throw new IllegalArgumentException("open " + n);
      this.n = n;
      fails = f;
      System.out.print("+" + n + " ");
    }
    public void close() {
      System.out.print("-" + n + " ");
      if (fails) throw new IllegalStateException("close " + n);
    }
  }
  interface Body { void run() throws Exception; }
  static void t(Body b) {
    try {
      b.run();
      System.out.println("ok");
    } catch (Exception e) {
      System.out.print(e.getMessage());
      for (Throwable s : e.getSuppressed()) System.out.print(" [" + s.getMessage() + "]");
      System.out.println();
    }
  }
  static int value() {
    try (R r = new R("v")) { return 5; } finally { System.out.print("fin "); }
  }
  public static void main(String[] args) {
    t(() -> { try (R a = new R("a"); R b = new R("b")) { System.out.print("body "); } });
    t(() -> { try (R a = new R("a", true); R b = new R("b", true)) { throw new Exception("body"); } });
    t(() -> { try (R a = new R("a", true); R b = new R("b", true)) { } });
    t(() -> { try (R a = new R("a", true); R b = new R("bad")) { System.out.print("never"); } });
    t(() -> { try (R a = null) { System.out.print("null "); } });
    R out = new R("out");
    t(() -> { try (out; var c = new R("c")) { System.out.print(out.n + c.n + " "); } });
    t(() -> { try (R a = new R("a", true)) { throw new RuntimeException("x"); } catch (RuntimeException e) {
        System.out.print("caught " + e.getMessage() + e.getSuppressed().length + " "); } finally {
        System.out.print("finally "); } });
    System.out.println(value());
    for (int i = 0; i < 3; i++) try (R r = new R("" + i)) {
      if (i == 1) continue;
      System.out.print("b" + i + " ");
      if (i == 2) break;
    }
    System.out.println();
    t(() -> { try (AutoCloseable l = () -> { throw new java.io.IOException("lambda"); }) { } });
    try (R r = new R("last"); R s = r) { System.out.print(r == s); }
    System.out.println();
  }
}
