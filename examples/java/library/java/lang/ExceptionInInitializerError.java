package java.lang;

public class ExceptionInInitializerError extends LinkageError {
  public ExceptionInInitializerError(String message) { super(message); }
  public ExceptionInInitializerError() { super(null, null); }
  public ExceptionInInitializerError(Throwable thrown) { super(null, thrown); }
  public Throwable getException() { return getCause(); }
}
