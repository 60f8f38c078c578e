/** Narrowing casts with their saturation, wrapping, and NaN. */
public class casts_of_numbers {
  public static void main(String[] args) {
    double[] values = {0.0, -0.0, 1.9, -1.9, 127.5, 128, 255.9, 65535.5, 65536, 2147483647.5, -2147483649.0,
        9.3e18, -9.3e18, 1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE};
    for (double d : values) {
      float f = (float) d;
      System.out.println((int) d + " " + (long) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d
          + " | " + (int) f + " " + (long) f);
    }
    long[] longs = {0, -1, 1L << 30, 1L << 32, 0x123456789abcdefL, Long.MIN_VALUE, Long.MAX_VALUE};
    for (long l : longs) System.out.println((int) l + " " + (short) l + " " + (byte) l + " "
        + (int) (char) l + " " + Float.floatToIntBits((float) l) + " " + Double.doubleToLongBits((double) l));
    System.out.println((byte) (char) (byte) -1 + " " + (int) (char) (byte) -1 + " " + (char) (byte) 65);
    System.out.println((float) 1e40 + " " + (float) 1e-50 + " " + (float) -1e-50);
    System.out.println((Object) (int) 3.99 + " " + (Integer) 5 + " " + (long) (Integer) 7 + " "
        + (double) (Float) 1.5f);
    Object o = 42;
    System.out.println((int) o + (Integer) o + (int) (Integer) o);
    try {
      long bad = (long) o;
      System.out.println(bad);
    } catch (ClassCastException e) { System.out.println("Integer is no Long"); }
    Number n = 3;
    Comparable<Integer> c = 4;
    System.out.println((int) n + (int) (Object) c);
  }
}
