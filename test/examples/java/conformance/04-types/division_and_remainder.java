// JLS 15.17.2, 15.17.3, 4.2: division rounds to zero, the remainder has the dividend's sign; floats never throw.
public class division_and_remainder {
  static int[] ints = {7, -7, 1, -1, 2, -2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE};
  static int hits;
  static int zero() { hits++; return 0; }
  static String tried(java.util.function.Supplier<Object> s) { try { return "" + s.get(); } catch (ArithmeticException e) { return e.getMessage(); } }
  public static void main(String[] args) {
    for (int a : ints) { StringBuilder sb = new StringBuilder(); for (int b : ints) sb.append(a / b).append('r').append(a % b).append(' '); System.out.println(sb); }
    for (int a : ints) { int ok = 0; for (int b : ints) if (a / b * b + a % b == a && (long) a / b == (long) a / (long) b) ok++; System.out.print(ok); }
    System.out.println();
    for (int a : ints) System.out.print(a / 2 + " " + a / -2 + " " + a % 2 + " " + a % -2 + " " + (a >> 1) + " " + a / 3 + " " + a % 10 + " " + a / 7 + " " + a / 1000000007 + "; ");
    System.out.println();
    for (int a : ints) System.out.print(Math.floorDiv(a, 3) + " " + Math.floorMod(a, 3) + " " + Math.floorMod(a, -3) + " " + Math.floorDiv(a, -2) + "; ");
    System.out.println();
    long[] longs = {Long.MIN_VALUE, Long.MAX_VALUE, -1, 1, 10, -10, 4294967296L};
    for (long a : longs) { StringBuilder sb = new StringBuilder(); for (long b : longs) sb.append(a / b).append('r').append(a % b).append(' '); System.out.println(sb); }
    System.out.println(tried(() -> 1 / zero()) + tried(() -> 1 % zero()) + tried(() -> 1L / zero()) + tried(() -> 1L % (long) zero()) + tried(() -> (byte) 1 / (short) zero()) + hits);
    System.out.println(tried(() -> 1.0 / zero()) + tried(() -> -1f / zero()) + tried(() -> 0.0 / zero()) + tried(() -> 1.0 % zero()) + tried(() -> 'a' / zero()) + tried(() -> zero() / zero()));
    int z = 0; try { z = 5; z /= 0; } catch (ArithmeticException e) { System.out.println(z + e.toString()); } try { z %= z - z; } catch (ArithmeticException e) { System.out.println(z); }
    int[] arr = {10}; int i = 0; try { arr[i++] /= zero(); } catch (ArithmeticException e) { System.out.println(arr[0] + " " + i); }
    byte b = 10; b /= -3; System.out.println(b); b %= 2; System.out.println(b); short s = -32768; s /= -1; System.out.println(s); char c = 100; c /= 7; c %= 5; System.out.println((int) c);
    int d = 7; d /= 2.0; System.out.println(d); d = 7; d /= 0.5f; System.out.println(d); d %= 3.5; System.out.println(d); d = 5; d /= 0.0; System.out.println(d); d = 0; d /= 0.0; System.out.println(d); long q = -5; q /= 0.0; System.out.println(q); q = 1; q %= 0.0; System.out.println(q);
    double[] ds = {5.5, -5.5, 0.0, -0.0, 1 / 0.0, -1 / 0.0, 0.0 / 0, 2};
    for (double x : ds) { StringBuilder sb = new StringBuilder(); for (double y : ds) sb.append(x / y).append('r').append(x % y).append(' '); System.out.println(sb); }
    System.out.println(5.3f % 2f == 5.3f - 4f); System.out.println(-7.5 % 2 + " " + 7.5 % -2 + " " + 1e308 % 3 + " " + 0.5 % 0.25 + " " + -0.5 % 0.25);
    System.out.println((-7 >> 1) + " " + -7 / 2 + " " + (-7 >>> 28) + " " + (-8 >> 1) + " " + -8 / 2 + " " + 7 / 2 * 2 + " " + 7 / 2.0 + " " + 7 / 2f + " " + 7 / 2 * 2.0);
    System.out.println(Integer.divideUnsigned(-1, 2) + " " + Integer.remainderUnsigned(-1, 7) + " " + Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(Long.MIN_VALUE, 10) + " " + Integer.compareUnsigned(-1, 1));
    System.out.println(tried(() -> Math.floorDiv(1, zero())) + tried(() -> Math.floorMod(1L, zero())) + Math.IEEEremainder(5, 3) + Math.ceil(-0.5) + Math.rint(2.5) + Math.round(-2.5) + Math.round(2.5f));
    boolean even = true; for (int k = -5; k < 5; k++) even &= (k % 2 == 0) == ((k & 1) == 0); System.out.println(even + " " + (-3 % 2 == 1));
    System.out.println(10 / 3 * 3 + 10 % 3 + " " + -10 / 3 * 3 + -10 % 3 + " " + 'z' / 'a' + 'z' % 'a' + " " + 1 / 3 + 1 / 3 + 1 / 3 + " " + 100 * 9 / 5 + " " + 9 / 5 * 100);
    System.out.println(3 / zero());
  }
}
