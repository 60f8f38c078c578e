package java.lang;

import java.io.Serializable;

public final class Character implements Comparable<Character>, Serializable {
  public static final char MIN_VALUE = '\u0000';
  public static final char MAX_VALUE = '\uffff';
  public static final int MIN_RADIX = 2;
  public static final int MAX_RADIX = 36;
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
    else if (c >= 128) value = digitBeyond(c);
    return value < radix && radix >= 2 && radix <= 36 ? value : -1;
  }
  /** Of digits elsewhere, which stand in rows from 0 to 9, and of wide Latin letters. */
  private static int digitBeyond(int c) {
    if (c >= 0xFF21 && c <= 0xFF3A) return c - 0xFF21 + 10;
    if (c >= 0xFF41 && c <= 0xFF5A) return c - 0xFF41 + 10;
    if (!isDigit(c)) return -1;
    int first = c;
    while (isDigit(first - 1)) first--;
    return (c - first) % 10;
  }
  public static char forDigit(int digit, int radix) {
    if (radix < 2 || radix > 36 || digit < 0 || digit >= radix) return 0;
    return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  public static int getNumericValue(char c) { return digit((int) c, 36); }
  public static int getNumericValue(int c) { return digit(c, 36); }
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
  public static final int SIZE = 16;
  public static final int BYTES = 2;
  public static final Class<Character> TYPE = char.class;
  public static final char MIN_HIGH_SURROGATE = '\uD800';
  public static final char MAX_HIGH_SURROGATE = '\uDBFF';
  public static final char MIN_LOW_SURROGATE = '\uDC00';
  public static final char MAX_LOW_SURROGATE = '\uDFFF';
  public static final char MIN_SURROGATE = '\uD800';
  public static final char MAX_SURROGATE = '\uDFFF';
  public static final int MIN_CODE_POINT = 0;
  public static final int MAX_CODE_POINT = 0x10FFFF;
  public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;
  public static boolean isSpaceChar(int c) { return c < 128 ? c == ' ' : is(6, c); }
  public static boolean isBmpCodePoint(int point) { return point >>> 16 == 0; }
  public static boolean isSurrogatePair(char high, char low) { return isHighSurrogate(high) && isLowSurrogate(low); }
  public static boolean isISOControl(char c) { return isISOControl((int) c); }
  public static boolean isISOControl(int c) { return c >= 0 && c <= 31 || c >= 127 && c <= 159; }
  public static boolean isTitleCase(char c) { return isTitleCase((int) c); }
  public static boolean isTitleCase(int c) { return c >= 128 && is(7, c); }
  public static boolean isDefined(char c) { return isDefined((int) c); }
  public static boolean isDefined(int c) { return c < 128 ? c >= 0 : is(8, c); }
  public static boolean isIdeographic(int c) { return c >= 128 && is(9, c); }
  public static boolean isJavaIdentifierStart(char c) { return isJavaIdentifierStart((int) c); }
  public static boolean isJavaIdentifierStart(int c) { return c < 128 ? isLetter(c) || c == '_' || c == '$' : is(10, c); }
  public static boolean isJavaIdentifierPart(char c) { return isJavaIdentifierPart((int) c); }
  public static boolean isJavaIdentifierPart(int c) {
    return c < 128 ? isLetterOrDigit(c) || c == '_' || c == '$' || isIdentifierIgnorable(c) : is(11, c) || isIdentifierIgnorable(c);
  }
  public static boolean isIdentifierIgnorable(char c) { return isIdentifierIgnorable((int) c); }
  public static boolean isIdentifierIgnorable(int c) {
    return c >= 0 && c <= 8 || c >= 14 && c <= 27 || c >= 127 && c <= 159 || c >= 128 && is(12, c);
  }
  public static char highSurrogate(int point) { return (char) (0xD7C0 + (point >>> 10)); }
  public static char lowSurrogate(int point) { return (char) (0xDC00 + (point & 0x3FF)); }
  public static char[] toChars(int point) { return toString(point).toCharArray(); }
  public static int toChars(int point, char[] to, int at) {
    char[] units = toChars(point);
    for (int i = units.length - 1; i >= 0; i--) to[at + i] = units[i];
    return units.length;
  }
  public static int codePointAt(CharSequence text, int index) {
    char high = text.charAt(index);
    if (isHighSurrogate(high) && ++index < text.length()) {
      char low = text.charAt(index);
      if (isLowSurrogate(low)) return toCodePoint(high, low);
    }
    return high;
  }
  public static int codePointBefore(CharSequence text, int index) {
    char low = text.charAt(--index);
    if (isLowSurrogate(low) && index > 0) {
      char high = text.charAt(index - 1);
      if (isHighSurrogate(high)) return toCodePoint(high, low);
    }
    return low;
  }
  public static int codePointCount(CharSequence text, int begin, int end) {
    if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
    int count = 0;
    for (int at = begin; at < end; count++) at += at + 1 < end && isSurrogatePair(text.charAt(at), text.charAt(at + 1)) ? 2 : 1;
    return count;
  }
  public static char reverseBytes(char c) { return (char) (c << 8 | c >> 8); }
  private final char value;
  public Character(char value) { this.value = value; }
  /** The same object for each small value. */
  public static Character valueOf(char value) { return value < 128 ? CharacterCache.values[value] : new Character(value); }
  public char charValue() { return value; }
  @Override public boolean equals(Object other) { return other instanceof Character && value == ((Character) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Character anotherCharacter) { return compare(value, anotherCharacter.value); }
}
