import java.util.function.*;
public class Maths {
  static long seed = 42;
  static long next() { seed = seed * 6364136223846793005L + 1442695040888963407L; long x = seed; x ^= x >>> 33; x *= 0xff51afd7ed558ccdL; x ^= x >>> 33; return x; }
  static double arg(int i) {
    switch (i % 4) {
      case 0: return Double.longBitsToDouble(next());
      case 1: return (next() >> 11) * 0x1p-52 * 10;
      case 2: return (next() >> 40) * 0x1p-10;
      default: return (next() >> 11) * 0x1p-53;
    }
  }
  static final double[] special = {0.0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 1e300, 1e-300, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 0x1p52, 0x1p53+2, 4503599627370497.5, 0.49999999999999994, -0.49999999999999994, Double.MIN_NORMAL, 1e16, 100, 1000, 710, -745.2, 0.7853981633974483};
  static final int N = 1000;
  static void one(String name, DoubleUnaryOperator f) {
    for (double d : special) out(name, d, f.applyAsDouble(d));
    for (int i = 0; i < N; i++) { double d = arg(i); out(name, d, f.applyAsDouble(d)); }
  }
  static void two(String name, DoubleBinaryOperator f) {
    for (double d : special) for (double e : special) out(name, d, e, f.applyAsDouble(d, e));
    for (int i = 0; i < N; i++) { double d = arg(i), e = arg(i + i / 4); out(name, d, e, f.applyAsDouble(d, e)); }
  }
  static void out(String n, double... d) {
    StringBuilder b = new StringBuilder(n);
    for (double x : d) b.append(' ').append(Long.toHexString(Double.doubleToLongBits(x)));
    if (!n.equals(function)) {
      if (function != null) System.out.println(function + " " + Integer.toHexString(digest));
      function = n;
      digest = 0;
    }
    digest = 31 * digest + b.toString().hashCode();
  }
  static String function;
  static int digest;
  public static void main(String[] args) {
    one("sqrt", Math::sqrt); one("floor", Math::floor); one("ceil", Math::ceil); one("rint", Math::rint);
         
    one("asin", Math::asin); one("acos", Math::acos); one("atan", Math::atan);
    one("sinh", Math::sinh); one("cosh", Math::cosh); one("tanh", Math::tanh); one("expm1", Math::expm1); one("log1p", Math::log1p);
    one("cbrt", Math::cbrt); one("ulp", Math::ulp); one("nextUp", Math::nextUp); one("nextDown", Math::nextDown);
    one("abs", Math::abs); one("signum", Math::signum); one("toRadians", Math::toRadians); one("toDegrees", Math::toDegrees);
    one("round", d -> Math.round(d)); one("roundf", d -> Math.round((float) d)); one("exponent", d -> Math.getExponent(d));
    one("ulpf", d -> Math.ulp((float) d)); one("nextUpf", d -> Math.nextUp((float) d)); one("nextDownf", d -> Math.nextDown((float) d));
    one("signumf", d -> Math.signum((float) d)); one("absf", d -> Math.abs((float) d)); one("exponentf", d -> Math.getExponent((float) d));
     two("atan2", Math::atan2); two("hypot", Math::hypot); two("max", Math::max); two("min", Math::min);
    two("IEEEremainder", Math::IEEEremainder); two("nextAfter", Math::nextAfter); two("copySign", Math::copySign);
    two("scalb", (a, b) -> Math.scalb(a, (int) b)); two("scalbf", (a, b) -> Math.scalb((float) a, (int) b));
    two("fma", (a, b) -> Math.fma(a, b, -a * b)); two("fma2", (a, b) -> Math.fma(a, b, arg(2))); two("fmaf", (a, b) -> Math.fma((float) a, (float) b, -(float) a * (float) b));
    two("maxf", (a, b) -> Math.max((float) a, (float) b)); two("minf", (a, b) -> Math.min((float) a, (float) b)); two("rem", (a, b) -> a % b);
    two("ssin", (a,b)->StrictMath.sin(a)); two("scos", (a,b)->StrictMath.cos(a)); two("stan", (a,b)->StrictMath.tan(a)); two("sexp", (a,b)->StrictMath.exp(a)); two("slog", (a,b)->StrictMath.log(a)); two("slog10", (a,b)->StrictMath.log10(a));
    out("end");
    for (int i = 0; i < N; i++) {
      long a = next() >> (i % 60), b = next() >> (i % 50);
      StringBuilder s = new StringBuilder("longs " + a + " " + b);
      s.append(' ').append(Math.multiplyHigh(a, b));
      s.append(' ').append(Math.multiplyFull((int) a, (int) b));
      if (b != 0) s.append(' ').append(Math.floorDiv(a, b)).append(' ').append(Math.floorMod(a, b));
      if ((int) b != 0) s.append(' ').append(Math.floorDiv((int) a, (int) b)).append(' ').append(Math.floorMod((int) a, (int) b)).append(' ').append(Math.floorMod(a, (int) b));
      try { s.append(' ').append(Math.addExact(a, b)); } catch (ArithmeticException e) { s.append(e.getMessage()); }
      try { s.append(' ').append(Math.multiplyExact(a, b)); } catch (ArithmeticException e) { s.append(e.getMessage()); }
      try { s.append(' ').append(Math.subtractExact(a, b)); } catch (ArithmeticException e) { s.append(e.getMessage()); }
      try { s.append(' ').append(Math.toIntExact(a)); } catch (ArithmeticException e) { s.append(e.getMessage()); }
      try { s.append(' ').append(Math.multiplyExact((int) a, (int) b)); } catch (ArithmeticException e) { s.append(e.getMessage()); }
      if (i % 50 == 0) System.out.println(s);
    }
  }
}
