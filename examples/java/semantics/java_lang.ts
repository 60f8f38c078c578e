import { numbers } from './java_lang_numbers.js';
import { texts } from './java_lang_text.js';

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
  public native String toString();
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

  $Failure: `
public final class $Failure {
  static native void raise(String exception);
  static void checkRange(int begin, int end, int length) {
    if (begin < 0 || begin > end || end > length)
      raise("java.lang.StringIndexOutOfBoundsException: begin " + begin + ", end " + end + ", length " + length);
  }
}`,

  Runnable: `
public interface Runnable {
  void run();
}`,

  System: `
public final class System {
  public static final PrintStream out = new PrintStream();
  public static final PrintStream err = new PrintStream();
  private System() {}
  public static native long nanoTime();
  public static native long currentTimeMillis();
  public static native void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length);
  static void copyEach(Object from, int fromIndex, Object to, int toIndex, int length) {
    Object[] a = (Object[]) from, b = (Object[]) to;
    for (int i = 0; i < length; i++) b[toIndex + i] = a[fromIndex + i];
  }
  public static native int identityHashCode(Object object);
  public static native void exit(int status);
  public static String lineSeparator() { return "\\n"; }
}`,

  PrintStream: `
public class PrintStream {
  PrintStream() {}
  public native void print(boolean value);
  public native void print(char value);
  public native void print(int value);
  public native void print(long value);
  public native void print(float value);
  public native void print(double value);
  public native void print(String value);
  public native void print(char[] value);
  public void print(Object value) { print(String.valueOf(value)); }
  public native void println();
  public native void println(boolean value);
  public native void println(char value);
  public native void println(int value);
  public native void println(long value);
  public native void println(float value);
  public native void println(double value);
  public native void println(String value);
  public native void println(char[] value);
  public void println(Object value) { println(String.valueOf(value)); }
}`,

  ...texts,
  ...numbers,
};

/** Classes of java.lang that programs often name and that are not here yet. */
export const missingJavaLang: ReadonlySet<string> = new Set(
  (
    'AutoCloseable ClassLoader Cloneable Comparable Enum Iterable Number Override Process Record ' +
    'Runtime StackTraceElement StrictMath StringBuffer Thread ThreadLocal Throwable Void Exception ' +
    'RuntimeException Error ArithmeticException ArrayIndexOutOfBoundsException ClassCastException ' +
    'IllegalArgumentException IllegalStateException IndexOutOfBoundsException NullPointerException ' +
    'NumberFormatException UnsupportedOperationException InterruptedException StackOverflowError OutOfMemoryError'
  ).split(' '),
);
