// JLS 14.20.3, 11.3: the trace of an exception with suppressed ones that have causes and suppressed ones of their own.
public class uncaught_suppressed_and_causes {
  static class Res implements AutoCloseable {
    final String name;
    Res(String name) {
      this.name = name;
    }
    public void close() throws Exception {
      try {
        Object o = null;
        o.hashCode();
      } catch (NullPointerException e) {
        Exception x = new Exception("close " + name, e);
        x.addSuppressed(new IllegalStateException("while closing " + name));
        throw x;
      }
    }
  }
  static void use() throws Exception {
    try (Res a = new Res("a");
        Res b = new Res("b")) {
      work(a, b);
    } catch (ArithmeticException e) {
      throw new Error("use failed", e);
    }
  }
  static void work(Res... all) {
    int n = all.length;
    System.out.println(n / (n - 2));
  }
  public static void main(String[] args) throws Exception {
    use();
  }
}
