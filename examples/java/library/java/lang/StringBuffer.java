package java.lang;

import java.io.Serializable;

/** A StringBuilder under another name. */
public final class StringBuffer implements CharSequence, Comparable<StringBuffer>, Serializable {
  private final StringBuilder builder;
  public StringBuffer() { builder = new StringBuilder(); }
  public StringBuffer(int capacity) { builder = new StringBuilder(capacity); }
  public StringBuffer(String str) { builder = new StringBuilder(str); }
  public StringBuffer(CharSequence from) { builder = new StringBuilder(from); }
  public int length() { return builder.length(); }
  @Override public boolean isEmpty() { return builder.isEmpty(); }
  public int capacity() { return builder.capacity(); }
  public void ensureCapacity(int capacity) { builder.ensureCapacity(capacity); }
  public void trimToSize() { builder.trimToSize(); }
  public char charAt(int index) { return builder.charAt(index); }
  public int codePointAt(int index) { return builder.codePointAt(index); }
  public int codePointBefore(int index) { return builder.codePointBefore(index); }
  public int codePointCount(int begin, int end) { return builder.codePointCount(begin, end); }
  public int offsetByCodePoints(int index, int count) { return builder.offsetByCodePoints(index, count); }
  public void getChars(int begin, int end, char[] to, int at) { builder.getChars(begin, end, to, at); }
  public void setCharAt(int index, char c) { builder.setCharAt(index, c); }
  public void setLength(int length) { builder.setLength(length); }
  public StringBuffer append(boolean value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(char value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(int value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(long value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(float value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(double value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(String value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(CharSequence value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(Object value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(StringBuffer value) {
    builder.append(value);
    return this;
  }
  public StringBuffer append(char[] str) {
    builder.append(str);
    return this;
  }
  public StringBuffer append(char[] value, int offset, int count) {
    builder.append(value, offset, count);
    return this;
  }
  public StringBuffer append(CharSequence value, int start, int end) {
    builder.append(value, start, end);
    return this;
  }
  public StringBuffer appendCodePoint(int point) {
    builder.appendCodePoint(point);
    return this;
  }
  public StringBuffer insert(int at, boolean value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, char value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, int value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, long value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, float value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, double value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, Object value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, char[] str) {
    builder.insert(at, str);
    return this;
  }
  public StringBuffer insert(int at, String value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, CharSequence value) {
    builder.insert(at, value);
    return this;
  }
  public StringBuffer insert(int at, CharSequence value, int start, int end) {
    builder.insert(at, value, start, end);
    return this;
  }
  public StringBuffer insert(int at, char[] value, int offset, int count) {
    builder.insert(at, value, offset, count);
    return this;
  }
  public StringBuffer deleteCharAt(int index) {
    builder.deleteCharAt(index);
    return this;
  }
  public StringBuffer delete(int start, int end) {
    builder.delete(start, end);
    return this;
  }
  public StringBuffer replace(int start, int end, String text) {
    builder.replace(start, end, text);
    return this;
  }
  public StringBuffer reverse() {
    builder.reverse();
    return this;
  }
  public int indexOf(String text) { return builder.indexOf(text); }
  public int indexOf(String text, int from) { return builder.indexOf(text, from); }
  public int lastIndexOf(String text) { return builder.lastIndexOf(text); }
  public int lastIndexOf(String text, int from) { return builder.lastIndexOf(text, from); }
  public int compareTo(StringBuffer other) { return builder.compareTo(other.builder); }
  public String substring(int start) { return builder.substring(start); }
  public String substring(int start, int end) { return builder.substring(start, end); }
  public CharSequence subSequence(int start, int end) { return builder.subSequence(start, end); }
  public String toString() { return builder.toString(); }
}
