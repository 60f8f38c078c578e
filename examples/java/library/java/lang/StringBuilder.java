package java.lang;

import java.io.Serializable;

public final class StringBuilder implements CharSequence, Comparable<StringBuilder>, Serializable {
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
  public int codePointBefore(int index) {
    if (index < 1 || index > length()) throw new StringIndexOutOfBoundsException(index);
    return Character.codePointBefore(this, index);
  }
  public int codePointCount(int begin, int end) { return Character.codePointCount(this, begin, end); }
  public int offsetByCodePoints(int index, int count) { return toString().offsetByCodePoints(index, count); }
  public void getChars(int begin, int end, char[] to, int at) {
    if (begin < 0 || begin > end || end > length())
      throw new StringIndexOutOfBoundsException("start " + begin + ", end " + end + ", length " + length());
    toString().getChars(begin, end, to, at);
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
  public StringBuilder append(StringBuffer value) { return append(String.valueOf(value)); }
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
    return insert(at, String.valueOf(str, 0, length));
  }
  public native StringBuilder insert(int at, String value);
  public StringBuilder insert(int at, CharSequence value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, CharSequence value, int start, int end) {
    String text = String.valueOf(value);
    checkInsertion(at, start, end, text.length());
    return insert(at, text.substring(start, end));
  }
  public StringBuilder insert(int at, char[] value, int offset, int count) {
    if (at < 0 || at > length()) throw new StringIndexOutOfBoundsException("offset " + at + ", length " + length());
    if (offset < 0 || count < 0 || offset > value.length - count)
      throw new StringIndexOutOfBoundsException("start " + offset + ", end " + (offset + count) + ", length " + value.length);
    return insert(at, String.valueOf(value, offset, count));
  }
  private void checkInsertion(int at, int start, int end, int length) {
    if (at < 0 || at > length()) throw new StringIndexOutOfBoundsException("offset " + at + ", length " + length());
    if (start < 0 || start > end || end > length) throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + length);
  }
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
}
