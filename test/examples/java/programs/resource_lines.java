// The line of a resource's closing: the body's last, or the statement's beside another exception.
class Main {
  static class G implements AutoCloseable {
    public void close() { throw new IllegalStateException("c"); }
  }
  static int k(int n) {
    try (G g = new G()) {
      n++;
      if (n == 2) return 1;
      n++;
      if (n == 4)
        throw new Error("body");
      n += 1 -
        n;
    }
    return 5;
  }
  static void l() {
    for (int i = 0; ; i++) {
      try (G a = new G();
           G b = new G()) {
        if (i == 0)
          break;
      } finally {
        i++;
      }
    }
  }
  static void show(Throwable e) {
    System.out.println(e + " " + e.getStackTrace()[0] + " " + e.getStackTrace()[1]);
    for (Throwable each : e.getSuppressed()) System.out.println("  beside " + each + " " + each.getStackTrace()[1]);
  }
  public static void main(String[] args) {
    for (int i = 0; i < 5; i++) try { k(i); } catch (Throwable e) { show(e); }
    try { l(); } catch (Throwable e) { show(e); }
  }
}
