class Main {
  static double d(double x) { return x; }
  static float f(float x) { return x; }
  public static void main(String[] args) {
    System.out.println((int) d(3.99) + " " + (int) d(-3.99));
    System.out.println((int) d(1e10) + " " + (int) d(-1e10));
    System.out.println((long) d(1e10) + " " + (long) d(1e30) + " " + (long) d(-1e30));
    System.out.println((int) d(0.0 / 0.0) + " " + (long) d(0.0 / 0.0));
    System.out.println((int) d(2147483647.5) + " " + (int) d(-2147483648.5));
    System.out.println((char) d(65.7) + " " + (int) (char) d(-1) + " " + (int) (char) d(1e9));
    System.out.println((byte) d(300) + " " + (short) d(70000) + " " + (byte) d(1e10));
    System.out.println((int) f(1e20f) + " " + (long) f(-1e5f) + " " + (int) f(0.99f));
    System.out.println((float) d(1e300) + " " + (float) d(1e-300) + " " + (float) d(1.23456789));
    System.out.println((double) 123456789L + " " + (float) 16777217 + " " + (double) Long.MAX_VALUE);
    int i = 5;
    i += 3.7;
    System.out.println(i);
    i *= 1.5;
    System.out.println(i);
    i -= 1e20;
    System.out.println(i);
  }
}
