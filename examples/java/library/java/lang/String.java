package java.lang;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;

public final class String implements CharSequence, Comparable<String>, Serializable {
  public static final Comparator<String> CASE_INSENSITIVE_ORDER = new WithoutCase();
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
  static String make(StringBuffer buffer) { return buffer.toString(); }
  static String make(int[] codePoints, int offset, int count) {
    if (offset < 0 || count < 0 || offset > codePoints.length - count)
      throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + count + ", length " + codePoints.length);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int point = codePoints[offset + i];
      if (!Character.isValidCodePoint(point)) throw new IllegalArgumentException(Integer.toString(point));
      text.append(point(point));
    }
    return text.toString();
  }
  static String make(byte[] bytes) { return Utf8.decode(bytes, 0, bytes.length); }
  static String make(byte[] bytes, int offset, int length) {
    if (offset < 0 || length < 0 || offset > bytes.length - length)
      throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + length + ", length " + bytes.length);
    return Utf8.decode(bytes, offset, length);
  }
  public byte[] getBytes() { return Utf8.encode(this); }
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
  public boolean contentEquals(StringBuffer text) { return equals(text.toString()); }
  /** The lines' ends in a text: "\n", "\r" or both. */
  private int lineEnd(int from) {
    int at = from;
    while (at < length() && charAt(at) != '\n' && charAt(at) != '\r') at++;
    return at;
  }
  private int nextLine(int end) { return end + (startsWith("\r\n", end) ? 2 : 1); }
  private int leadingSpace() {
    int at = 0;
    while (at < length() && Character.isWhitespace(charAt(at))) at++;
    return at;
  }
  public String indent(int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0, end; at < length(); at = nextLine(end)) {
      end = lineEnd(at);
      String line = substring(at, end);
      if (count > 0) text.append(" ".repeat(count)).append(line);
      else text.append(line.substring(Math.min(-count, line.leadingSpace())));
      text.append('\n');
    }
    return text.toString();
  }
  /** Takes away what all lines begin with, as of a text block; blank lines do not count, but the last does. */
  public String stripIndent() {
    if (isEmpty()) return "";
    char last = charAt(length() - 1);
    boolean endsLine = last == '\n' || last == '\r';
    int least = endsLine ? 0 : Integer.MAX_VALUE;
    for (int at = 0, end; !endsLine && at < length(); at = nextLine(end)) {
      end = lineEnd(at);
      String line = substring(at, end);
      if (!line.isBlank() || end == length()) least = Math.min(least, line.leadingSpace());
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0, end; at < length(); at = nextLine(end)) {
      end = lineEnd(at);
      String line = substring(at, end);
      if (at > 0) text.append('\n');
      if (!line.isBlank()) text.append(line.substring(Math.min(least, line.leadingSpace())).stripTrailing());
    }
    return endsLine ? text.append('\n').toString() : text.toString();
  }
  public String translateEscapes() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length();) {
      char c = charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      c = at < length() ? charAt(at++) : 0;
      switch (c) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 's' -> text.append(' ');
        case 't' -> text.append('\t');
        case '\'', '"', '\\' -> text.append(c);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
          int code = c - '0';
          for (int more = c <= '3' ? 2 : 1; more > 0 && at < length() && charAt(at) >= '0' && charAt(at) <= '7'; more--)
            code = code * 8 + charAt(at++) - '0';
          text.append((char) code);
        }
        case '\n' -> {}
        case '\r' -> at += at < length() && charAt(at) == '\n' ? 1 : 0;
        default -> throw noEscape(c);
      }
    }
    return text.toString();
  }
  private static IllegalArgumentException noEscape(char c) {
    String digits = Integer.toHexString(c).toUpperCase();
    return new IllegalArgumentException("Invalid escape sequence: \\" + c + " \\\\u" + "0".repeat(4 - digits.length()) + digits);
  }

  private static final class WithoutCase implements Comparator<String>, Serializable {
    @Override public int compare(String a, String b) { return a.compareToIgnoreCase(b); }
  }
}
