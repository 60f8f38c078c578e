package java.lang;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;

public final class String implements CharSequence, Comparable<String>, Serializable {
  public native int length();
  public native char charAt(int index);
  public native boolean equals(Object other);
  public native int hashCode();
  public native int compareTo(String other);
  public native String substring(int begin);
  public native String substring(int begin, int end);
  public native int indexOf(int character);
  public native int indexOf(int character, int from);
  public native int indexOf(String text);
  public native int indexOf(String text, int from);
  public native int lastIndexOf(int character);
  public native int lastIndexOf(int character, int from);
  public native int lastIndexOf(String text);
  public native int lastIndexOf(String text, int from);
  public native boolean startsWith(String prefix);
  public native boolean startsWith(String prefix, int offset);
  public native boolean endsWith(String suffix);
  private native boolean matches(int from, String other, int otherFrom, int count);
  public boolean regionMatches(int from, String other, int otherFrom, int count) {
    if (otherFrom < 0 || from < 0 || from > (long) length() - count || otherFrom > (long) other.length() - count) return false;
    return count <= 0 || matches(from, other, otherFrom, count);
  }
  public boolean regionMatches(boolean ignoreCase, int from, String other, int otherFrom, int count) {
    if (!ignoreCase) return regionMatches(from, other, otherFrom, count);
    if (otherFrom < 0 || from < 0 || from > (long) length() - count || otherFrom > (long) other.length() - count) return false;
    return count <= 0 || substring(from, from + count).equalsIgnoreCase(other.substring(otherFrom, otherFrom + count));
  }
  public native String concat(String other);
  public String toString() { return this; }
  public boolean isEmpty() { return length() == 0; }
  public boolean contains(CharSequence s) { return indexOf(s.toString()) >= 0; }
  public boolean contentEquals(CharSequence text) { return equals(text.toString()); }
  public boolean equalsIgnoreCase(String other) {
    return other != null && length() == other.length() && compareToIgnoreCase(other) == 0;
  }
  public native int compareToIgnoreCase(String other);
  public native String toUpperCase();
  public native String toLowerCase();
  private native int codePoint(int index);
  private native int pointBefore(int index);
  private native int pointCount(int begin, int end);
  public int codePointAt(int index) {
    $Failure.checkIndex(index, length());
    return codePoint(index);
  }
  public int codePointBefore(int index) {
    if (index < 1 || index > length()) throw new StringIndexOutOfBoundsException(index);
    return pointBefore(index);
  }
  public int codePointCount(int begin, int end) {
    if (begin < 0 || begin > end || end > length()) throw new IndexOutOfBoundsException();
    return pointCount(begin, end);
  }
  public native String trim();
  public native String strip();
  public native String stripLeading();
  public native String stripTrailing();
  public native boolean isBlank();
  private native String times(int count);
  public String repeat(int count) {
    if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
    return times(count);
  }
  public native String replace(char from, char to);
  private native String replaceAll(String from, String to);
  public String replace(CharSequence target, CharSequence replacement) {
    String text = target.toString();
    return replaceAll(text, replacement.toString());
  }
  public CharSequence subSequence(int begin, int end) { return substring(begin, end); }
  public char[] toCharArray() {
    char[] chars = new char[length()];
    copyTo(0, chars.length, chars, 0);
    return chars;
  }
  public void getChars(int begin, int end, char[] to, int at) {
    $Failure.checkRange(begin, end, length());
    copyTo(begin, end, to, at);
  }
  private native void copyTo(int begin, int end, char[] to, int at);
  public native String intern();
  static String make() { return ""; }
  static String make(String text) { return make(text.toCharArray()); }
  static String make(char[] value) { return part(value, 0, value.length); }
  static String make(char[] value, int offset, int count) { return valueOf(value, offset, count); }
  static String make(StringBuilder builder) { return builder.toString(); }
  static native String part(char[] value, int offset, int count);
  static native String point(int point);
  public static String join(CharSequence delimiter, CharSequence... elements) {
    String between = delimiter.toString();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < elements.length; i++) {
      if (i > 0) joined.append(between);
      joined.append(elements[i]);
    }
    return joined.toString();
  }
  public static String valueOf(char[] value) { return part(value, 0, value.length); }
  public static String valueOf(char[] value, int offset, int count) { return part(value, offset, count); }
  public static String copyValueOf(char[] value) { return valueOf(value); }
  public static String copyValueOf(char[] value, int offset, int count) { return valueOf(value, offset, count); }
  public static native String valueOf(Object value);
  public static native String valueOf(boolean value);
  public static native String valueOf(char value);
  public static native String valueOf(int value);
  public static native String valueOf(long value);
  public static native String valueOf(float value);
  public static native String valueOf(double value);
  public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
    StringBuilder joined = new StringBuilder();
    Iterator<? extends CharSequence> each = elements.iterator();
    while (each.hasNext()) {
      joined.append(each.next());
      if (each.hasNext()) joined.append(delimiter);
    }
    return joined.toString();
  }
  public int offsetByCodePoints(int index, int count) {
    if (index < 0 || index > length()) throw new IndexOutOfBoundsException();
    for (; count > 0; count--) {
      if (index >= length()) throw new IndexOutOfBoundsException();
      index += Character.charCount(codePointAt(index));
    }
    for (; count < 0; count++) {
      if (index <= 0) throw new IndexOutOfBoundsException();
      index -= Character.charCount(codePointBefore(index));
    }
    return index;
  }
  public <R> R transform(Function<? super String, ? extends R> function) { return function.apply(this); }
}
