/** Math and the classes of the primitive types' boxes, as text in the language; see java_lang.ts. */

/** What Integer and Long have in common. */
function integers(type: 'int' | 'long', name: string, bits: number): string {
  const unsigned = type === 'int' ? 'toUnsignedLong(value)' : 'value';
  const parse = type === 'int' ? 'parseInt' : 'parseLong';
  return `
  public static final int SIZE = ${bits};
  public static final int BYTES = ${bits / 8};
  private ${name}() {}
  public static ${type} ${parse}(String text) { return ${parse}(text, 10); }
  public static ${type} ${parse}(String text, int radix) {
    if (text == null) throw new NumberFormatException("Cannot parse null string");
    if (radix < 2) throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
    if (radix > 36) throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
    try {
      return read(text, radix);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("For input string: \\"" + text + "\\"" + (radix == 10 ? "" : " under radix " + radix));
    }
  }
  private static native ${type} read(String text, int radix);
  private static native String write(long value, int radix);
  private static native String writeUnsigned(long value, int radix);
  public static String toString(${type} value) { return String.valueOf(value); }
  public static String toString(${type} value, int radix) { return write(value, radix); }
  public static String toBinaryString(${type} value) { return writeUnsigned(${unsigned}, 2); }
  public static String toOctalString(${type} value) { return writeUnsigned(${unsigned}, 8); }
  public static String toHexString(${type} value) { return writeUnsigned(${unsigned}, 16); }
  public static int compare(${type} a, ${type} b) { return a < b ? -1 : a == b ? 0 : 1; }
  public static int compareUnsigned(${type} a, ${type} b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
  public static int signum(${type} value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
  public static ${type} max(${type} a, ${type} b) { return a >= b ? a : b; }
  public static ${type} min(${type} a, ${type} b) { return a <= b ? a : b; }
  public static ${type} sum(${type} a, ${type} b) { return a + b; }
  public static int bitCount(${type} value) {
    int count = 0;
    for (; value != 0; value &= value - 1) count++;
    return count;
  }
  public static int numberOfLeadingZeros(${type} value) {
    int count = ${bits};
    for (int step = ${bits / 2}; step > 0; step >>= 1) {
      if (value >>> step != 0) {
        value >>>= step;
        count -= step;
      }
    }
    return value == 0 ? count : count - 1;
  }
  public static int numberOfTrailingZeros(${type} value) {
    return value == 0 ? ${bits} : ${bits - 1} - numberOfLeadingZeros(value & -value);
  }
  public static ${type} highestOneBit(${type} value) { return value & MIN_VALUE >>> numberOfLeadingZeros(value); }
  public static ${type} lowestOneBit(${type} value) { return value & -value; }
  public static ${type} rotateLeft(${type} value, int count) { return value << count | value >>> -count; }
  public static ${type} rotateRight(${type} value, int count) { return value >>> count | value << -count; }
  public static ${type} reverse(${type} value) {
    ${type} reversed = 0;
    for (int i = 0; i < ${bits}; i++, value >>>= 1) reversed = reversed << 1 | value & 1;
    return reversed;
  }
  public static ${type} reverseBytes(${type} value) {
    ${type} reversed = 0;
    for (int i = 0; i < ${bits / 8}; i++, value >>>= 8) reversed = reversed << 8 | value & 255;
    return reversed;
  }
  public static String toUnsignedString(${type} value) { return writeUnsigned(${unsigned}, 10); }`;
}

/** What Byte and Short have in common. */
function small(type: 'byte' | 'short', name: string): string {
  return `
  private ${name}() {}
  public static ${type} parse${name}(String text) { return parse${name}(text, 10); }
  public static ${type} parse${name}(String text, int radix) {
    int value = Integer.parseInt(text, radix);
    if (value != (${type}) value)
      throw new NumberFormatException("Value out of range. Value:\\"" + text + "\\" Radix:" + radix);
    return (${type}) value;
  }
  public static String toString(${type} value) { return String.valueOf(value); }
  public static int compare(${type} a, ${type} b) { return a - b; }
  public static int hashCode(${type} value) { return value; }`;
}

/** What Float and Double have in common. */
function floats(type: 'float' | 'double', name: string): string {
  return `
  private ${name}() {}
  static native ${type} read(String text);
  public static ${type} parse${name}(String in) {
    String text = in.trim();
    try {
      return read(text);
    } catch (NumberFormatException e) {
      if (text.isEmpty()) throw new NumberFormatException("empty String");
      throw new NumberFormatException(hasTwoPoints(text) ? "multiple points" : "For input string: \\"" + text + "\\"");
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
  public static String toString(${type} value) { return String.valueOf(value); }
  public static boolean isNaN(${type} value) { return value != value; }
  public static boolean isInfinite(${type} value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
  public static boolean isFinite(${type} value) { return value - value == 0; }
  public static ${type} max(${type} a, ${type} b) { return Math.max(a, b); }
  public static ${type} min(${type} a, ${type} b) { return Math.min(a, b); }
  public static ${type} sum(${type} a, ${type} b) { return a + b; }`;
}

/** Arithmetic that says when it overflows, in one width. */
function exact(type: 'int' | 'long'): string {
  const box = type === 'int' ? 'Integer' : 'Long';
  const name = type === 'int' ? 'integer' : 'long';
  const product =
    type === 'int'
      ? `long product = (long) a * b;
    if ((int) product != product) overflow("integer");
    return (int) product;`
      : `long product = a * b;
    if (a != 0 && (product / a != b || a == -1 && b == Long.MIN_VALUE)) overflow("long");
    return product;`;
  return `
  public static ${type} addExact(${type} a, ${type} b) {
    ${type} sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) overflow("${name}");
    return sum;
  }
  public static ${type} subtractExact(${type} a, ${type} b) {
    ${type} difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) overflow("${name}");
    return difference;
  }
  public static ${type} multiplyExact(${type} a, ${type} b) {
    ${product}
  }
  public static ${type} incrementExact(${type} a) { return addExact(a, (${type}) 1); }
  public static ${type} decrementExact(${type} a) { return subtractExact(a, (${type}) 1); }
  public static ${type} negateExact(${type} a) { return subtractExact((${type}) 0, a); }
  public static ${type} absExact(${type} a) {
    if (a == ${box}.MIN_VALUE)
      throw new ArithmeticException("Overflow to represent absolute value of ${box}.MIN_VALUE");
    return abs(a);
  }
  public static ${type} abs(${type} a) { return a < 0 ? -a : a; }
  public static ${type} max(${type} a, ${type} b) { return a >= b ? a : b; }
  public static ${type} min(${type} a, ${type} b) { return a <= b ? a : b; }
  public static ${type} floorMod(${type} a, ${type} b) {
    ${type} rest = a % b;
    return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
  }
  public static ${type} floorDiv(${type} a, ${type} b) {
    ${type} quotient = a / b;
    return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
  }`;
}

/** The larger and the smaller in floating point, and the like. */
function real(type: 'float' | 'double'): string {
  return `
  public static ${type} abs(${type} a) { return a <= 0 ? 0 - a : a; }
  public static ${type} max(${type} a, ${type} b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a > 0 ? a : b;
    return a >= b ? a : b;
  }
  public static ${type} min(${type} a, ${type} b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a < 0 ? a : b;
    return a <= b ? a : b;
  }
  public static ${type} signum(${type} a) { return a > 0 ? 1 : a < 0 ? -1 : a; }`;
}

export const numbers: Readonly<Record<string, string>> = {
  Math: `
public final class Math {
  public static final double E = 2.718281828459045;
  public static final double PI = 3.141592653589793;
  private Math() {}
  private static void overflow(String type) { throw new ArithmeticException("" + type + " overflow"); }
  ${exact('int')}
  ${exact('long')}
  ${real('float')}
  ${real('double')}
  public static int floorMod(long a, int b) { return (int) floorMod(a, (long) b); }
  public static long floorDiv(long a, int b) { return floorDiv(a, (long) b); }
  public static long multiplyExact(long a, int b) { return multiplyExact(a, (long) b); }
  public static int toIntExact(long a) {
    if ((int) a != a) overflow("integer");
    return (int) a;
  }
  public static native double sqrt(double a);
  public static native double floor(double a);
  public static native double ceil(double a);
  public static native double rint(double a);
  public static int round(float a) { return (int) floor((double) a + 0.5); }
  public static long round(double a) {
    double whole = floor(a);
    return (long) (a - whole >= 0.5 ? whole + 1 : whole);
  }
  public static double toRadians(double degrees) { return degrees * 0.017453292519943295; }
  public static double toDegrees(double radians) { return radians * 57.29577951308232; }
  public static native double sin(double a);
  public static native double cos(double a);
  public static native double tan(double a);
  public static native double exp(double a);
  public static native double log(double a);
  public static native double log10(double a);
  public static native double pow(double a, double b);
  public static native double asin(double a);
  public static native double acos(double a);
  public static native double atan(double a);
  public static native double atan2(double y, double x);
  /** After fdlibm's e_hypot.c: the larger side's square in two parts, exact, so that the error is below one ulp. */
  public static double hypot(double x, double y) {
    if (Double.isInfinite(x) || Double.isInfinite(y)) return Double.POSITIVE_INFINITY;
    if (x != x || y != y) return Double.NaN;
    double a = max(abs(x), abs(y)), b = min(abs(x), abs(y));
    if (b == 0 || a / b > 1152921504606846976.0) return a + b;
    if (a > 0x1p500) return hypot(a * 0x1p-600, b * 0x1p-600) * 0x1p600;
    if (b < 0x1p-1022) return hypot(a * 0x1p1022, b * 0x1p1022) * 0x1p-1022;
    if (b < 0x1p-500) return hypot(a * 0x1p600, b * 0x1p600) * 0x1p-600;
    double w = a - b;
    if (w > b) {
      double high = head(a), low = a - high;
      return sqrt(high * high - (b * -b - low * (a + high)));
    }
    double twice = a + a, bHigh = head(b), bLow = b - bHigh, high = head(twice), low = twice - high;
    return sqrt(high * bHigh - (w * -w - (high * bLow + low * b)));
  }
  private static double head(double a) { return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & 0xFFFFFFFF00000000L); }
  public static native double random();
}`,

  Byte: `
public final class Byte {
  public static final byte MIN_VALUE = -128;
  public static final byte MAX_VALUE = 127;
  ${small('byte', 'Byte')}
  public static int toUnsignedInt(byte value) { return value & 255; }
}`,

  Short: `
public final class Short {
  public static final short MIN_VALUE = -32768;
  public static final short MAX_VALUE = 32767;
  ${small('short', 'Short')}
  public static int toUnsignedInt(short value) { return value & 0xFFFF; }
}`,

  Integer: `
public final class Integer {
  public static final int MIN_VALUE = 0x80000000;
  public static final int MAX_VALUE = 0x7fffffff;
  ${integers('int', 'Integer', 32)}
  public static int hashCode(int value) { return value; }
  public static long toUnsignedLong(int value) { return value & 0xFFFFFFFFL; }
  public static int divideUnsigned(int a, int b) { return (int) (toUnsignedLong(a) / toUnsignedLong(b)); }
  public static int remainderUnsigned(int a, int b) { return (int) (toUnsignedLong(a) % toUnsignedLong(b)); }
}`,

  Long: `
public final class Long {
  public static final long MIN_VALUE = 0x8000000000000000L;
  public static final long MAX_VALUE = 0x7fffffffffffffffL;
  ${integers('long', 'Long', 64)}
  public static int hashCode(long value) { return (int) (value ^ value >>> 32); }
}`,

  Float: `
public final class Float {
  public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
  public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
  public static final float NaN = 0.0f / 0.0f;
  public static final float MAX_VALUE = 3.4028235e+38f;
  public static final float MIN_VALUE = 1.4e-45f;
  ${floats('float', 'Float')}
  public static native int floatToRawIntBits(float value);
  public static native float intBitsToFloat(int bits);
  public static int floatToIntBits(float value) { return value != value ? 0x7fc00000 : floatToRawIntBits(value); }
  public static int hashCode(float value) { return floatToIntBits(value); }
  public static int compare(float a, float b) {
    return a < b ? -1 : a > b ? 1 : Integer.compare(floatToIntBits(a), floatToIntBits(b));
  }
}`,

  Double: `
public final class Double {
  public static final double POSITIVE_INFINITY = 1.0 / 0.0;
  public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
  public static final double NaN = 0.0 / 0.0;
  public static final double MAX_VALUE = 1.7976931348623157e+308;
  public static final double MIN_VALUE = 4.9e-324;
  ${floats('double', 'Double')}
  public static native long doubleToRawLongBits(double value);
  public static native double longBitsToDouble(long bits);
  public static long doubleToLongBits(double value) {
    return value != value ? 0x7ff8000000000000L : doubleToRawLongBits(value);
  }
  public static int hashCode(double value) { return Long.hashCode(doubleToLongBits(value)); }
  public static int compare(double a, double b) {
    return a < b ? -1 : a > b ? 1 : Long.compare(doubleToLongBits(a), doubleToLongBits(b));
  }
}`,

  Boolean: `
public final class Boolean {
  private Boolean() {}
  public static boolean parseBoolean(String text) { return "true".equalsIgnoreCase(text); }
  public static String toString(boolean value) { return String.valueOf(value); }
  public static int compare(boolean a, boolean b) { return a == b ? 0 : a ? 1 : -1; }
  public static int hashCode(boolean value) { return value ? 1231 : 1237; }
  public static boolean logicalAnd(boolean a, boolean b) { return a & b; }
  public static boolean logicalOr(boolean a, boolean b) { return a | b; }
  public static boolean logicalXor(boolean a, boolean b) { return a ^ b; }
}`,
};
