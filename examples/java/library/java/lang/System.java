package java.lang;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.StandardInput;

public final class System {
  public static final InputStream in = new StandardInput();
  public static final PrintStream out = PrintStream.of$(false);
  public static final PrintStream err = PrintStream.of$(true);
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
  public static String lineSeparator() { return "\n"; }
  public static String getProperty(String name) { return getProperty(name, null); }
  public static String getProperty(String name, String otherwise) {
    if (name == null) throw new NullPointerException("key can't be null");
    if (name.isEmpty()) throw new IllegalArgumentException("key can't be empty");
    switch (name) {
      case "line.separator": return "\n";
      case "file.separator": return "/";
      case "path.separator": return ":";
      case "java.version": return "17";
      case "java.specification.version": return "17";
      case "java.vendor": return "vmkit";
      case "java.vm.name": return "vmkit";
      case "java.io.tmpdir": return "/tmp";
      case "file.encoding": return "UTF-8";
      default:
        String value = hostProperty(name);
        return value == null ? otherwise : value;
    }
  }
  private static native String hostProperty(String name);
  /** A variable of the environment; null when there is none. */
  public static String getenv(String name) {
    if (name == null) throw new NullPointerException();
    return hostVariable(name);
  }
  private static native String hostVariable(String name);
}
