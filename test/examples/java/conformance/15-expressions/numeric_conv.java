public class numeric_conv {
  static final int MAX1 = Integer.MAX_VALUE + 1; static final long LM = Integer.MAX_VALUE * 2; static final long LM2 = Integer.MAX_VALUE * 2L; static final double DZ = 1 / 2; static final double DN = 0.0 / 0; static final float FF = 0.1f + 0.2f; static final double DD = 0.1 + 0.2; static final String S = "a" + 1 + 2L + 1.0f + 1e10 + 'c' + true + null + (char) 65 + (byte) 200 + DN + MAX1; static final boolean T = "ab" == "a" + "b"; static final char CH = (char) 97 + 1; static final int TERN = T ? 1 : 2; static final long SH = 1 << 32 | 1L << 32; static final int NEG = -7 / 2 * 10 + -7 % 3; static final int USH = -1 >>> 28; static final byte BB = (byte) 0xff;
  static double nan() { return Double.NaN; } static long lmin() { return Long.MIN_VALUE; } static int imin() { return Integer.MIN_VALUE; } static double inf() { return Double.POSITIVE_INFINITY; }
  static void p(Object... os) { StringBuilder b = new StringBuilder(); for (Object o : os) b.append(o).append(' '); System.out.println(b.toString().trim()); }
  public static void main(String[] args) {
    p(MAX1, LM, LM2, DZ, DN, FF, DD, S, T, CH, TERN, SH, NEG, USH, BB);
    double[] ds = {0, -0.0, 1.5, -1.5, 2.5, -2.5, 1e10, -1e10, 1e20, -1e20, nan(), inf(), -inf(), 0.49999999999999994, 127.9, 128, 65535.5, 65536, 4.9e-324, Double.MAX_VALUE, 9.3e18};
    for (double d : ds) p(d, (int) d, (long) d, (float) d, (byte) d, (short) d, (int) (char) d, Math.round(d), Math.rint(d), Math.floor(d), Math.ceil(d), (int) (float) d);
    long[] ls = {0, -1, 0xffffffffL, lmin(), Long.MAX_VALUE, 16777217};
    for (long l : ls) p(l, (int) l, (short) l, (byte) l, (int) (char) l, (float) l, (double) l, (long) (double) l, (long) (float) l, -l, ~l, l >> 3, l >>> 60, l << 5, l / 7, l % 7, Math.abs(l), Long.toHexString(l), Long.toBinaryString(l).length(), Long.bitCount(l), Long.numberOfLeadingZeros(l), Long.hashCode(l));
    int[] is = {0, 1, -1, imin(), Integer.MAX_VALUE, 255, 256, 65536, -129};
    for (int i : is) p(i, (byte) i, (short) i, (int) (char) i, (long) i, -i, ~i, i >> 31, i >>> 31, i << 31, i >> 33, i << -1, i >>> -2, i / 3, i % 3, i / -1, Math.abs(i), Integer.toHexString(i), Integer.toOctalString(i), Integer.reverse(i), Integer.highestOneBit(i), Integer.numberOfTrailingZeros(i), Integer.bitCount(i));
    p(imin() / -1, imin() % -1, lmin() / -1, lmin() % -1, 5 % -3, -5 % 3, 5.5 % -2, -5.5 % 2, 5 % inf(), inf() % 5, -0.0 % 5, 1 / 0.0, 1 / -0.0, 0.0 == -0.0, nan() == nan(), nan() != nan(), nan() < 1, !(nan() >= 1), Double.compare(0.0, -0.0), Double.compare(nan(), inf()), Math.min(0.0, -0.0), Math.max(-0.0, 0.0), Math.min(nan(), 1), 0.1f == 0.1, (float) 0.1 == 0.1f, 1.0 == 1, 'a' == 97, 'a' == 97.0, 16777217 == 16777216f, (0.1 + 0.7) * 10, (int) ((0.1 + 0.7) * 10), 100 * 1.1, 3 * 0.1, 1e16 + 1, 1.0f * 3 / 7, 2 / 3 * 3.0, 1e-5, 1e-3, 0.001, 9999999.0, 1e7, 12345678.9, 1.0E-10f, 3.4e38f * 10, 1.17549435E-38f / 2, 100f, 1e7f, 123456.7f);
    p(0x7fff_ffff, 0b1010, 017, 1_000L, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFFL, 0x1p3, 0x1.8p1f, 1e1f, .5, 5., 1d, 1f, 0f, '\u0041', '\101', '\7' + 0, "\0".length(), "\u00e9\t\"\\\'".length(), -2147483648, 0x80000000, -9223372036854775808L, 00, 0_7, '\s', """
a\
b""");
  }
}
