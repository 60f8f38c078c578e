package java.util;

import java.lang.reflect.Array;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

public final class Arrays {
  private Arrays() {}
  /** An array of the same class with another length. */
  static native <T> T[] sameType(T[] array, int length);
  /** The array itself when it can hold any object. */
  static Object[] objects(Object[] array) {
    if (array.getClass() == Object[].class) return array;
    Object[] copy = new Object[array.length];
    System.arraycopy(array, 0, copy, 0, copy.length);
    return copy;
  }
  private static void checkRange(int length, int from, int to) {
    if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    if (from < 0) throw new ArrayIndexOutOfBoundsException(from);
    if (to > length) throw new ArrayIndexOutOfBoundsException(to);
  }
  private static int partLength(int length, int from, int to) {
    if (from > to) throw new IllegalArgumentException(from + " > " + to);
    if (from < 0 || from > length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
    return to - from;
  }
  private static int checkLength(int length) {
    if (length < 0) throw new NegativeArraySizeException("" + length);
    return length;
  }
  @SafeVarargs
  public static <T> List<T> asList(T... elements) { return new ArrayView<>(elements); }

  public static String toString(boolean[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(boolean[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (boolean each : array) hash = 31 * hash + Boolean.hashCode(each);
    return hash;
  }
  public static boolean equals(boolean[] a, boolean[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(boolean[] array, boolean value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(boolean[] array, int from, int to, boolean value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static boolean[] copyOf(boolean[] array, int length) {
    boolean[] copy = new boolean[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static boolean[] copyOfRange(boolean[] array, int from, int to) {
    boolean[] copy = new boolean[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }

  public static String toString(byte[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(byte[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (byte each : array) hash = 31 * hash + Byte.hashCode(each);
    return hash;
  }
  public static boolean equals(byte[] a, byte[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(byte[] array, byte value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(byte[] array, int from, int to, byte value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static byte[] copyOf(byte[] array, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static byte[] copyOfRange(byte[] array, int from, int to) {
    byte[] copy = new byte[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(byte[] array, byte key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(byte[] array, int from, int to, byte key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      byte found = array[middle];
      if (found < key) low = middle + 1;
      else if (found > key) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(byte[] array) { sortPart(array, 0, array.length); }
  public static void sort(byte[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(byte[] array, int from, int to) {
    if (to - from > 40) merge(array, new byte[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(byte[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      byte value = array[i];
      int at = i;
      for (; at > from && value < array[at - 1]; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(byte[] array, byte[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(array[middle] < array[middle - 1])) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && array[j] < spare[i]) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(char[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(char[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (char each : array) hash = 31 * hash + Character.hashCode(each);
    return hash;
  }
  public static boolean equals(char[] a, char[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(char[] array, char value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(char[] array, int from, int to, char value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static char[] copyOf(char[] array, int length) {
    char[] copy = new char[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static char[] copyOfRange(char[] array, int from, int to) {
    char[] copy = new char[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(char[] array, char key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(char[] array, int from, int to, char key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      char found = array[middle];
      if (found < key) low = middle + 1;
      else if (found > key) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(char[] array) { sortPart(array, 0, array.length); }
  public static void sort(char[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(char[] array, int from, int to) {
    if (to - from > 40) merge(array, new char[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(char[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char value = array[i];
      int at = i;
      for (; at > from && value < array[at - 1]; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(char[] array, char[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(array[middle] < array[middle - 1])) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && array[j] < spare[i]) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(short[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(short[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (short each : array) hash = 31 * hash + Short.hashCode(each);
    return hash;
  }
  public static boolean equals(short[] a, short[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(short[] array, short value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(short[] array, int from, int to, short value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static short[] copyOf(short[] array, int length) {
    short[] copy = new short[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static short[] copyOfRange(short[] array, int from, int to) {
    short[] copy = new short[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(short[] array, short key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(short[] array, int from, int to, short key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      short found = array[middle];
      if (found < key) low = middle + 1;
      else if (found > key) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(short[] array) { sortPart(array, 0, array.length); }
  public static void sort(short[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(short[] array, int from, int to) {
    if (to - from > 40) merge(array, new short[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(short[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      short value = array[i];
      int at = i;
      for (; at > from && value < array[at - 1]; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(short[] array, short[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(array[middle] < array[middle - 1])) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && array[j] < spare[i]) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(int[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(int[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (int each : array) hash = 31 * hash + Integer.hashCode(each);
    return hash;
  }
  public static boolean equals(int[] a, int[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(int[] array, int value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(int[] array, int from, int to, int value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static int[] copyOf(int[] array, int length) {
    int[] copy = new int[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static int[] copyOfRange(int[] array, int from, int to) {
    int[] copy = new int[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(int[] array, int key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(int[] array, int from, int to, int key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = array[middle];
      if (found < key) low = middle + 1;
      else if (found > key) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(int[] array) { sortPart(array, 0, array.length); }
  public static void sort(int[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(int[] array, int from, int to) {
    if (to - from > 40) merge(array, new int[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(int[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int value = array[i];
      int at = i;
      for (; at > from && value < array[at - 1]; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(int[] array, int[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(array[middle] < array[middle - 1])) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && array[j] < spare[i]) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(long[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(long[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (long each : array) hash = 31 * hash + Long.hashCode(each);
    return hash;
  }
  public static boolean equals(long[] a, long[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (a[i] != b[i]) return false;
    return true;
  }
  public static void fill(long[] array, long value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(long[] array, int from, int to, long value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static long[] copyOf(long[] array, int length) {
    long[] copy = new long[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static long[] copyOfRange(long[] array, int from, int to) {
    long[] copy = new long[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(long[] array, long key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(long[] array, int from, int to, long key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      long found = array[middle];
      if (found < key) low = middle + 1;
      else if (found > key) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(long[] array) { sortPart(array, 0, array.length); }
  public static void sort(long[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(long[] array, int from, int to) {
    if (to - from > 40) merge(array, new long[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(long[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long value = array[i];
      int at = i;
      for (; at > from && value < array[at - 1]; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(long[] array, long[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(array[middle] < array[middle - 1])) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && array[j] < spare[i]) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(float[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(float[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (float each : array) hash = 31 * hash + Float.hashCode(each);
    return hash;
  }
  public static boolean equals(float[] a, float[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (Float.floatToIntBits(a[i]) != Float.floatToIntBits(b[i])) return false;
    return true;
  }
  public static void fill(float[] array, float value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(float[] array, int from, int to, float value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static float[] copyOf(float[] array, int length) {
    float[] copy = new float[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static float[] copyOfRange(float[] array, int from, int to) {
    float[] copy = new float[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(float[] array, float key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(float[] array, int from, int to, float key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      float found = array[middle];
      int order = Float.compare(found, key);
      if (order < 0) low = middle + 1;
      else if (order > 0) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(float[] array) { sortPart(array, 0, array.length); }
  public static void sort(float[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(float[] array, int from, int to) {
    if (to - from > 40) merge(array, new float[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(float[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      float value = array[i];
      int at = i;
      for (; at > from && Float.compare(value, array[at - 1]) < 0; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(float[] array, float[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(Float.compare(array[middle], array[middle - 1]) < 0)) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && Float.compare(array[j], spare[i]) < 0) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(double[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(double[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (double each : array) hash = 31 * hash + Double.hashCode(each);
    return hash;
  }
  public static boolean equals(double[] a, double[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (Double.doubleToLongBits(a[i]) != Double.doubleToLongBits(b[i])) return false;
    return true;
  }
  public static void fill(double[] array, double value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(double[] array, int from, int to, double value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }
  public static double[] copyOf(double[] array, int length) {
    double[] copy = new double[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  public static double[] copyOfRange(double[] array, int from, int to) {
    double[] copy = new double[partLength(array.length, from, to)];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static int binarySearch(double[] array, double key) { return binarySearch(array, 0, array.length, key); }
  public static int binarySearch(double[] array, int from, int to, double key) {
    checkRange(array.length, from, to);
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      double found = array[middle];
      int order = Double.compare(found, key);
      if (order < 0) low = middle + 1;
      else if (order > 0) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static void sort(double[] array) { sortPart(array, 0, array.length); }
  public static void sort(double[] array, int from, int to) {
    checkRange(array.length, from, to);
    sortPart(array, from, to);
  }
  /** Merges sorted halves; short parts are sorted by insertion. */
  private static void sortPart(double[] array, int from, int to) {
    if (to - from > 40) merge(array, new double[to - from], from, to);
    else insert(array, from, to);
  }
  private static void insert(double[] array, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      double value = array[i];
      int at = i;
      for (; at > from && Double.compare(value, array[at - 1]) < 0; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(double[] array, double[] spare, int from, int to) {
    if (to - from <= 40) {
      insert(array, from, to);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle);
    merge(array, spare, middle, to);
    if (!(Double.compare(array[middle], array[middle - 1]) < 0)) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && Double.compare(array[j], spare[i]) < 0) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }

  public static String toString(Object[] array) {
    if (array == null) return "null";
    if (array.length == 0) return "[]";
    StringBuilder text = new StringBuilder("[").append(array[0]);
    for (int i = 1; i < array.length; i++) text.append(", ").append(array[i]);
    return text.append(']').toString();
  }
  public static int hashCode(Object[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (Object each : array) hash = 31 * hash + (each == null ? 0 : each.hashCode());
    return hash;
  }
  public static boolean equals(Object[] a, Object[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (!Objects.equals(a[i], b[i])) return false;
    return true;
  }
  public static void fill(Object[] array, Object value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
  }
  public static void fill(Object[] array, int from, int to, Object value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) array[i] = value;
  }

  public static void setAll(int[] array, IntUnaryOperator generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) array[i] = generator.applyAsInt(i);
  }
  public static void setAll(long[] array, IntToLongFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) array[i] = generator.applyAsLong(i);
  }
  public static void setAll(double[] array, IntToDoubleFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) array[i] = generator.applyAsDouble(i);
  }
  public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) array[i] = generator.apply(i);
  }
  public static <T> T[] copyOf(T[] array, int length) {
    T[] copy = sameType(array, checkLength(length));
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  @SuppressWarnings("unchecked")
  public static <T, U> T[] copyOf(U[] array, int length, Class<? extends T[]> type) {
    T[] copy = (T[]) Array.newInstance(type.getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }
  @SuppressWarnings("unchecked")
  public static <T, U> T[] copyOfRange(U[] array, int from, int to, Class<? extends T[]> type) {
    T[] copy = (T[]) Array.newInstance(type.getComponentType(), partLength(array.length, from, to));
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static <T> T[] copyOfRange(T[] array, int from, int to) {
    T[] copy = sameType(array, partLength(array.length, from, to));
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
    return copy;
  }
  public static void sort(Object[] array) { ObjectSort.sort(array, 0, array.length, NaturalOrder.forward); }
  public static void sort(Object[] array, int from, int to) {
    checkRange(array.length, from, to);
    ObjectSort.sort(array, from, to, NaturalOrder.forward);
  }
  public static <T> void sort(T[] array, Comparator<? super T> comparator) {
    ObjectSort.sort(array, 0, array.length, comparator == null ? NaturalOrder.forward : comparator);
  }
  public static <T> void sort(T[] array, int from, int to, Comparator<? super T> comparator) {
    checkRange(array.length, from, to);
    ObjectSort.sort(array, from, to, comparator == null ? NaturalOrder.forward : comparator);
  }
  public static int binarySearch(Object[] array, Object key) { return search(array, 0, array.length, key, NaturalOrder.forward); }
  public static int binarySearch(Object[] array, int from, int to, Object key) {
    checkRange(array.length, from, to);
    return search(array, from, to, key, NaturalOrder.forward);
  }
  public static <T> int binarySearch(T[] array, T key, Comparator<? super T> comparator) {
    return search(array, 0, array.length, key, comparator == null ? NaturalOrder.forward : comparator);
  }
  public static <T> int binarySearch(T[] array, int from, int to, T key, Comparator<? super T> comparator) {
    checkRange(array.length, from, to);
    return search(array, from, to, key, comparator == null ? NaturalOrder.forward : comparator);
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int search(Object[] array, int from, int to, Object key, Comparator comparator) {
    int low = from, high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1, order = comparator.compare(array[middle], key);
      if (order < 0) low = middle + 1;
      else if (order > 0) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static boolean deepEquals(Object[] a, Object[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++)
      if (!sameElements(a[i], b[i])) return false;
    return true;
  }
  private static boolean sameElements(Object a, Object b) {
    if (a == b) return true;
    if (a == null || b == null) return false;
    if (a instanceof Object[] && b instanceof Object[]) return deepEquals((Object[]) a, (Object[]) b);
    if (a instanceof boolean[] && b instanceof boolean[]) return equals((boolean[]) a, (boolean[]) b);
    if (a instanceof byte[] && b instanceof byte[]) return equals((byte[]) a, (byte[]) b);
    if (a instanceof char[] && b instanceof char[]) return equals((char[]) a, (char[]) b);
    if (a instanceof short[] && b instanceof short[]) return equals((short[]) a, (short[]) b);
    if (a instanceof int[] && b instanceof int[]) return equals((int[]) a, (int[]) b);
    if (a instanceof long[] && b instanceof long[]) return equals((long[]) a, (long[]) b);
    if (a instanceof float[] && b instanceof float[]) return equals((float[]) a, (float[]) b);
    if (a instanceof double[] && b instanceof double[]) return equals((double[]) a, (double[]) b);
    return a.equals(b);
  }
  public static int deepHashCode(Object[] array) {
    if (array == null) return 0;
    int hash = 1;
    for (Object each : array) hash = 31 * hash + deepHash(each);
    return hash;
  }
  private static int deepHash(Object element) {
    if (element == null) return 0;
    if (element instanceof Object[]) return deepHashCode((Object[]) element);
    if (element instanceof boolean[]) return hashCode((boolean[]) element);
    if (element instanceof byte[]) return hashCode((byte[]) element);
    if (element instanceof char[]) return hashCode((char[]) element);
    if (element instanceof short[]) return hashCode((short[]) element);
    if (element instanceof int[]) return hashCode((int[]) element);
    if (element instanceof long[]) return hashCode((long[]) element);
    if (element instanceof float[]) return hashCode((float[]) element);
    if (element instanceof double[]) return hashCode((double[]) element);
    return element.hashCode();
  }
  public static String deepToString(Object[] array) {
    if (array == null) return "null";
    StringBuilder text = new StringBuilder();
    describe(array, text, new ArrayList<>());
    return text.toString();
  }
  /** @param around the arrays that are being described */
  private static void describe(Object[] array, StringBuilder text, ArrayList<Object[]> around) {
    around.add(array);
    text.append('[');
    for (int i = 0; i < array.length; i++) {
      if (i > 0) text.append(", ");
      Object each = array[i];
      if (each instanceof Object[]) {
        boolean isAround = false;
        for (Object[] outer : around) isAround |= outer == each;
        if (isAround) text.append("[...]");
        else describe((Object[]) each, text, around);
      } else text.append(shown(each));
    }
    text.append(']');
    around.remove(around.size() - 1);
  }
  private static String shown(Object element) {
    if (element instanceof boolean[]) return toString((boolean[]) element);
    if (element instanceof byte[]) return toString((byte[]) element);
    if (element instanceof char[]) return toString((char[]) element);
    if (element instanceof short[]) return toString((short[]) element);
    if (element instanceof int[]) return toString((int[]) element);
    if (element instanceof long[]) return toString((long[]) element);
    if (element instanceof float[]) return toString((float[]) element);
    if (element instanceof double[]) return toString((double[]) element);
    return String.valueOf(element);
  }
}
