/** Exceptions as objects: messages, causes, suppressed ones, traces. */
public class exceptions_objects {
  static class Coded extends RuntimeException {
    private final int code;

    Coded(int code, String message) {
      super(message);
      this.code = code;
    }

    @Override
    public String getMessage() { return "[" + code + "] " + super.getMessage(); }
  }

  static class Named extends Exception {
    @Override
    public String toString() { return "Named()"; }
  }

  static class Local extends Exception {
    Local(String message) { super(message); }

    @Override
    public String getLocalizedMessage() { return "<" + getMessage() + ">"; }
  }

  /** Costs nothing: no trace. */
  static class Light extends RuntimeException {
    Light() { super("light", null, false, false); }
  }

  static void inner(int n) { throw new Coded(n, "inner"); }

  static void outer(int n) {
    try {
      inner(n);
    } catch (Coded e) {
      throw new IllegalStateException("outer", e);
    }
  }

  static void frames(Throwable t) {
    for (StackTraceElement frame : t.getStackTrace()) {
      System.out.println("  " + frame.getClassName() + " " + frame.getMethodName() + " " + frame.getLineNumber());
      if (frame.getMethodName().equals("main")) break;
    }
  }

  static class Maker {
    final Exception made;

    Maker() { made = new Exception("made here"); }

    static Maker make() { return new Maker(); }
  }

  public static void main(String[] args) {
    System.out.println(new Coded(1, "x"));
    System.out.println(new Named());
    System.out.println(new Local("text"));
    System.out.println(new Local(null).getMessage());
    System.out.println(new Exception().getMessage() + " " + new Exception());
    System.out.println(new Exception((String) null) + " " + new Exception((Throwable) null));
    System.out.println(new Exception(new Coded(2, "y")).getMessage());
    System.out.println(new RuntimeException("m", new Named()).getCause());
    try {
      outer(5);
    } catch (IllegalStateException e) {
      System.out.println(e + " / " + e.getCause() + " / " + e.getCause().getCause());
      frames(e);
      frames(e.getCause());
    }
    frames(Maker.make().made);
    Light light = new Light();
    light.addSuppressed(new Exception());
    System.out.println(light.getStackTrace().length + " " + light.getSuppressed().length + " " + light);
    Exception e = new Exception("late");
    e.initCause(new Named());
    System.out.println(e.getCause());
    try {
      e.initCause(new Exception("again"));
    } catch (IllegalStateException again) {
      System.out.println(again.getMessage() + " " + again.getCause().getMessage());
    }
    try {
      new Exception("self").initCause(null).initCause(null);
    } catch (IllegalStateException again) {
      System.out.println(again.getMessage());
    }
    for (int i = 0; i < 5; i++) e.addSuppressed(new Exception("suppressed " + i));
    for (Throwable each : e.getSuppressed()) System.out.println(each);
    try {
      e.addSuppressed(e);
    } catch (IllegalArgumentException self) {
      System.out.println(self.getMessage() + " " + (self.getCause() == e));
    }
    e.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "C.java", 7), new StackTraceElement("D", "e", null, -2)});
    for (StackTraceElement frame : e.getStackTrace()) System.out.println(frame);
    System.out.println(new StackTraceElement("A", "b", null, 3) + " " + new StackTraceElement("A", "b", "F", -1));
    System.out.println(e.getStackTrace()[0].equals(new StackTraceElement("A", "b", "C.java", 7)));
    System.out.println(new AssertionError(3.5) + " " + new AssertionError('c') + " " + new AssertionError(new Named()).getCause());
    System.out.println(new IndexOutOfBoundsException(3) + " " + new StringIndexOutOfBoundsException(4));
    System.out.println(new ExceptionInInitializerError(e).getMessage() + " " + new ExceptionInInitializerError(e).getException());
  }
}
