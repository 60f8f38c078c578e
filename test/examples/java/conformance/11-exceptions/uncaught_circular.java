// JLS 11.3: a cause that leads back to the exception is named and not followed.
public class uncaught_circular {
  static class Loop extends RuntimeException {
    private Throwable why;
    Loop(String m) {
      super(m);
    }
    @Override public synchronized Throwable getCause() {
      return why;
    }
    void because(Throwable t) {
      why = t;
    }
  }
  public static void main(String[] args) {
    Loop a = new Loop("a");
    Loop b = new Loop(null);
    a.because(b);
    b.because(a);
    System.out.println(a.getCause() + " " + b.getCause());
    throw a;
  }
}
