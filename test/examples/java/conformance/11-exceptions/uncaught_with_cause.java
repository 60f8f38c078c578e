/** An exception with causes and suppressed ones that nobody catches: its trace, with what the frames have in common. */
public class uncaught_with_cause {
  static class AppException extends Exception { AppException(String m, Throwable c) { super(m, c); } }
  static void low(int n) { if (n == 0) throw new IllegalArgumentException("low"); low(n - 1); }
  static void mid() throws AppException {
    try {
      low(2);
    } catch (IllegalArgumentException e) {
      AppException a = new AppException("mid", e);
      a.addSuppressed(new RuntimeException("beside", new Error("deep")));
      throw a;
    }
  }
  public static void main(String[] args) {
    System.out.println("before");
    Runnable r = () -> {
      try {
        mid();
      } catch (AppException e) {
        throw new IllegalStateException(e);
      }
    };
    r.run();
    System.out.println("never");
  }
}
