package java.lang;

public final class Integer extends Number implements Comparable<Integer> {
  public static final int MIN_VALUE = 0x80000000;
  public static final int MAX_VALUE = 0x7fffffff;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
  public static final Class<Integer> TYPE = int.class;
  public static int parseInt(String text) { return parseInt(text, 10); }
  public static int parseInt(String text, int radix) {
    if (text == null) throw new NumberFormatException("Cannot parse null string");
    if (radix < 2) throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
    if (radix > 36) throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
    try {
      return read(text, radix);
    } catch (NumberFormatException e) {
      throw malformed(text, radix);
    }
  }
  private static NumberFormatException malformed(String text, int radix) {
    return new NumberFormatException("For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
  }
  public static int parseInt(CharSequence text, int begin, int end, int radix) {
    if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
    return parseInt(text.subSequence(begin, end).toString(), radix);
  }
  public static Integer valueOf(String text) { return valueOf(parseInt(text, 10)); }
  public static Integer valueOf(String text, int radix) { return valueOf(parseInt(text, radix)); }
  /** Decimal, or with a prefix: 0x, 0X and # are hexadecimal, 0 is octal. */
  public static Integer decode(String text) {
    if (text.isEmpty()) throw new NumberFormatException("Zero length string");
    int at = 0, radix = 10;
    boolean isNegative = text.charAt(0) == '-';
    if (isNegative || text.charAt(0) == '+') at++;
    if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
      at += 2;
      radix = 16;
    } else if (text.startsWith("#", at)) {
      at++;
      radix = 16;
    } else if (text.startsWith("0", at) && text.length() > at + 1) {
      at++;
      radix = 8;
    }
    if (text.startsWith("-", at) || text.startsWith("+", at)) throw new NumberFormatException("Sign character in wrong position");
    return valueOf(parseInt((isNegative ? "-" : "") + text.substring(at), radix));
  }
  public static Integer getInteger(String property) { return getInteger(property, null); }
  public static Integer getInteger(String property, int otherwise) {
    Integer found = getInteger(property, null);
    return found == null ? valueOf(otherwise) : found;
  }
  public static Integer getInteger(String property, Integer otherwise) {
    String text = property == null || property.isEmpty() ? null : System.getProperty(property);
    if (text == null) return otherwise;
    try {
      return decode(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
  public static int parseUnsignedInt(String text) { return parseUnsignedInt(text, 10); }
  public static int parseUnsignedInt(String text, int radix) {
    if (text == null) throw new NumberFormatException("Cannot parse null string");
    if (text.startsWith("-"))
      throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
    long value;
    try {
      value = Long.parseLong(text, radix);
    } catch (NumberFormatException e) {
      throw malformed(text, radix);
    }
    if (value >>> 32 != 0)
      throw new NumberFormatException("String value " + text + " exceeds range of unsigned int.");
    return (int) value;
  }
  private static native int read(String text, int radix);
  private static native String write(long value, int radix);
  private static native String writeUnsigned(long value, int radix);
  public static String toString(int value) { return String.valueOf(value); }
  public static String toString(int value, int radix) { return write(value, radix < 2 || radix > 36 ? 10 : radix); }
  public static String toBinaryString(int value) { return writeUnsigned(toUnsignedLong(value), 2); }
  public static String toOctalString(int value) { return writeUnsigned(toUnsignedLong(value), 8); }
  public static String toHexString(int value) { return writeUnsigned(toUnsignedLong(value), 16); }
  public static String toUnsignedString(int value) { return writeUnsigned(toUnsignedLong(value), 10); }
  public static String toUnsignedString(int value, int radix) { return writeUnsigned(toUnsignedLong(value), radix < 2 || radix > 36 ? 10 : radix); }
  public static int compare(int a, int b) { return a < b ? -1 : a == b ? 0 : 1; }
  public static int compareUnsigned(int a, int b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
  public static int signum(int value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
  public static int max(int a, int b) { return a >= b ? a : b; }
  public static int min(int a, int b) { return a <= b ? a : b; }
  public static int sum(int a, int b) { return a + b; }
  public static int bitCount(int value) {
    value -= value >>> 1 & 0x55555555;
    value = (value & 0x33333333) + (value >>> 2 & 0x33333333);
    return (value + (value >>> 4) & 0x0F0F0F0F) * 0x01010101 >>> 24;
  }
  public static int numberOfLeadingZeros(int value) {
    int count = 32;
    for (int step = 16; step > 0; step >>= 1) {
      if (value >>> step != 0) {
        value >>>= step;
        count -= step;
      }
    }
    return value == 0 ? count : count - 1;
  }
  public static int numberOfTrailingZeros(int value) {
    return value == 0 ? 32 : 31 - numberOfLeadingZeros(value & -value);
  }
  public static int highestOneBit(int value) { return value & MIN_VALUE >>> numberOfLeadingZeros(value); }
  public static int lowestOneBit(int value) { return value & -value; }
  public static int rotateLeft(int value, int count) { return value << count | value >>> -count; }
  public static int rotateRight(int value, int count) { return value >>> count | value << -count; }
  public static int reverse(int value) {
    int reversed = 0;
    for (int i = 0; i < 32; i++, value >>>= 1) reversed = reversed << 1 | value & 1;
    return reversed;
  }
  public static int reverseBytes(int value) {
    int reversed = 0;
    for (int i = 0; i < 4; i++, value >>>= 8) reversed = reversed << 8 | value & 255;
    return reversed;
  }
  public static int hashCode(int value) { return value; }
  public static long toUnsignedLong(int value) { return value & 0xFFFFFFFFL; }
  public static int divideUnsigned(int a, int b) { return (int) (toUnsignedLong(a) / toUnsignedLong(b)); }
  public static int remainderUnsigned(int a, int b) { return (int) (toUnsignedLong(a) % toUnsignedLong(b)); }
  private final int value;
  public Integer(int value) { this.value = value; }
  public Integer(String text) { this(parseInt(text)); }
  /** The same object for each small value. */
  public static Integer valueOf(int value) { return value >= -128 && value <= 127 ? IntegerCache.values[value + 128] : new Integer(value); }
  @Override public byte byteValue() { return (byte) value; }
  @Override public short shortValue() { return (short) value; }
  @Override public int intValue() { return value; }
  @Override public long longValue() { return (long) value; }
  @Override public float floatValue() { return (float) value; }
  @Override public double doubleValue() { return (double) value; }
  @Override public boolean equals(Object other) { return other instanceof Integer && value == ((Integer) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Integer anotherInteger) { return compare(value, anotherInteger.value); }
}
