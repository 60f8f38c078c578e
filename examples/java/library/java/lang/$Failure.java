package java.lang;

import vmkit.HostException;

public final class $Failure {
  /** For when there is no memory for another one. */
  static OutOfMemoryError spare;
  private static native String message(long number);
  private static native String className(long descriptor);
  private static native String cast(long from, long to);
  /** By the kit's kinds of failures; see vm/failures.ts. */
  static Throwable make(int kind, long a, long b) {
    switch (kind) {
      case 1: return ofNull(message(a));
      case 2: return new ArrayIndexOutOfBoundsException("Index " + a + " out of bounds for length " + b);
      case 3: return new NegativeArraySizeException("" + a);
      case 4: return new ClassCastException(cast(a, b));
      case 5: return new ArrayStoreException(className(a));
      case 6: return new ArithmeticException("/ by zero");
      case 7: return outOfMemory(b == 1 ? "Requested array size exceeds VM limit" : "Java heap space");
      case 8: return new StackOverflowError();
      case 9: return new StringIndexOutOfBoundsException(ofIndex(a, (int) b, (int) (b >> 32)));
      case 10: return new NumberFormatException();
      case 11: return new OutOfMemoryError("Required length exceeds implementation limit");
      case 13: return new StringIndexOutOfBoundsException(ofRange((int) a, (int) (a >> 32), (int) b, (int) (b >> 32)));
      default: return new InternalError(kind == 12 ? message(a) : "failure " + kind);
    }
  }
  private static native boolean hasRoom();
  private static Throwable outOfMemory(String message) {
    if (spare == null || hasRoom()) return new OutOfMemoryError(message);
    return spare.renew$(message);
  }
  private static Throwable ofNull(String message) { return new NullPointerException(message.isEmpty() ? null : message); }
  /** @param operation what the index is of: 0 a Latin-1 string, 1 another string, 2 a builder, 3 an insertion */
  private static String ofIndex(long index, int length, int operation) {
    if (operation == 0) return "String index out of range: " + index;
    return (operation == 3 ? "offset " : "index ") + index + ", length " + length;
  }
  private static String ofRange(int begin, int end, int length, int operation) {
    if (operation == 4) return "offset " + begin + ", count " + (end - begin) + ", length " + length;
    return (operation == 2 ? "start " : "begin ") + begin + ", end " + end + ", length " + length;
  }
  static void checkRange(int begin, int end, int length) {
    if (begin < 0 || begin > end || end > length)
      throw new StringIndexOutOfBoundsException("begin " + begin + ", end " + end + ", length " + length);
  }
  static void checkIndex(int index, int length) {
    if (index < 0 || index >= length) throw new StringIndexOutOfBoundsException("index " + index + ", length " + length);
  }
  /** What the use of a class throws whose static code threw. */
  static Throwable ofInitializer(Throwable thrown) {
    return thrown instanceof Error ? thrown : new ExceptionInInitializerError(thrown);
  }
  /** What later uses of the class have as their cause. */
  static Throwable record(Throwable thrown) {
    String message = thrown.message$();
    Throwable error = new ExceptionInInitializerError(
      "Exception " + thrown.getClass().getName() + (message == null ? "" : ": " + message) + " [in thread \"main\"]");
    error.setStackTrace(thrown.getStackTrace());
    return error;
  }
  static Throwable missing(String name, Throwable cause) {
    Throwable error = new NoClassDefFoundError("Could not initialize class " + name);
    error.initCause(cause);
    return error;
  }
  static Throwable ofHost(String message) { return new HostException(message); }
  static void uncaught(Throwable thrown) {
    System.err.print("Exception in thread \"main\" ");
    thrown.printStackTrace();
  }
  static String describe(Throwable thrown) { return thrown.toString(); }
  static long[] traceOf(Throwable thrown) { return thrown.trace$(); }
  static Throwable causeOf(Throwable thrown) { return thrown.getCause(); }
}
