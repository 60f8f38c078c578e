// JLS 4.2.2: integer operations wrap; byte, short and char do through their implicit casts; Math's exact ones throw.
public class integer_overflow {
  static int one = 1;
  static long big = 1L;
  static int sumTo(int n) { int s = 0; for (int i = 1; i <= n; i++) s += i * i * i; return s; }
  static long factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
  static int hash(String s) { int h = 7; for (int i = 0; i < s.length(); i++) h = 31 * h + s.charAt(i) ^ h >>> 3; return h; }
  static int pow(int b, int e) { int r = 1; while (e > 0) { if ((e & 1) != 0) r *= b; b *= b; e >>= 1; } return r; }
  static String exact(java.util.function.IntSupplier s) { try { return "" + s.getAsInt(); } catch (ArithmeticException e) { return e.getMessage(); } }
  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE; long lmax = Long.MAX_VALUE, lmin = Long.MIN_VALUE;
    System.out.println(max + one + " " + (min - one) + " " + (max + max) + " " + (min + min) + " " + max * 2 + " " + min * -1 + " " + -min);
    System.out.println(lmax + one + " " + (lmin - one) + " " + (lmax + lmax) + " " + lmin * -1 + " " + -lmin + " " + lmax * lmax);
    System.out.println(max + 1L + " " + (max + 1 + 0L) + " " + (0L + max + 1) + " " + (long) max * max + " " + (long) (max * max));
    System.out.println(max * max + " " + min * min + " " + max * min + " " + 46341 * 46341 + " " + 65536 * 65536 + " " + 0x10000 * one * 0x10000);
    System.out.println(1000000 * 1000000 + " " + 1000000L * 1000000 + " " + 24 * 60 * 60 * 1000 * 1000 + " " + 24L * 60 * 60 * 1000 * 1000);
    System.out.println(Math.abs(min) + " " + Math.abs(lmin) + " " + Math.abs(min + 1) + " " + Math.negateExact(5) + " " + Integer.signum(min));
    byte b = 127; b++; System.out.println(b); b += 200; System.out.println(b); b = (byte) (b * b); System.out.println(b); b--; b -= 128; System.out.println(b);
    short s = 32767; s++; System.out.println(s); s *= s; System.out.println(s); s = -1; s >>>= 1; System.out.println(s); s >>>= 17; System.out.println(s);
    char c = 65535; c++; System.out.println((int) c); c -= 1; System.out.println((int) c); c *= 2; System.out.println((int) c);
    b = -128; System.out.println(-b + " " + (byte) -b + " " + b / -1 + " " + (byte) (b / -1) + " " + (b >>> 1) + " " + (byte) (b >>> 1) + " " + (b & 0xff) + " " + ~b);
    System.out.println(sumTo(1000) + " " + sumTo(100000) + " " + factorial(20) + " " + factorial(21) + " " + factorial(66) + " " + (int) factorial(33));
    System.out.println(hash("") + " " + hash("hello") + " " + hash("The quick brown fox jumps over the lazy dog"));
    System.out.println(pow(3, 19) + " " + pow(3, 21) + " " + pow(-7, 31) + " " + pow(2, 31) + " " + pow(2, 32) + " " + pow(10, 12));
    int seed = 42; for (int i = 0; i < 1000; i++) seed = seed * 1103515245 + 12345; System.out.println(seed);
    long l = 0x5DEECE66DL; for (int i = 0; i < 1000; i++) l = l * 6364136223846793005L + 1442695040888963407L; System.out.println(l);
    long x = 88172645463325252L; for (int i = 0; i < 1000; i++) { x ^= x << 13; x ^= x >>> 7; x ^= x << 17; } System.out.println(x);
    int mid = (max + (max - 2)) >>> 1, bad = (max + (max - 2)) / 2; System.out.println(mid + " " + bad);
    System.out.println(exact(() -> Math.addExact(max, 1)) + ", " + exact(() -> Math.multiplyExact(min, -1)) + ", " + exact(() -> Math.subtractExact(min, 1)) + ", " + exact(() -> Math.negateExact(min)) + ", " + exact(() -> Math.toIntExact(lmax)) + ", " + exact(() -> Math.incrementExact(max - 1)) + ", " + exact(() -> (int) Math.multiplyExact(lmax, 2L)));
    System.out.println((max + 1 < max) + " " + (max + one < max) + " " + (lmin - 1 > lmin) + " " + (min == -min) + " " + (max - min) + " " + (lmax - lmin));
    int i = max; i += 1.0; System.out.println(i); i = max; i += 1; System.out.println(i); i = min; i -= 1L; System.out.println(i); i -= 1e20; System.out.println(i); i = 5; i *= 1e10f; System.out.println(i);
    int count = 0; for (int k = max - 2; k > 0; k++) count++; System.out.println(count); for (byte k = 100; k > 0; k++) count++; System.out.println(count);
    for (char k = 65530; k > 100; k++) count++; System.out.println(count); for (long k = lmax - 4; k > 0; k += 3) count++; System.out.println(count);
  }
}
