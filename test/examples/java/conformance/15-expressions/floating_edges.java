/** NaN, infinities, signed zero, remainder, comparison, precision of float and double. */
public class floating_edges {
  static double zero() { return 0.0; }
  public static void main(String[] args) {
    double nan = 0 / zero(), inf = 1 / zero(), nz = -zero();
    System.out.println(nan + " " + inf + " " + -inf + " " + nz + " " + 1 / nz + " " + (0.0 == -0.0)
        + (nan == nan) + (nan != nan) + (nan < 1) + (nan >= 1) + !(nan < 1));
    System.out.println(5.5 % 2 + " " + -5.5 % 2 + " " + 5.5 % -2 + " " + 5 % inf + " " + inf % 5 + " "
        + 1 % 0.0 + " " + -0.0 % 1 + " " + 0.3 % 0.1);
    System.out.println(inf - inf + inf * 0 + " " + inf * -1 + " " + (inf + 1 == inf)
        + (inf > Double.MAX_VALUE) + Double.MAX_VALUE * 2 + " " + Double.MIN_VALUE / 2 + " "
        + -Double.MIN_VALUE / 2);
    System.out.println(0.1 + 0.2 + " " + (0.1f + 0.2f) + " " + (0.1f + 0.2) + " " + 1e16 + 1 + " " + (1e16
        + 1 == 1e16) + " " + 16777216f + 1f + " " + (16777216f + 1f) + " " + 1.0f / 3 + " " + 1.0 / 3 + " "
        + 2 / 3 * 3.0 + " " + 2.0 / 3 * 3);
    System.out.println(Double.valueOf(nan).equals(nan) + " " + Double.valueOf(0.0).equals(-0.0) + " "
        + Double.compare(0.0, -0.0) + Double.compare(nan, inf) + " " + Math.min(-0.0, 0.0) + Math.max(nan,
        1) + " " + Math.round(-2.5) + Math.round(2.5) + Math.rint(2.5) + Math.floor(-0.5) + Math.ceil(-0.5)
        + " " + Math.round(nan) + Math.round(1e30));
    System.out.println((int) nan + (long) inf + " " + (char) 98.6 + (byte) -129.9 + " " + (float) 1e39
        + (float) 1e-46 + " " + (double) 3.3f + " " + (float) 3.3 + " " + 100.0f + 1e6 + 1e7 + 16777216.0f);
    float f = 0;
    for (int i = 0; i < 10; i++) f += 0.1f;
    double d = 0;
    for (int i = 0; i < 10; i++) d += 0.1;
    System.out.println(f + " " + d + " " + (f == 1) + (d == 1));
    d = 5;
    d++;
    d %= 4;
    d -= .5;
    d *= -2;
    d /= 0;
    System.out.println(d);
    System.out.println(1.0 == 1 ? 1 : 2.0);
    System.out.println((Object) (true ? 1 : 'a') + " " + (true ? 1 : 2L) + (false ? 1 : 'b') + (true
        ? null : 0) + (args.length == 0 ? 'x' : args.length));
    System.out.println(Float.floatToIntBits(1.5f) + " " + Double.doubleToLongBits(-0.0) + " "
        + Float.intBitsToFloat(0x7f800001) + " " + Math.sqrt(-1) + Math.pow(0, 0) + Math.cbrt(27)
        + Math.hypot(3, 4) + Math.signum(-0.0) + Math.abs(-0.0));
  }
}
