/** try with resources: closed in reverse order, also when they fail; what closing throws is kept. */
public class resources {
  static class Resource implements AutoCloseable {
    private final String name;
    private final boolean failsToClose;

    Resource(String name) { this(name, false); }

    Resource(String name, boolean failsToClose) {
      if (name.startsWith("!")) throw new IllegalArgumentException("cannot open " + name);
      this.name = name;
      this.failsToClose = failsToClose;
      System.out.println("  open " + name);
    }

    void use() { System.out.println("  use " + name); }

    void fail() { throw new IllegalStateException("using " + name); }

    @Override
    public void close() {
      System.out.println("  close " + name);
      if (failsToClose) throw new UnsupportedOperationException("closing " + name);
    }
  }

  static int returning() {
    try (Resource a = new Resource("a")) {
      a.use();
      return 5;
    } finally {
      System.out.println("  finally");
    }
  }

  static void show(Throwable t) {
    System.out.println(t);
    for (Throwable each : t.getSuppressed()) System.out.println("  suppressed " + each);
  }

  public static void main(String[] args) {
    System.out.println(returning());
    try (Resource a = new Resource("a"); Resource b = new Resource("b")) {
      a.use();
      b.use();
    }
    try (Resource a = new Resource("a", true); Resource b = new Resource("b", true)) {
      b.fail();
    } catch (IllegalStateException e) {
      show(e);
    }
    try (Resource a = new Resource("a", true); Resource b = new Resource("b", true)) {
      b.use();
    } catch (RuntimeException e) {
      show(e);
    }
    try (Resource a = new Resource("a"); Resource b = new Resource("!b")) {
      b.use();
    } catch (IllegalArgumentException e) {
      show(e);
    } finally {
      System.out.println("  finally");
    }
    try (Resource none = null) {
      System.out.println("null is not closed " + none);
    }
    for (int i = 0; i < 3; i++) {
      try (Resource each = new Resource("loop" + i)) {
        if (i == 0) continue;
        if (i == 1) break;
        each.use();
      }
    }
  }
}
