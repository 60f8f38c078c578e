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
}
