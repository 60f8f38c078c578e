// JLS 4.2.3, 4.2.4: NaN, both zeros and infinities: comparison, arithmetic, min and max, boxes, bits.
public class float_specials {
  static double nan = 0.0 / 0.0, inf = 1.0 / 0.0, nzero = -0.0, zero;
  static float fnan = 0f / 0f, finf = 1f / 0f, fnzero = -0f;
  static String cmp(double a, double b) { return "" + (a < b ? 1 : 0) + (a <= b ? 1 : 0) + (a > b ? 1 : 0) + (a >= b ? 1 : 0) + (a == b ? 1 : 0) + (a != b ? 1 : 0) + (!(a < b) ? 1 : 0) + (!(a >= b) ? 1 : 0); }
  static String cmp(float a, float b) { return "" + (a < b ? 1 : 0) + (a <= b ? 1 : 0) + (a > b ? 1 : 0) + (a >= b ? 1 : 0) + (a == b ? 1 : 0) + (a != b ? 1 : 0); }
  static int branch(double a, double b) { if (a < b) return 1; if (a > b) return 2; if (a == b) return 3; return 4; }
  static int negated(double a, double b) { int r = 0; if (!(a < b)) r |= 1; if (!(a <= b)) r |= 2; if (!(a > b)) r |= 4; if (!(a >= b)) r |= 8; if (!(a == b)) r |= 16; if (!(a != b)) r |= 32; return r; }
  public static void main(String[] args) {
    double[] all = {nan, inf, -inf, zero, nzero, 1, -1, Double.MIN_VALUE, Double.MAX_VALUE};
    for (double a : all) { StringBuilder sb = new StringBuilder(); for (double b : all) sb.append(cmp(a, b)).append(branch(a, b)).append(negated(a, b)).append(' '); System.out.println(sb); }
    all[7] = 2.5; for (double a : all) { StringBuilder sb = new StringBuilder(); for (double b : all) sb.append(a + b).append(' ').append(a - b).append(' ').append(a * b).append(';'); System.out.println(sb); }
    for (double a : all) System.out.print(-a + " " + Math.abs(a) + " " + 1 / a + " " + Math.sqrt(a) + " " + Math.min(a, zero) + " " + Math.max(a, nzero) + " " + Math.signum(a) + "; ");
    System.out.println();
    System.out.println(cmp(fnan, fnan) + cmp(fnzero, 0f) + cmp(finf, Float.MAX_VALUE) + cmp(-finf, fnan) + cmp(1f, fnan) + cmp(0.1f, 0.1));
    System.out.println((nan == nan) + " " + (nan != nan) + " " + Double.isNaN(nan) + " " + Double.valueOf(nan).equals(nan) + " " + Double.compare(nan, inf) + " " + Double.compare(nzero, zero) + " " + Double.valueOf(0.0).equals(-0.0) + " " + (0.0 == -0.0) + " " + Float.compare(fnzero, 0f) + " " + Float.valueOf(fnan).equals(Float.NaN));
    System.out.println(nzero + " " + (nzero + zero) + " " + (nzero + nzero) + " " + (nzero - zero) + " " + (zero - zero) + " " + -zero + " " + (0 - zero) + " " + nzero * -1 + " " + 0 * -1.0 + " " + (float) nzero + " " + 1 / nzero + " " + 1 / (nzero + 0.0) + " " + (int) nzero);
    System.out.println(inf - inf + " " + inf * 0 + " " + inf / inf + " " + zero / zero + " " + inf % 2 + " " + 5 % inf + " " + (inf == inf + 1) + " " + (inf > Double.MAX_VALUE) + " " + Double.MAX_VALUE * 2 + " " + Double.MIN_VALUE / 2 + " " + -Double.MIN_VALUE / 2 + " " + Float.MAX_VALUE * 2 + " " + Float.MIN_VALUE / 2 + " " + (float) 1e39 + " " + (float) 1e-50 + " " + (float) -1e-50);
    System.out.println(Double.doubleToLongBits(nan) + " " + Double.doubleToLongBits(nzero) + " " + Float.floatToIntBits(fnan) + " " + Float.floatToIntBits(-finf) + " " + Double.longBitsToDouble(1L) + " " + Float.intBitsToFloat(1) + " " + Double.doubleToRawLongBits(1.0) + " " + Float.intBitsToFloat(0x7f7fffff));
    System.out.println(Double.hashCode(nan) + " " + Double.hashCode(nzero) + " " + Double.hashCode(zero) + " " + Double.hashCode(1.5) + " " + Float.hashCode(1.5f) + " " + Float.hashCode(fnan));
    System.out.println(0.1 + 0.2 + " " + (0.1 + 0.2 == 0.3) + " " + (0.1f + 0.2f == 0.3f) + " " + (0.1f + 0.2 == 0.3) + " " + (float) (0.1 + 0.2) + " " + (0.1f == 0.1) + " " + (0.5f == 0.5) + " " + (double) 0.1f + " " + 100 * 1.1 + " " + 3 * 0.1);
    double sum = 0; for (int i = 0; i < 10; i++) sum += 0.1; System.out.println(sum + " " + (sum == 1.0) + " " + Math.round(sum)); float fs = 0; for (int i = 0; i < 10; i++) fs += 0.1f; System.out.println(fs + " " + (fs == 1f));
    float f = 16777216f; f++; System.out.println(f == 16777216f); f = 16777216; f += 1; f += 1; System.out.println(f == 16777216f); double d = 9007199254740992.0; d++; System.out.println(d == 9007199254740992.0); f = 1e10f; f += 1.5e-5; System.out.println(f);
    System.out.println(16777217 == 16777216f); System.out.println((float) 16777217 + " " + (double) Long.MAX_VALUE + " " + (Long.MAX_VALUE == (double) Long.MAX_VALUE) + " " + (Integer.MAX_VALUE == (float) Integer.MAX_VALUE) + " " + ((int) (float) Integer.MAX_VALUE == Integer.MAX_VALUE) + " " + (123456789 == (int) (float) 123456789));
    double a = 1e308, b = 10; System.out.println(a * b / b + " " + a * (b / b) + " " + (a + a - a) + " " + (1e16 + 1 - 1e16) + " " + (1e16 - 1e16 + 1));
    System.out.println(nan > 0 ? "yes" : nan <= 0 ? "no" : "neither"); boolean t = nan == nan; do { t = !t; } while (!(nan < 1) && !t); System.out.println(t); for (double x = 0; x != 1; x += 0.25) System.out.print(x + " "); System.out.println();
    Double box = nan, box2 = nan; Object o = nan; System.out.println(box.equals(box2) + " " + (box < box2) + " " + o.equals(Double.NaN) + " " + box.compareTo(1e300) + " " + o);
    System.out.println(Math.min(0f, -0f) + " " + Math.max(-0f, 0f) + " " + Math.min(fnan, 1) + " " + Math.max(1L, nan) + " " + Math.pow(nan, 0) + " " + Math.hypot(inf, nan) + " " + Math.floor(-0.2) + " " + Math.ceil(-0.2) + " " + Math.rint(-0.5) + " " + Math.round(nan) + " " + Math.round(inf) + " " + Math.round(-1e300) + " " + Math.ulp(1.0) + " " + Math.nextUp(0.0) + " " + Math.getExponent(nan));
    strictfp class S { double twice(double x) { return x * 2 / 2; } } System.out.println(new S().twice(1e308)); System.out.println(strict(1.5));
  }
  static strictfp double strict(double x) { return x * x; }
}
