// JLS 5.1.2, 5.1.3: every primitive value cast to every numeric type, and through chains of casts.
public class casts_between_all_primitives {
  static String all(byte v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + (float) v + " " + (double) v; }
  static String all(short v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + (float) v + " " + (double) v; }
  static String all(char v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + (float) v + " " + (double) v; }
  static String all(int v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + ((float) v == v) + " " + (double) v; }
  static String all(long v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + ((float) v == (double) v) + " " + ((double) v == v); }
  static String all(float v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + (float) v + " " + ((double) v == v); }
  static String all(double v) { return (byte) v + " " + (short) v + " " + (int) (char) v + " " + (int) v + " " + (long) v + " " + ((float) v == v) + " " + (double) v; }
  public static void main(String[] args) {
    for (byte v : new byte[] {0, 1, -1, 127, -128}) System.out.println(all(v));
    for (short v : new short[] {128, 255, 256, -129, 32767, -32768}) System.out.println(all(v));
    for (char v : new char[] {'a', 127, 128, 255, 32768, 65535}) System.out.println(all(v));
    for (int v : new int[] {128, 32768, 65536, -32769, 16777217, Integer.MAX_VALUE, Integer.MIN_VALUE}) System.out.println(all(v));
    for (long v : new long[] {1L << 31, 1L << 32, (1L << 53) + 1, -1L << 40 | 0x8f, Long.MAX_VALUE, Long.MIN_VALUE}) System.out.println(all(v));
    for (float v : new float[] {0.9f, -0.9f, 127.5f, 128f, 255.9f, 300f, 65536.5f, 2.5e9f, -1e10f, 1e20f, 0f / 0, 1f / 0, -1f / 0, -0f}) System.out.println(all(v));
    for (double v : new double[] {0.99999999999, -0.5, -1.5, 255.5, 256.5, -129.9, 65535.9, 65536.9, 2147483647.5, 2147483648.0, -2147483648.9, -2147483649.0, 4294967296.0 + 5, 9.3e18, -9.3e18, 1e300, 0.0 / 0, 1.0 / 0, -1.0 / 0}) System.out.println(all(v));
    int i = 0x12345678; System.out.println((byte) i + " " + (byte) (i >> 8) + " " + (short) (i >> 4) + " " + (char) (i >>> 20 & 0x7f) + " " + (int) (byte) (char) (short) i);
    System.out.println((int) (char) (byte) -1 + " " + (char) (byte) 65 + " " + (byte) (char) -1 + " " + (short) (byte) 200 + " " + (byte) (short) 40000 + " " + (long) (int) 3000000000L + " " + (int) (float) (char) 'x' + " " + (double) (float) 0.1);
    System.out.println((char) 97.99 + "" + (char) 98.5f + (char) 99L + (char) (short) 100 + " " + (int) (char) -1.5 + " " + (int) (char) 1e20 + " " + (int) (short) 1e20 + " " + (byte) 1e20f + " " + (int) (char) Double.NaN + " " + (int) (char) -1e20);
    System.out.println((int) 3.99 + (int) -3.99 + " " + (int) (3.99 + 0.01) + " " + (long) 1e18 + " " + (long) 1.5f + " " + (int) '0' + (char) 0x30 + " " + (int) 1e9f + " " + (long) (float) Long.MAX_VALUE + " " + (int) (double) Integer.MIN_VALUE);
    final double pi = 3.14159; final int ipi = (int) pi; byte bp = ipi; System.out.println(bp + (byte) pi * 2 + (int) pi * 1.5);
    System.out.println((byte) 'é' + (byte) 0xff + (short) 0xffff + (char) 0x41 + (byte) -129); System.out.println((int) 10 / 4 + " " + (double) 10 / 4 + " " + (double) (10 / 4) + " " + (int) 10.0 / 4 + " " + (float) 10 / 4 + " " + (int) (10.0 / 4) + " " + (long) 10 / 4L);
    System.out.println((boolean) true + " " + !(boolean) false); System.out.println(-(byte) 1 + " " + (byte) -1 + " " + (byte) +1 + " " + (int) ~1 + " " + (int) - 1 + " " + (byte) (int) - 129.5 + " " + -(int) 2.5 + (int) +2.5);
    Integer box = 65; System.out.println((char) (int) box + " " + (double) box + " " + (long) box + " " + (int) box + " " + (byte) (int) box + " " + (Object) (byte) 5 + " " + (Number) (short) 3 + " " + (Comparable<Integer>) 4 + " " + (int) (Integer) 9 + " " + (int) (Object) 8 + " " + (long) (Long) (Object) 7L);
  }
}
