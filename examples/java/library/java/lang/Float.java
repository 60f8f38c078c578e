package java.lang;

public final class Float extends Number implements Comparable<Float> {
  public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
  public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
  public static final float NaN = 0.0f / 0.0f;
  public static final float MAX_VALUE = 3.4028235e+38f;
  public static final float MIN_VALUE = 1.4e-45f;
  
  private static native float read(String text);
  public static Float valueOf(String in) { return valueOf(parseFloat(in)); }
  public static float parseFloat(String in) {
    String text = in.trim();
    try {
      return read(text);
    } catch (NumberFormatException e) {
      if (text.isEmpty()) throw new NumberFormatException("empty String");
      throw new NumberFormatException(hasTwoPoints(text) ? "multiple points" : "For input string: \"" + text + "\"");
    }
  }
  private static boolean hasTwoPoints(String number) {
    int points = 0;
    for (int i = number.charAt(0) == '-' || number.charAt(0) == '+' ? 1 : 0; i < number.length() && points < 2; i++) {
      char c = number.charAt(i);
      if (c == '.') points++;
      else if (c < '0' || c > '9') return false;
    }
    return points > 1;
  }
  public static String toString(float value) { return String.valueOf(value); }
  public static boolean isNaN(float value) { return value != value; }
  public static boolean isInfinite(float value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
  public static boolean isFinite(float value) { return value - value == 0; }
  public static float max(float a, float b) { return Math.max(a, b); }
  public static float min(float a, float b) { return Math.min(a, b); }
  public static float sum(float a, float b) { return a + b; }
  public static native int floatToRawIntBits(float value);
  public static native float intBitsToFloat(int bits);
  public static int floatToIntBits(float value) { return value != value ? 0x7fc00000 : floatToRawIntBits(value); }
  public static int hashCode(float value) { return floatToIntBits(value); }
  public static int compare(float a, float b) {
    return a < b ? -1 : a > b ? 1 : Integer.compare(floatToIntBits(a), floatToIntBits(b));
  }
  public static final float MIN_NORMAL = 1.17549435E-38f;
  public static final int MAX_EXPONENT = 127;
  public static final int MIN_EXPONENT = -126;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
  public static final Class<Float> TYPE = float.class;
  public boolean isNaN() { return isNaN(value); }
  public boolean isInfinite() { return isInfinite(value); }
  public static String toHexString(float value) {
    if (value == 0 || value != value || isInfinite(value) || value >= MIN_NORMAL || value <= -MIN_NORMAL)
      return Double.toHexString(value);
    // Below the normal ones the digits are those of a double with the float's smallest exponent.
    int digits = floatToRawIntBits(value) & 0x7FFFFF;
    String text = Integer.toHexString(digits << 1 | 1 << 24).substring(1);
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '0') end--;
    return (value < 0 ? "-0x0." : "0x0.") + text.substring(0, end) + "p-126";
  }
  private final float value;
  public Float(float value) { this.value = value; }
  public Float(double value) { this((float) value); }
  public Float(String text) { this(parseFloat(text)); }
  public static Float valueOf(float value) { return new Float(value); }
  @Override public byte byteValue() { return (byte) value; }
  @Override public short shortValue() { return (short) value; }
  @Override public int intValue() { return (int) value; }
  @Override public long longValue() { return (long) value; }
  @Override public float floatValue() { return value; }
  @Override public double doubleValue() { return (double) value; }
  @Override public boolean equals(Object other) { return other instanceof Float && floatToIntBits(value) == floatToIntBits(((Float) other).value); }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Float anotherFloat) { return compare(value, anotherFloat.value); }
}
