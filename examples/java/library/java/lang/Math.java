package java.lang;

public final class Math {
  public static final double E = 2.718281828459045;
  public static final double PI = 3.141592653589793;
  private Math() {}
  private static void overflow(String type) { throw new ArithmeticException("" + type + " overflow"); }
  
  public static int addExact(int a, int b) {
    int sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) overflow("integer");
    return sum;
  }
  public static int subtractExact(int a, int b) {
    int difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) overflow("integer");
    return difference;
  }
  public static int multiplyExact(int a, int b) {
    long product = (long) a * b;
    if ((int) product != product) overflow("integer");
    return (int) product;
  }
  public static int incrementExact(int a) { return addExact(a, (int) 1); }
  public static int decrementExact(int a) { return subtractExact(a, (int) 1); }
  public static int negateExact(int a) { return subtractExact((int) 0, a); }
  public static int absExact(int a) {
    if (a == Integer.MIN_VALUE)
      throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
    return abs(a);
  }
  public static int abs(int a) { return a < 0 ? -a : a; }
  public static int max(int a, int b) { return a >= b ? a : b; }
  public static int min(int a, int b) { return a <= b ? a : b; }
  public static int floorMod(int a, int b) {
    int rest = a % b;
    return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
  }
  public static int floorDiv(int a, int b) {
    int quotient = a / b;
    return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
  }
  
  public static long addExact(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) overflow("long");
    return sum;
  }
  public static long subtractExact(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) overflow("long");
    return difference;
  }
  public static long multiplyExact(long a, long b) {
    long product = a * b;
    if (a != 0 && (product / a != b || a == -1 && b == Long.MIN_VALUE)) overflow("long");
    return product;
  }
  public static long incrementExact(long a) { return addExact(a, (long) 1); }
  public static long decrementExact(long a) { return subtractExact(a, (long) 1); }
  public static long negateExact(long a) { return subtractExact((long) 0, a); }
  public static long absExact(long a) {
    if (a == Long.MIN_VALUE)
      throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
    return abs(a);
  }
  public static long abs(long a) { return a < 0 ? -a : a; }
  public static long max(long a, long b) { return a >= b ? a : b; }
  public static long min(long a, long b) { return a <= b ? a : b; }
  public static long floorMod(long a, long b) {
    long rest = a % b;
    return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
  }
  public static long floorDiv(long a, long b) {
    long quotient = a / b;
    return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
  }
  
  public static float abs(float a) { return a <= 0 ? 0 - a : a; }
  public static float max(float a, float b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a > 0 ? a : b;
    return a >= b ? a : b;
  }
  public static float min(float a, float b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a < 0 ? a : b;
    return a <= b ? a : b;
  }
  public static float signum(float a) { return a > 0 ? 1 : a < 0 ? -1 : a; }
  
  public static double abs(double a) { return a <= 0 ? 0 - a : a; }
  public static double max(double a, double b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a > 0 ? a : b;
    return a >= b ? a : b;
  }
  public static double min(double a, double b) {
    if (a != a) return a;
    if (a == 0 && b == 0) return 1 / a < 0 ? a : b;
    return a <= b ? a : b;
  }
  public static double signum(double a) { return a > 0 ? 1 : a < 0 ? -1 : a; }
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
  private static native double angle(double y, double x);
  public static double atan2(double y, double x) {
    // fdlibm's e_atan2.c gives what is one ulp above a right angle.
    if (x < 0 && (highWord(y) - highWord(x)) >> 20 > 60 && abs(y) <= Double.MAX_VALUE) return copySign(nextUp(PI / 2), y);
    return angle(y, x);
  }
  private static int highWord(double a) { return (int) (Double.doubleToRawLongBits(a) >>> 32) & 0x7FFFFFFF; }
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

  public static long multiplyFull(int a, int b) { return (long) a * b; }
  /** The upper half of a product of 128 bits, from four products of 32 bits each. */
  public static long multiplyHigh(long a, long b) {
    long aHigh = a >> 32, aLow = a & 0xFFFFFFFFL, bHigh = b >> 32, bLow = b & 0xFFFFFFFFL;
    long middle = aHigh * bLow + (aLow * bLow >>> 32);
    return aHigh * bHigh + (middle >> 32) + (aLow * bHigh + (middle & 0xFFFFFFFFL) >> 32);
  }
  public static native double sinh(double a);
  private static native double coshOf(double a);
  private static native double tanhOf(double a);
  /** As fdlibm computes it, where e is one ulp above the nearest double. */
  public static double cosh(double a) { return abs(a) == 1 ? 1.5430806348152439 : coshOf(a); }
  /** As fdlibm computes it: of small arguments by expm1. */
  public static double tanh(double a) {
    double x = abs(a);
    if (x < 0x1p-55 || !(x < 0x1p-28)) return tanhOf(a);
    double t = expm1(-2 * x), result = -t / (t + 2);
    return a < 0 ? -result : result;
  }
  public static native double expm1(double a);
  public static native double log1p(double a);
  public static native double fma(double a, double b, double c);
  public static native float fma(float a, float b, float c);
  /** After fdlibm's s_cbrt.c: an estimate from the exponent, a rational step to 20 bits, and one of Newton's. */
  public static double cbrt(double a) {
    if (a == 0 || a - a != 0) return a;
    double x = abs(a), root;
    if (x < 0x1p-1022) {
      int scaled = (int) (Double.doubleToRawLongBits(x * 0x1p54) >>> 32);
      root = Double.longBitsToDouble((long) (scaled / 3 + 696219795) << 32);
    } else root = Double.longBitsToDouble((long) ((int) (Double.doubleToRawLongBits(x) >>> 32) / 3 + 715094163) << 32);
    double square = root * root / x, near = 19.0 / 35 + square * root;
    root *= 5.0 / 14 + 45.0 / 28 / (near + 99.0 / 70 + -864.0 / 1225 / near);
    // Rounded up to 20 bits, so that the square is exact.
    root = Double.longBitsToDouble((Double.doubleToRawLongBits(root) >>> 32) + 1 << 32);
    double quotient = x / (root * root);
    root += root * ((quotient - root) / (root + root + quotient));
    return a < 0 ? -root : root;
  }
  public static int getExponent(double a) { return (int) (Double.doubleToRawLongBits(a) >>> 52 & 0x7FF) - 1023; }
  public static int getExponent(float a) { return (Float.floatToRawIntBits(a) >>> 23 & 0xFF) - 127; }
  public static double ulp(double a) {
    int exponent = getExponent(a);
    if (exponent == 1024) return abs(a);
    if (exponent <= -1023) return Double.MIN_VALUE;
    return exponent - 52 >= -1022 ? powerOfTwo(exponent - 52) : Double.longBitsToDouble(1L << exponent + 1022);
  }
  public static float ulp(float a) {
    int exponent = getExponent(a);
    if (exponent == 128) return abs(a);
    if (exponent <= -127) return Float.MIN_VALUE;
    return exponent - 23 >= -126 ? Float.intBitsToFloat(exponent - 23 + 127 << 23) : Float.intBitsToFloat(1 << exponent + 126);
  }
  private static double powerOfTwo(int exponent) { return Double.longBitsToDouble((long) (exponent + 1023) << 52); }
  public static double nextUp(double a) {
    if (a == 0) return Double.MIN_VALUE;
    if (a != a || a == Double.POSITIVE_INFINITY) return a;
    long bits = Double.doubleToRawLongBits(a);
    return Double.longBitsToDouble(a > 0 ? bits + 1 : bits - 1);
  }
  public static double nextDown(double a) { return -nextUp(-a); }
  public static float nextUp(float a) {
    if (a == 0) return Float.MIN_VALUE;
    if (a != a || a == Float.POSITIVE_INFINITY) return a;
    int bits = Float.floatToRawIntBits(a);
    return Float.intBitsToFloat(a > 0 ? bits + 1 : bits - 1);
  }
  public static float nextDown(float a) { return -nextUp(-a); }
  public static double nextAfter(double start, double direction) {
    if (start != start || direction != direction) return start + direction;
    return start == direction ? direction : direction > start ? nextUp(start) : nextDown(start);
  }
  public static float nextAfter(float start, double direction) {
    if (start != start || direction != direction) return start + (float) direction;
    return start == direction ? (float) direction : direction > start ? nextUp(start) : nextDown(start);
  }
  public static double copySign(double size, double sign) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(size) & Long.MAX_VALUE | Double.doubleToRawLongBits(sign) & Long.MIN_VALUE);
  }
  public static float copySign(float size, float sign) {
    return Float.intBitsToFloat(Float.floatToRawIntBits(size) & Integer.MAX_VALUE | Float.floatToRawIntBits(sign) & Integer.MIN_VALUE);
  }
  /** In steps that are exact, but for the last. */
  public static double scalb(double a, int by) {
    int left = max(-2099, min(2099, by));
    if (left > 0) {
      for (; left > 1023; left -= 1023) a *= 0x1p1023;
      return a * powerOfTwo(left);
    }
    // Rounded once only: as long as the result stays normal, or at the end.
    int exponent = getExponent(a);
    if (exponent > -1023 && exponent < 1024 && left < -1022) {
      int whole = min(exponent + 1022, -left);
      for (left += whole; whole > 0; whole -= min(whole, 1022)) a *= powerOfTwo(-min(whole, 1022));
    }
    return left < -1022 ? a * 0x1p-1022 * powerOfTwo(max(left + 1022, -1022)) : a * powerOfTwo(left);
  }
  public static float scalb(float a, int by) { return (float) (a * powerOfTwo(max(-278, min(278, by)))); }
  public static double IEEEremainder(double a, double b) {
    if (a != a || b != b || b == 0 || Double.isInfinite(a)) return Double.NaN;
    if (Double.isInfinite(b)) return a;
    b = abs(b);
    double rest = abs(a);
    if (b <= Double.MAX_VALUE / 2) rest %= b + b;
    if (b < 0x1p-1021) {
      if (rest + rest > b) {
        rest -= b;
        if (rest + rest >= b) rest -= b;
      }
    } else {
      double half = 0.5 * b;
      if (rest > half) {
        rest -= b;
        if (rest >= half) rest -= b;
      }
    }
    return 1 / a < 0 || a < 0 ? -rest : rest;
  }
}
