package java.lang;

public final class Short extends Number implements Comparable<Short> {
  public static final short MIN_VALUE = -32768;
  public static final short MAX_VALUE = 32767;
  public static final int SIZE = 16;
  public static final int BYTES = 2;
  public static final Class<Short> TYPE = short.class;
  public static short parseShort(String text) { return parseShort(text, 10); }
  public static short parseShort(String text, int radix) {
    int value = Integer.parseInt(text, radix);
    if (value != (short) value)
      throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
    return (short) value;
  }
  public static Short valueOf(String text) { return valueOf(parseShort(text, 10)); }
  public static Short valueOf(String text, int radix) { return valueOf(parseShort(text, radix)); }
  public static Short decode(String text) {
    int value = Integer.decode(text);
    if (value != (short) value) throw new NumberFormatException("Value " + value + " out of range from input " + text);
    return valueOf((short) value);
  }
  public static String toString(short value) { return String.valueOf(value); }
  public static int compare(short a, short b) { return a - b; }
  public static int compareUnsigned(short a, short b) { return toUnsignedInt(a) - toUnsignedInt(b); }
  public static int hashCode(short value) { return value; }
  public static int toUnsignedInt(short value) { return value & 0xFFFF; }
  public static long toUnsignedLong(short value) { return value & 0xFFFFL; }
  public static short reverseBytes(short value) { return (short) (value << 8 | value >> 8 & 255); }
  private final short value;
  public Short(short value) { this.value = value; }
  public Short(String text) { this(parseShort(text)); }
  /** The same object for each small value. */
  public static Short valueOf(short value) { return value >= -128 && value <= 127 ? ShortCache.values[value + 128] : new Short(value); }
  @Override public byte byteValue() { return (byte) value; }
  @Override public short shortValue() { return value; }
  @Override public int intValue() { return (int) value; }
  @Override public long longValue() { return (long) value; }
  @Override public float floatValue() { return (float) value; }
  @Override public double doubleValue() { return (double) value; }
  @Override public boolean equals(Object other) { return other instanceof Short && value == ((Short) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Short anotherShort) { return compare(value, anotherShort.value); }
}
