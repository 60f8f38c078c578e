package java.lang;

public final class Byte extends Number implements Comparable<Byte> {
  public static final byte MIN_VALUE = -128;
  public static final byte MAX_VALUE = 127;
  public static final int SIZE = 8;
  public static final int BYTES = 1;
  public static final Class<Byte> TYPE = byte.class;
  public static byte parseByte(String text) { return parseByte(text, 10); }
  public static byte parseByte(String text, int radix) {
    int value = Integer.parseInt(text, radix);
    if (value != (byte) value)
      throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
    return (byte) value;
  }
  public static Byte valueOf(String text) { return valueOf(parseByte(text, 10)); }
  public static Byte valueOf(String text, int radix) { return valueOf(parseByte(text, radix)); }
  public static Byte decode(String text) {
    int value = Integer.decode(text);
    if (value != (byte) value) throw new NumberFormatException("Value " + value + " out of range from input " + text);
    return valueOf((byte) value);
  }
  public static String toString(byte value) { return String.valueOf(value); }
  public static int compare(byte a, byte b) { return a - b; }
  public static int compareUnsigned(byte a, byte b) { return toUnsignedInt(a) - toUnsignedInt(b); }
  public static int hashCode(byte value) { return value; }
  public static int toUnsignedInt(byte value) { return value & 255; }
  public static long toUnsignedLong(byte value) { return value & 255L; }
  private final byte value;
  public Byte(byte value) { this.value = value; }
  public Byte(String text) { this(parseByte(text)); }
  /** The same object for each small value. */
  public static Byte valueOf(byte value) { return ByteCache.values[value + 128]; }
  @Override public byte byteValue() { return value; }
  @Override public short shortValue() { return (short) value; }
  @Override public int intValue() { return (int) value; }
  @Override public long longValue() { return (long) value; }
  @Override public float floatValue() { return (float) value; }
  @Override public double doubleValue() { return (double) value; }
  @Override public boolean equals(Object other) { return other instanceof Byte && value == ((Byte) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Byte anotherByte) { return compare(value, anotherByte.value); }
}
