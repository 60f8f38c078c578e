/** Classes of java.lang that are about text, as text in the language; see java_lang.ts. */
export const texts: Readonly<Record<string, string>> = {
  CharSequence: `
public interface CharSequence {
  int length();
  char charAt(int index);
  CharSequence subSequence(int begin, int end);
  String toString();
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
}`,

  // Its fields are those of the kit's builders (vm/string_builders.ts).
  StringBuilder: `
public final class StringBuilder implements CharSequence {
  public StringBuilder() { begin(16); }
  public StringBuilder(int capacity) { begin(capacity); }
  public StringBuilder(String str) {
    begin(str.length() + 16);
    append(str);
  }
  public StringBuilder(CharSequence text) { this(text.toString()); }
  private native void begin(int capacity);
  public native int length();
  public boolean isEmpty() { return length() == 0; }
  public native int capacity();
  public native void ensureCapacity(int capacity);
  public void trimToSize() {}
  public native char charAt(int index);
  public int codePointAt(int index) {
    $Failure.checkIndex(index, length());
    char high = charAt(index);
    if (high < 0xD800 || high > 0xDBFF || index + 1 == length()) return high;
    char low = charAt(index + 1);
    return low < 0xDC00 || low > 0xDFFF ? high : 0x10000 + (high - 0xD800 << 10) + (low - 0xDC00);
  }
  public native void setCharAt(int index, char c);
  private native void resize(int length);
  public void setLength(int length) {
    if (length < 0) throw new StringIndexOutOfBoundsException(length);
    resize(length);
  }
  public native StringBuilder append(boolean value);
  public native StringBuilder append(char value);
  public native StringBuilder append(int value);
  public native StringBuilder append(long value);
  public native StringBuilder append(float value);
  public native StringBuilder append(double value);
  public native StringBuilder append(String value);
  public native StringBuilder append(CharSequence value);
  public native StringBuilder append(Object value);
  public StringBuilder append(char[] str) { return appendUnits(str, 0, str.length); }
  public StringBuilder append(char[] value, int offset, int count) {
    if (offset < 0 || count < 0 || offset > value.length - count)
      throw new IndexOutOfBoundsException("start " + offset + ", end " + (offset + count) + ", length " + value.length);
    return appendUnits(value, offset, count);
  }
  public StringBuilder append(CharSequence value, int start, int end) {
    String text = String.valueOf(value);
    if (start < 0 || start > end || end > text.length())
      throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
    return appendPart(text, start, end);
  }
  private native StringBuilder appendUnits(char[] value, int offset, int count);
  private native StringBuilder appendPart(String value, int start, int end);
  public StringBuilder appendCodePoint(int point) { return append(Character.toString(point)); }
  public StringBuilder insert(int at, boolean value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, char value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, int value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, long value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, float value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, double value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, Object value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, char[] str) {
    int length = str.length;
    return insert(at, new String(str, 0, length));
  }
  public native StringBuilder insert(int at, String value);
  public native StringBuilder deleteCharAt(int index);
  public StringBuilder delete(int start, int end) { return deleteUnits(start, Math.min(end, length())); }
  private native StringBuilder deleteUnits(int start, int end);
  public StringBuilder replace(int start, int end, String text) { return replaceUnits(start, Math.min(end, length()), text); }
  private native StringBuilder replaceUnits(int start, int end, String text);
  public native StringBuilder reverse();
  public native int indexOf(String text);
  public native int indexOf(String text, int from);
  public native int lastIndexOf(String text);
  public native int lastIndexOf(String text, int from);
  public int compareTo(StringBuilder other) { return toString().compareTo(other.toString()); }
  public String substring(int start) { return substring(start, length()); }
  public native String substring(int start, int end);
  public CharSequence subSequence(int start, int end) { return substring(start, end); }
  public native String toString();
}`,

  Character: `
public final class Character {
  public static final char MIN_VALUE = '\\u0000';
  public static final char MAX_VALUE = '\\uffff';
  public static final int MIN_RADIX = 2;
  public static final int MAX_RADIX = 36;
  private Character() {}
  static native boolean is(int property, int point);
  static native long cased(int point, boolean isUpper);
  public static boolean isDigit(char c) { return isDigit((int) c); }
  public static boolean isDigit(int c) { return c < 128 ? c >= '0' && c <= '9' : is(0, c); }
  public static boolean isLetter(char c) { return isLetter((int) c); }
  public static boolean isLetter(int c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : is(1, c);
  }
  public static boolean isLetterOrDigit(char c) { return isLetter((int) c) || isDigit((int) c); }
  public static boolean isLetterOrDigit(int c) { return isLetter(c) || isDigit(c); }
  public static boolean isAlphabetic(int c) { return c < 128 ? isLetter(c) : is(2, c); }
  public static boolean isUpperCase(char c) { return isUpperCase((int) c); }
  public static boolean isUpperCase(int c) { return c < 128 ? c >= 'A' && c <= 'Z' : is(3, c); }
  public static boolean isLowerCase(char c) { return isLowerCase((int) c); }
  public static boolean isLowerCase(int c) { return c < 128 ? c >= 'a' && c <= 'z' : is(4, c); }
  public static boolean isWhitespace(char c) { return isWhitespace((int) c); }
  public static boolean isWhitespace(int c) {
    return c < 128 ? c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31 : is(5, c);
  }
  public static boolean isSpaceChar(char c) { return c < 128 ? c == ' ' : is(6, c); }
  public static char toUpperCase(char c) { return (char) toUpperCase((int) c); }
  public static int toUpperCase(int c) {
    if (c < 128) return c >= 'a' && c <= 'z' ? c - 32 : c;
    return one(cased(c, true), c);
  }
  public static char toLowerCase(char c) { return (char) toLowerCase((int) c); }
  public static int toLowerCase(int c) {
    if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return c == 0x130 ? 'i' : one(cased(c, false), c);
  }
  private static int one(long units, int c) {
    if (units >>> 16 == 0) return (int) units;
    int high = (int) units & 0xFFFF, low = (int) (units >>> 16);
    return high >= 0xD800 && high <= 0xDBFF ? 0x10000 + (high - 0xD800 << 10) + (low - 0xDC00) : c;
  }
  public static int digit(char c, int radix) { return digit((int) c, radix); }
  public static int digit(int c, int radix) {
    int value = -1;
    if (c >= '0' && c <= '9') value = c - '0';
    else if ((c | 32) >= 'a' && (c | 32) <= 'z' && c < 128) value = (c | 32) - 'a' + 10;
    return value < radix && radix >= 2 && radix <= 36 ? value : -1;
  }
  public static char forDigit(int digit, int radix) {
    if (radix < 2 || radix > 36 || digit < 0 || digit >= radix) return 0;
    return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  public static int getNumericValue(char c) { return digit((int) c, 36); }
  public static boolean isSurrogate(char c) { return c >= 0xD800 && c <= 0xDFFF; }
  public static int charCount(int point) { return point >= 0x10000 ? 2 : 1; }
  public static String toString(char c) { return "" + c; }
  public static String toString(int point) {
    if (point < 0 || point > 0x10FFFF)
      throw new IllegalArgumentException("Not a valid Unicode code point: 0x" + Integer.toHexString(point).toUpperCase());
    return String.point(point);
  }
  public static boolean isHighSurrogate(char c) { return c >= 0xD800 && c <= 0xDBFF; }
  public static boolean isLowSurrogate(char c) { return c >= 0xDC00 && c <= 0xDFFF; }
  public static boolean isValidCodePoint(int point) { return point >= 0 && point <= 0x10FFFF; }
  public static boolean isSupplementaryCodePoint(int point) { return point >= 0x10000 && point <= 0x10FFFF; }
  public static int toCodePoint(char high, char low) { return 0x10000 + (high - 0xD800 << 10) + (low - 0xDC00); }
  public static int compare(char a, char b) { return a - b; }
  public static int hashCode(char c) { return c; }
}`,
};
