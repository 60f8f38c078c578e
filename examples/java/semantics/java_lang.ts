/**
 * The library classes, each as text in the language itself, read when a program first names it. Its natives are the
 * runtime's. A class is made of what is here and nothing else: a program that asks for more gets an error by name.
 */
export const javaLang: Readonly<Record<string, string>> = {
  Object: `
public class Object {
  public Object() {}
  public native boolean equals(Object other);
  public native int hashCode();
  public native String toString();
}`,

  String: `
public final class String implements CharSequence {
  public native int length();
  public native char charAt(int index);
  public native boolean equals(Object other);
  public native int hashCode();
  public native int compareTo(String other);
  public native String substring(int begin);
  public native String substring(int begin, int end);
  public native int indexOf(int character);
  public native int indexOf(String text);
  public native String concat(String other);
  public String toString() { return this; }
  public boolean isEmpty() { return length() == 0; }
  public boolean contains(String text) { return indexOf(text) >= 0; }
  public static native String valueOf(char[] value);
  public static String valueOf(Object value) { return "" + value; }
  public static String valueOf(boolean value) { return "" + value; }
  public static String valueOf(char value) { return "" + value; }
  public static String valueOf(int value) { return "" + value; }
  public static String valueOf(long value) { return "" + value; }
  public static String valueOf(float value) { return "" + value; }
  public static String valueOf(double value) { return "" + value; }
}`,

  CharSequence: `
public interface CharSequence {
  int length();
  char charAt(int index);
}`,

  Runnable: `
public interface Runnable {
  void run();
}`,

  System: `
public final class System {
  public static final PrintStream out = new PrintStream();
  private System() {}
  public static native long nanoTime();
  public static native long currentTimeMillis();
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

  Math: `
public final class Math {
  public static final double E = 2.718281828459045;
  public static final double PI = 3.141592653589793;
  private Math() {}
  public static int abs(int a) { return a < 0 ? -a : a; }
  public static long abs(long a) { return a < 0 ? -a : a; }
  public static float abs(float a) { return a <= 0.0F ? 0.0F - a : a; }
  public static double abs(double a) { return a <= 0.0D ? 0.0D - a : a; }
  public static int max(int a, int b) { return a >= b ? a : b; }
  public static long max(long a, long b) { return a >= b ? a : b; }
  public static float max(float a, float b) {
    if (a != a) return a;
    if (a == 0.0f && b == 0.0f) return 1 / a > 0 ? a : b;
    return a >= b ? a : b;
  }
  public static double max(double a, double b) {
    if (a != a) return a;
    if (a == 0.0 && b == 0.0) return 1 / a > 0 ? a : b;
    return a >= b ? a : b;
  }
  public static int min(int a, int b) { return a <= b ? a : b; }
  public static long min(long a, long b) { return a <= b ? a : b; }
  public static float min(float a, float b) {
    if (a != a) return a;
    if (a == 0.0f && b == 0.0f) return 1 / a < 0 ? a : b;
    return a <= b ? a : b;
  }
  public static double min(double a, double b) {
    if (a != a) return a;
    if (a == 0.0 && b == 0.0) return 1 / a < 0 ? a : b;
    return a <= b ? a : b;
  }
  public static native double sqrt(double a);
  public static native double floor(double a);
  public static native double ceil(double a);
  public static int floorMod(int a, int b) {
    int rest = a % b;
    return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
  }
  public static int floorDiv(int a, int b) {
    int quotient = a / b;
    return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
  }
}`,

  Byte: `
public final class Byte {
  public static final byte MIN_VALUE = -128;
  public static final byte MAX_VALUE = 127;
  private Byte() {}
}`,

  Short: `
public final class Short {
  public static final short MIN_VALUE = -32768;
  public static final short MAX_VALUE = 32767;
  private Short() {}
}`,

  Character: `
public final class Character {
  public static final char MIN_VALUE = '\\u0000';
  public static final char MAX_VALUE = '\\uffff';
  private Character() {}
}`,

  Integer: `
public final class Integer {
  public static final int MIN_VALUE = 0x80000000;
  public static final int MAX_VALUE = 0x7fffffff;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
  private Integer() {}
  public static String toString(int value) { return "" + value; }
  public static int compare(int a, int b) { return a < b ? -1 : a == b ? 0 : 1; }
}`,

  Long: `
public final class Long {
  public static final long MIN_VALUE = 0x8000000000000000L;
  public static final long MAX_VALUE = 0x7fffffffffffffffL;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
  private Long() {}
  public static String toString(long value) { return "" + value; }
  public static int compare(long a, long b) { return a < b ? -1 : a == b ? 0 : 1; }
}`,

  Float: `
public final class Float {
  public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
  public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
  public static final float NaN = 0.0f / 0.0f;
  public static final float MAX_VALUE = 3.4028235e+38f;
  public static final float MIN_VALUE = 1.4e-45f;
  private Float() {}
  public static boolean isNaN(float value) { return value != value; }
}`,

  Double: `
public final class Double {
  public static final double POSITIVE_INFINITY = 1.0 / 0.0;
  public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
  public static final double NaN = 0.0 / 0.0;
  public static final double MAX_VALUE = 1.7976931348623157e+308;
  public static final double MIN_VALUE = 4.9e-324;
  private Double() {}
  public static String toString(double value) { return "" + value; }
  public static boolean isNaN(double value) { return value != value; }
}`,

  Boolean: `
public final class Boolean {
  private Boolean() {}
}`,
};

/** Classes of java.lang that programs often name and that are not here yet. */
export const missingJavaLang: ReadonlySet<string> = new Set(
  (
    'AutoCloseable Class ClassLoader Cloneable Comparable Enum Iterable Number Override Process Record ' +
    'Runtime StackTraceElement StrictMath StringBuffer StringBuilder Thread ThreadLocal Throwable Void Exception ' +
    'RuntimeException Error ArithmeticException ArrayIndexOutOfBoundsException ClassCastException ' +
    'IllegalArgumentException IllegalStateException IndexOutOfBoundsException NullPointerException ' +
    'NumberFormatException UnsupportedOperationException InterruptedException StackOverflowError OutOfMemoryError'
  ).split(' '),
);
