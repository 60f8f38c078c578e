import { numbers } from './java_lang_numbers.js';
import { texts } from './java_lang_text.js';
import { throwables } from './java_lang_throwables.js';

/**
 * The library classes, each as text in the language itself, read when a program first names it. Its natives are the
 * runtime's. Those of texts and numbers are in files of their own. A class is made of what is here and nothing else: a program that asks for more gets an error by name.
 */
export const javaLang: Readonly<Record<string, string>> = {
  Object: `
public class Object {
  public Object() {}
  public native boolean equals(Object other);
  public native int hashCode();
  public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }
  public final native Class getClass();
}`,

  Class: `
public final class Class {
  private String name;
  private Class() {}
  public String getName() { return name; }
  public String getSimpleName() { return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1); }
  public String toString() { return "class " + name; }
}`,

  // Called by compiled code and by library/failures.ts: what makes exceptions of failed checks, and tells of uncaught ones.
  $Failure: `
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
      "Exception " + thrown.getClass().getName() + (message == null ? "" : ": " + message) + " [in thread \\"main\\"]");
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
    System.err.print("Exception in thread \\"main\\" ");
    thrown.printStackTrace();
  }
  static String describe(Throwable thrown) { return thrown.toString(); }
  static long[] traceOf(Throwable thrown) { return thrown.trace$(); }
  static Throwable causeOf(Throwable thrown) { return thrown.getCause(); }
}`,

  Runnable: `
public interface Runnable {
  void run();
}`,

  System: `
public final class System {
  public static final PrintStream out = new PrintStream(false);
  public static final PrintStream err = new PrintStream(true);
  private System() {}
  public static native long nanoTime();
  public static native long currentTimeMillis();
  public static native void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length);
  static void copyEach(Object from, int fromIndex, Object to, int toIndex, int length) {
    Object[] a = (Object[]) from, b = (Object[]) to;
    try {
      for (int i = 0; i < length; i++) b[toIndex + i] = a[fromIndex + i];
    } catch (ArrayStoreException e) {
      throw new ArrayStoreException("arraycopy: element type mismatch: can not cast one of the elements of "
        + typeName(a) + " to the type of the destination array, " + elementName(b));
    }
  }
  /** "java.lang.Object[]" for "[Ljava.lang.Object;" */
  private static String typeName(Object[] array) { return elementName(array) + "[]"; }
  private static String elementName(Object[] array) {
    String name = array.getClass().getName();
    String brackets = "";
    int at = 1;
    for (; name.charAt(at) == '['; at++) brackets += "[]";
    if (name.charAt(at) == 'L') return name.substring(at + 1, name.length() - 1) + brackets;
    String[] names = {"boolean", "byte", "char", "short", "int", "long", "float", "double"};
    return names["ZBCSIJFD".indexOf(name.charAt(at))] + brackets;
  }
  private static native int arrayLength(Object array);
  /** The type of an array's elements, as arraycopy's messages have it. */
  private static String kindOf(Object array) {
    String[] names = {"boolean", "byte", "char", "short", "int", "long", "float", "double"};
    int index = "ZBCSIJFD".indexOf(array.getClass().getName().charAt(1));
    return index < 0 ? "object array" : names[index];
  }
  private static String boundsOf(Object array) { return " out of bounds for " + kindOf(array) + "[" + arrayLength(array) + "]"; }
  /** @param status what runtime/arrays.cpp gave */
  static void cannotCopy(int status, Object from, int fromIndex, Object to, int toIndex, int length) {
    switch (status) {
      case 1: throw new ArrayStoreException("arraycopy: source type " + from.getClass().getName() + " is not an array");
      case 2: throw new ArrayStoreException("arraycopy: destination type " + to.getClass().getName() + " is not an array");
      case 3: throw new ArrayStoreException("arraycopy: type mismatch: can not copy " + kindOf(from) + "[] into " + kindOf(to) + "[]");
      case 4: throw new ArrayIndexOutOfBoundsException("arraycopy: source index " + fromIndex + boundsOf(from));
      case 5: throw new ArrayIndexOutOfBoundsException("arraycopy: destination index " + toIndex + boundsOf(to));
      case 6: throw new ArrayIndexOutOfBoundsException("arraycopy: length " + length + " is negative");
      case 7: throw new ArrayIndexOutOfBoundsException("arraycopy: last source index " + unsigned(fromIndex, length) + boundsOf(from));
      default: throw new ArrayIndexOutOfBoundsException("arraycopy: last destination index " + unsigned(toIndex, length) + boundsOf(to));
    }
  }
  private static long unsigned(int index, int length) { return (index + length) & 0xFFFFFFFFL; }
  public static native int identityHashCode(Object object);
  public static native void gc();
  public static native void exit(int status);
  public static String lineSeparator() { return "\\n"; }
}`,

  // Calls on System.out and System.err themselves are compiled to less (library/natives.ts).
  PrintStream: `
public class PrintStream {
  private final boolean isError;
  PrintStream(boolean isError) { this.isError = isError; }
  private static native void write(String text, boolean isError);
  private static native void writeLine(String text, boolean isError);
${['boolean', 'char', 'int', 'long', 'float', 'double', 'String', 'Object']
  .map(
    (type) => `  public void print(${type} value) { write(String.valueOf(value), isError); }
  public void println(${type} value) { writeLine(String.valueOf(value), isError); }`,
  )
  .join('\n')}
  public void print(char[] value) { write(String.valueOf(value), isError); }
  public void println(char[] value) { writeLine(String.valueOf(value), isError); }
  public void println() { writeLine("", isError); }
  public native void flush();
}`,

  ...texts,
  ...numbers,
  ...throwables,
};

/** Classes of java.lang that programs often name and that are not here yet. */
export const missingJavaLang: ReadonlySet<string> = new Set(
  (
    'ClassLoader Cloneable Comparable Enum Iterable Number Override Process Record ' +
    'Runtime StrictMath StringBuffer Thread ThreadLocal Void'
  ).split(' '),
);
