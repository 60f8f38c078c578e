/** Classes of java.lang that are about text, as text in the language; see java_lang.ts. */
export const texts: Readonly<Record<string, string>> = {
  CharSequence: `
public interface CharSequence {
  int length();
  char charAt(int index);
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
  public native int indexOf(String text);
  public native String concat(String other);
  public String toString() { return this; }
  public boolean isEmpty() { return length() == 0; }
  public boolean contains(CharSequence text) { return indexOf(text.toString()) >= 0; }
  public int indexOf(int character, int from) {
    if (from < 0) from = 0;
    if (from >= length()) return -1;
    int found = substring(from).indexOf(character);
    return found < 0 ? -1 : found + from;
  }
  public int indexOf(String text, int from) {
    if (from < 0) from = 0;
    if (from > length()) return text.length() == 0 ? length() : -1;
    int found = substring(from).indexOf(text);
    return found < 0 ? -1 : found + from;
  }
  public int lastIndexOf(int character) { return lastIndexOf(character, length() - 1); }
  public int lastIndexOf(int character, int from) {
    if (character > 65535) return lastIndexOf(Character.toString(character), from);
    for (int i = Math.min(from, length() - 1); i >= 0; i--) if (charAt(i) == character) return i;
    return -1;
  }
  public int lastIndexOf(String text) { return lastIndexOf(text, length()); }
  public int lastIndexOf(String text, int from) {
    for (int i = Math.min(from, length() - text.length()); i >= 0; i--) if (startsWith(text, i)) return i;
    return -1;
  }
  public boolean startsWith(String prefix) { return startsWith(prefix, 0); }
  public boolean startsWith(String prefix, int offset) {
    int count = prefix.length();
    if (offset < 0 || offset > length() - count) return false;
    for (int i = 0; i < count; i++) if (charAt(offset + i) != prefix.charAt(i)) return false;
    return true;
  }
  public boolean endsWith(String suffix) { return startsWith(suffix, length() - suffix.length()); }
  public boolean equalsIgnoreCase(String other) {
    return other != null && length() == other.length() && compareToIgnoreCase(other) == 0;
  }
  public int compareToIgnoreCase(String other) {
    int shorter = Math.min(length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = charAt(i), b = other.charAt(i);
      if (a == b) continue;
      a = Character.toLowerCase(Character.toUpperCase(a));
      b = Character.toLowerCase(Character.toUpperCase(b));
      if (a != b) return a - b;
    }
    return length() - other.length();
  }
  public String toUpperCase() {
    for (int i = 0; i < length(); i++) if (charAt(i) > 127) return changeCase(true);
    char[] chars = toCharArray();
    for (int i = 0; i < chars.length; i++) chars[i] = Character.toUpperCase(chars[i]);
    return valueOf(chars);
  }
  public String toLowerCase() {
    for (int i = 0; i < length(); i++) if (charAt(i) > 127) return changeCase(false);
    char[] chars = toCharArray();
    for (int i = 0; i < chars.length; i++) chars[i] = Character.toLowerCase(chars[i]);
    return valueOf(chars);
  }
  private String changeCase(boolean isUpper) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < length(); ) {
      int point = codePointAt(i);
      i += point > 65535 ? 2 : 1;
      boolean isLast = point == 0x3A3 && !isUpper && isLetterBefore(i - 1) && !isLetterAfter(i);
      for (long units = isLast ? 0x3C2 : Character.cased(point, isUpper); units != 0; units >>>= 16) changed.append((char) units);
    }
    return changed.toString();
  }
  private boolean isLetterBefore(int index) { return index > 0 && Character.isLetter(charAt(index - 1)); }
  private boolean isLetterAfter(int index) { return index < length() && Character.isLetter(charAt(index)); }
  public int codePointAt(int index) {
    if (index < 0 || index >= length())
      $Failure.raise("java.lang.StringIndexOutOfBoundsException: index " + index + ", length " + length());
    char high = charAt(index);
    if (high < 0xD800 || high > 0xDBFF || index + 1 == length()) return high;
    char low = charAt(index + 1);
    return low < 0xDC00 || low > 0xDFFF ? high : 0x10000 + (high - 0xD800 << 10) + (low - 0xDC00);
  }
  public String trim() {
    int begin = 0, end = length();
    while (begin < end && charAt(begin) <= ' ') begin++;
    while (begin < end && charAt(end - 1) <= ' ') end--;
    return substring(begin, end);
  }
  public String strip() { return stripLeading().stripTrailing(); }
  public String stripLeading() {
    int begin = 0;
    while (begin < length() && Character.isWhitespace(charAt(begin))) begin++;
    return substring(begin);
  }
  public String stripTrailing() {
    int end = length();
    while (end > 0 && Character.isWhitespace(charAt(end - 1))) end--;
    return substring(0, end);
  }
  public boolean isBlank() { return stripLeading().isEmpty(); }
  public String repeat(int count) {
    if (count < 0) $Failure.raise("java.lang.IllegalArgumentException: count is negative: " + count);
    if ((long) count * length() > Integer.MAX_VALUE)
      $Failure.raise("java.lang.OutOfMemoryError: Required length exceeds implementation limit");
    char[] chars = new char[length() * count];
    for (int at = 0; at < chars.length; at += length()) copyTo(0, length(), chars, at);
    return valueOf(chars);
  }
  public String replace(char from, char to) {
    if (indexOf(from) < 0) return this;
    char[] chars = toCharArray();
    for (int i = 0; i < chars.length; i++) if (chars[i] == from) chars[i] = to;
    return valueOf(chars);
  }
  public String replace(CharSequence from, CharSequence to) {
    String old = from.toString(), other = to.toString();
    int at = indexOf(old);
    if (at < 0) return this;
    StringBuilder replaced = new StringBuilder();
    int begin = 0;
    while (at >= 0) {
      replaced.append(substring(begin, at)).append(other);
      begin = at + old.length();
      if (old.isEmpty()) {
        if (at == length()) return replaced.toString();
        replaced.append(charAt(at));
        begin = ++at;
      } else at = indexOf(old, begin);
    }
    return replaced.append(substring(begin)).toString();
  }
  public CharSequence subSequence(int begin, int end) { return substring(begin, end); }
  public char[] toCharArray() {
    char[] chars = new char[length()];
    copyTo(0, length(), chars, 0);
    return chars;
  }
  native void copyTo(int begin, int end, char[] to, int at);
  public static native String valueOf(char[] value);
  public static String valueOf(char[] value, int offset, int count) {
    if (offset < 0 || count < 0 || offset > value.length - count)
      $Failure.raise("java.lang.StringIndexOutOfBoundsException: offset " + offset + ", count " + count + ", length " + value.length);
    return part(value, offset, count);
  }
  static String make() { return part(new char[0], 0, 0); }
  static String make(String text) { return make(text.toCharArray()); }
  static String make(char[] value) { return part(value, 0, value.length); }
  static String make(char[] value, int offset, int count) { return valueOf(value, offset, count); }
  
  static native String part(char[] value, int offset, int count);
  public static String join(CharSequence separator, CharSequence... parts) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) joined.append(separator);
      joined.append(parts[i]);
    }
    return joined.toString();
  }
  public static String valueOf(Object value) { return "" + value; }
  public static String valueOf(boolean value) { return "" + value; }
  public static String valueOf(char value) { return "" + value; }
  public static String valueOf(int value) { return "" + value; }
  public static String valueOf(long value) { return "" + value; }
  public static String valueOf(float value) { return "" + value; }
  public static String valueOf(double value) { return "" + value; }
}`,

  StringBuilder: `
public final class StringBuilder implements CharSequence {
  private char[] chars;
  private int length;
  public StringBuilder() { chars = new char[16]; }
  public StringBuilder(int capacity) { chars = new char[capacity]; }
  public StringBuilder(String text) { chars = new char[text.length() + 16]; add(text); }
  public StringBuilder(CharSequence text) { this(text.toString()); }
  public int length() { return length; }
  public boolean isEmpty() { return length == 0; }
  public int capacity() { return chars.length; }
  public void ensureCapacity(int capacity) { if (capacity > chars.length) grow(capacity); }
  public void trimToSize() {}
  public char charAt(int index) {
    checkIndex(index);
    return chars[index];
  }
  public void setCharAt(int index, char c) {
    checkIndex(index);
    chars[index] = c;
  }
  public void setLength(int newLength) {
    if (newLength < 0) $Failure.raise("java.lang.StringIndexOutOfBoundsException: String index out of range: " + newLength);
    if (newLength > chars.length) grow(newLength);
    for (int i = length; i < newLength; i++) chars[i] = 0;
    length = newLength;
  }
  private void checkIndex(int index) {
    if (index < 0 || index >= length)
      $Failure.raise("java.lang.StringIndexOutOfBoundsException: index " + index + ", length " + length);
  }
  private void checkOffset(int offset) {
    if (offset < 0 || offset > length)
      $Failure.raise("java.lang.StringIndexOutOfBoundsException: offset " + offset + ", length " + length);
  }
  private void checkRange(int start, int end) {
    if (start < 0 || start > end || end > length)
      $Failure.raise("java.lang.StringIndexOutOfBoundsException: start " + start + ", end " + end + ", length " + length);
  }
  private void grow(int least) {
    if (least < 0) $Failure.raise("java.lang.OutOfMemoryError: Required length exceeds implementation limit");
    int doubled = chars.length < 1 << 29 ? 2 * chars.length + 2 : Integer.MAX_VALUE - 8;
    char[] larger = new char[Math.max(least, doubled)];
    System.arraycopy(chars, 0, larger, 0, length);
    chars = larger;
  }
  private void gap(int at, int count) {
    if (length + count < 0 || length + count > chars.length) grow(length + count);
    System.arraycopy(chars, at, chars, at + count, length - at);
    length += count;
  }
  private StringBuilder add(String text) {
    int count = text.length();
    if (length + count < 0 || length + count > chars.length) grow(length + count);
    text.copyTo(0, count, chars, length);
    length += count;
    return this;
  }
  private StringBuilder put(int at, String text) {
    gap(at, text.length());
    text.copyTo(0, text.length(), chars, at);
    return this;
  }
  public native StringBuilder append(boolean value);
  public native StringBuilder append(int value);
  public native StringBuilder append(long value);
  public native StringBuilder append(float value);
  public native StringBuilder append(double value);
  public native StringBuilder append(String value);
  public native StringBuilder append(CharSequence value);
  public native StringBuilder append(Object value);
  public StringBuilder append(char value) {
    if (length == chars.length) grow(length + 1);
    chars[length++] = value;
    return this;
  }
  public StringBuilder append(char[] value) { return append(value, 0, value.length); }
  public StringBuilder append(char[] value, int offset, int count) {
    if (offset < 0 || count < 0 || offset > value.length - count)
      $Failure.raise("java.lang.IndexOutOfBoundsException: start " + offset + ", end " + (offset + count) + ", length " + value.length);
    if (length + count < 0 || length + count > chars.length) grow(length + count);
    System.arraycopy(value, offset, chars, length, count);
    length += count;
    return this;
  }
  public StringBuilder append(CharSequence value, int start, int end) {
    String text = String.valueOf(value);
    if (start < 0 || start > end || end > text.length())
      $Failure.raise("java.lang.IndexOutOfBoundsException: start " + start + ", end " + end + ", length " + text.length());
    return add(text.substring(start, end));
  }
  public StringBuilder appendCodePoint(int point) { return add(Character.toString(point)); }
  public StringBuilder insert(int at, boolean value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, char value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, int value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, long value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, float value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, double value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, Object value) { return insert(at, "" + value); }
  public StringBuilder insert(int at, char[] value) { return insert(at, String.valueOf(value)); }
  public StringBuilder insert(int at, String value) {
    checkOffset(at);
    return put(at, "" + value);
  }
  public StringBuilder deleteCharAt(int index) {
    checkIndex(index);
    return delete(index, index + 1);
  }
  public StringBuilder delete(int start, int end) {
    if (end > length) end = length;
    checkRange(start, end);
    System.arraycopy(chars, end, chars, start, length - end);
    length -= end - start;
    return this;
  }
  public StringBuilder replace(int start, int end, String text) {
    if (end > length) end = length;
    checkRange(start, end);
    return delete(start, end).put(start, text);
  }
  public StringBuilder reverse() {
    for (int i = 0, j = length - 1; i < j; i++, j--) {
      char c = chars[i];
      chars[i] = chars[j];
      chars[j] = c;
    }
    for (int i = 0; i + 1 < length; i++) {
      char low = chars[i], high = chars[i + 1];
      if (low >= 0xDC00 && low <= 0xDFFF && high >= 0xD800 && high <= 0xDBFF) {
        chars[i++] = high;
        chars[i] = low;
      }
    }
    return this;
  }
  public int indexOf(String text) { return toString().indexOf(text); }
  public int indexOf(String text, int from) { return toString().indexOf(text, from); }
  public int lastIndexOf(String text) { return toString().lastIndexOf(text); }
  public int lastIndexOf(String text, int from) { return toString().lastIndexOf(text, from); }
  public int compareTo(StringBuilder other) { return toString().compareTo(other.toString()); }
  public String substring(int start) { return substring(start, length); }
  public String substring(int start, int end) {
    checkRange(start, end);
    return String.part(chars, start, end - start);
  }
  public CharSequence subSequence(int start, int end) { return substring(start, end); }
  public String toString() { return String.part(chars, 0, length); }
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
      $Failure.raise("java.lang.IllegalArgumentException: Not a valid Unicode code point: 0x" + Integer.toHexString(point).toUpperCase());
    if (point < 0x10000) return "" + (char) point;
    return "" + (char) (0xD7C0 + (point >> 10)) + (char) (0xDC00 + (point & 0x3FF));
  }
  public static int compare(char a, char b) { return a - b; }
  public static int hashCode(char c) { return c; }
}`,
};
