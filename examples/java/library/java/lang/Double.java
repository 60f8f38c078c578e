package java.lang;

public final class Double extends Number implements Comparable<Double> {
  public static final double POSITIVE_INFINITY = 1.0 / 0.0;
  public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
  public static final double NaN = 0.0 / 0.0;
  public static final double MAX_VALUE = 1.7976931348623157e+308;
  public static final double MIN_VALUE = 4.9e-324;
  
  private static native double read(String text);
  public static Double valueOf(String in) { return valueOf(parseDouble(in)); }
  public static double parseDouble(String in) {
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
  public static String toString(double value) { return String.valueOf(value); }
  public static boolean isNaN(double value) { return value != value; }
  public static boolean isInfinite(double value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
  public static boolean isFinite(double value) { return value - value == 0; }
  public static double max(double a, double b) { return Math.max(a, b); }
  public static double min(double a, double b) { return Math.min(a, b); }
  public static double sum(double a, double b) { return a + b; }
  public static native long doubleToRawLongBits(double value);
  public static native double longBitsToDouble(long bits);
  public static long doubleToLongBits(double value) {
    return value != value ? 0x7ff8000000000000L : doubleToRawLongBits(value);
  }
  public static int hashCode(double value) { return Long.hashCode(doubleToLongBits(value)); }
  public static int compare(double a, double b) {
    return a < b ? -1 : a > b ? 1 : Long.compare(doubleToLongBits(a), doubleToLongBits(b));
  }
  public static final double MIN_NORMAL = 2.2250738585072014E-308;
  public static final int MAX_EXPONENT = 1023;
  public static final int MIN_EXPONENT = -1022;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
  public static final Class<Double> TYPE = double.class;
  public boolean isNaN() { return isNaN(value); }
  public boolean isInfinite() { return isInfinite(value); }
  public static String toHexString(double value) {
    if (value != value || isInfinite(value)) return toString(value);
    long bits = doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    long digits = bits & 0xFFFFFFFFFFFFFL;
    int exponent = (int) (bits >>> 52) & 0x7FF;
    if (exponent == 0 && digits == 0) return sign + "0x0.0p0";
    String text = Long.toHexString(digits | 1L << 52).substring(1);
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '0') end--;
    return sign + (exponent == 0 ? "0x0." : "0x1.") + text.substring(0, end) + "p" + (exponent == 0 ? -1022 : exponent - 1023);
  }
  private final double value;
  public Double(double value) { this.value = value; }
  public Double(String text) { this(parseDouble(text)); }
  public static Double valueOf(double value) { return new Double(value); }
  @Override public byte byteValue() { return (byte) value; }
  @Override public short shortValue() { return (short) value; }
  @Override public int intValue() { return (int) value; }
  @Override public long longValue() { return (long) value; }
  @Override public float floatValue() { return (float) value; }
  @Override public double doubleValue() { return value; }
  @Override public boolean equals(Object other) { return other instanceof Double && doubleToLongBits(value) == doubleToLongBits(((Double) other).value); }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Double anotherDouble) { return compare(value, anotherDouble.value); }
}
