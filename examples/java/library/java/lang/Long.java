package java.lang;

public final class Long extends Number implements Comparable<Long> {
  public static final long MIN_VALUE = 0x8000000000000000L;
  public static final long MAX_VALUE = 0x7fffffffffffffffL;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
  public static final Class<Long> TYPE = long.class;
  public static long parseLong(String text) { return parseLong(text, 10); }
  public static long parseLong(String text, int radix) {
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
  public static long parseLong(CharSequence text, int begin, int end, int radix) {
    if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
    return parseLong(text.subSequence(begin, end).toString(), radix);
  }
  public static Long valueOf(String text) { return valueOf(parseLong(text, 10)); }
  public static Long valueOf(String text, int radix) { return valueOf(parseLong(text, radix)); }
  /** Decimal, or with a prefix: 0x, 0X and # are hexadecimal, 0 is octal. */
  public static Long decode(String text) {
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
    return valueOf(parseLong((isNegative ? "-" : "") + text.substring(at), radix));
  }
  public static Long getLong(String property) { return getLong(property, null); }
  public static Long getLong(String property, long otherwise) {
    Long found = getLong(property, null);
    return found == null ? valueOf(otherwise) : found;
  }
  public static Long getLong(String property, Long otherwise) {
    String text = property == null || property.isEmpty() ? null : System.getProperty(property);
    if (text == null) return otherwise;
    try {
      return decode(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
  public static long parseUnsignedLong(String text) { return parseUnsignedLong(text, 10); }
  public static long parseUnsignedLong(String text, int radix) {
    if (text == null) throw new NumberFormatException("Cannot parse null string");
    if (text.startsWith("-"))
      throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
    int length = text.length();
    if (length <= 12) return parseLong(text, radix);
    long high = parseLong(text.substring(0, length - 1), radix);
    int digit = Character.digit(text.charAt(length - 1), radix);
    if (digit < 0) throw new NumberFormatException("Bad digit at end of " + text);
    if (compareUnsigned(high, divideUnsigned(-1L - digit, radix)) > 0)
      throw new NumberFormatException("String value " + text + " exceeds range of unsigned long.");
    return high * radix + digit;
  }
  private static native long read(String text, int radix);
  private static native String write(long value, int radix);
  private static native String writeUnsigned(long value, int radix);
  public static String toString(long value) { return String.valueOf(value); }
  public static String toString(long value, int radix) { return write(value, radix < 2 || radix > 36 ? 10 : radix); }
  public static String toBinaryString(long value) { return writeUnsigned(value, 2); }
  public static String toOctalString(long value) { return writeUnsigned(value, 8); }
  public static String toHexString(long value) { return writeUnsigned(value, 16); }
  public static String toUnsignedString(long value) { return writeUnsigned(value, 10); }
  public static String toUnsignedString(long value, int radix) { return writeUnsigned(value, radix < 2 || radix > 36 ? 10 : radix); }
  public static int compare(long a, long b) { return a < b ? -1 : a == b ? 0 : 1; }
  public static int compareUnsigned(long a, long b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
  public static int signum(long value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
  public static long max(long a, long b) { return a >= b ? a : b; }
  public static long min(long a, long b) { return a <= b ? a : b; }
  public static long sum(long a, long b) { return a + b; }
  public static int bitCount(long value) {
    value -= value >>> 1 & 0x5555555555555555L;
    value = (value & 0x3333333333333333L) + (value >>> 2 & 0x3333333333333333L);
    return (int) ((value + (value >>> 4) & 0x0F0F0F0F0F0F0F0FL) * 0x0101010101010101L >>> 56);
  }
  public static int numberOfLeadingZeros(long value) {
    int count = 64;
    for (int step = 32; step > 0; step >>= 1) {
      if (value >>> step != 0) {
        value >>>= step;
        count -= step;
      }
    }
    return value == 0 ? count : count - 1;
  }
  public static int numberOfTrailingZeros(long value) {
    return value == 0 ? 64 : 63 - numberOfLeadingZeros(value & -value);
  }
  public static long highestOneBit(long value) { return value & MIN_VALUE >>> numberOfLeadingZeros(value); }
  public static long lowestOneBit(long value) { return value & -value; }
  public static long rotateLeft(long value, int count) { return value << count | value >>> -count; }
  public static long rotateRight(long value, int count) { return value >>> count | value << -count; }
  public static long reverse(long value) {
    long reversed = 0;
    for (int i = 0; i < 64; i++, value >>>= 1) reversed = reversed << 1 | value & 1;
    return reversed;
  }
  public static long reverseBytes(long value) {
    long reversed = 0;
    for (int i = 0; i < 8; i++, value >>>= 8) reversed = reversed << 8 | value & 255;
    return reversed;
  }
  public static int hashCode(long value) { return (int) (value ^ value >>> 32); }
  public static long divideUnsigned(long a, long b) {
    if (b < 0) return compareUnsigned(a, b) < 0 ? 0 : 1;
    if (a >= 0) return a / b;
    long quotient = (a >>> 1) / b << 1;
    return compareUnsigned(a - quotient * b, b) >= 0 ? quotient + 1 : quotient;
  }
  public static long remainderUnsigned(long a, long b) { return a - divideUnsigned(a, b) * b; }
  private final long value;
  public Long(long value) { this.value = value; }
  public Long(String text) { this(parseLong(text)); }
  /** The same object for each small value. */
  public static Long valueOf(long value) { return value >= -128 && value <= 127 ? LongCache.values[(int) value + 128] : new Long(value); }
  @Override public byte byteValue() { return (byte) value; }
  @Override public short shortValue() { return (short) value; }
  @Override public int intValue() { return (int) value; }
  @Override public long longValue() { return value; }
  @Override public float floatValue() { return (float) value; }
  @Override public double doubleValue() { return (double) value; }
  @Override public boolean equals(Object other) { return other instanceof Long && value == ((Long) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Long anotherLong) { return compare(value, anotherLong.value); }
}
