/** What is told of an exception with causes and suppressed ones that ends the program. */
public class uncaught_causes {
  static class Failed extends Exception {
    Failed(String message, Throwable cause) { super(message, cause); }
  }

  static int divide(int a, int b) {
    return a / b;
  }

  static void compute(int n) throws Failed {
    try {
      divide(n, n - 1);
      System.out.println("computed");
      divide(n, n - n);
    } catch (ArithmeticException e) {
      Failed failed = new Failed("cannot compute " + n, e);
      failed.addSuppressed(new IllegalStateException("suppressed"));
      throw failed;
    }
  }

  static void run(int n) {
    try {
      compute(n);
    } catch (Failed e) {
      throw new RuntimeException(e);
    } finally {
      System.out.println("finally");
    }
  }

  public static void main(String[] args) {
    run(2);
  }
}
