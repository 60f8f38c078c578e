/** Overflow, division, remainder, shifts, bit operations at the edges of int and long. */
public class integer_edges {
  public static void main(String[] args) {
    int min = Integer.MIN_VALUE, max = Integer.MAX_VALUE;
    long lmin = Long.MIN_VALUE;
    System.out.println(max + 1 + " " + (min - 1) + " " + -min + " " + Math.abs(min) + " " + min / -1 + " "
        + min % -1 + " " + max * max + " " + min * min + " " + (min ^ max) + " " + ~max);
    System.out.println(-7 / 2 + " " + -7 % 2 + " " + 7 / -2 + " " + 7 % -2 + " " + -7 / -2 + " "
        + Math.floorDiv(-7, 2) + Math.floorMod(-7, 2) + " " + lmin / -1 + " " + lmin % -1 + " " + 5L % -3);
    int one = 1;
    for (int s : new int[] {0, 1, 31, 32, 33, -1, -31, 64}) System.out.print((one << s) + "," + (-1 >> s)
        + "," + (-1 >>> s) + "," + (1L << s) + "," + (-1L >>> s) + " ");
    System.out.println();
    byte b = -1;
    b >>>= 1;
    System.out.print(b + " ");
    b = (byte) 0x80;
    b >>= 1;
    System.out.print(b + " ");
    short sh = -1;
    sh >>>= 10;
    System.out.print(sh + " ");
    char c = 0xffff;
    c >>= 4;
    System.out.print((int) c + " ");
    b = 127;
    b++;
    System.out.print(b + " ");
    c = 0;
    c--;
    System.out.println((int) c);
    int i = 1;
    i += 1e10;
    System.out.print(i + " ");
    i = 7;
    i /= 0.5;
    System.out.print(i + " ");
    i = 5;
    i *= 1.5f;
    i %= 4;
    System.out.print(i + " ");
    i -= 2147483648L;
    System.out.print(i + " ");
    i <<= 33;
    System.out.print(i + " ");
    long l = 5;
    l += 0.9999;
    l ^= -1;
    System.out.println(l);
    for (Runnable r : new Runnable[] {() -> System.out.println(1 / (args.length)),
        () -> System.out.println(1L % (args.length)), () -> { int x = 4; x /= args.length; },
        () -> System.out.println(1.0 / args.length + 0.0 / args.length % 1)}) try {
      r.run();
    } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    System.out.println((5 & 3) + (5 | 3) + (5 ^ 3) + " " + (0xF0F0 & ~0xFF) + (true & false | true ^ true)
        + " " + (char) ('a' ^ 0x20) + ('a' & 0x5f));
    System.out.println((byte) (127 + 1) + (short) 40000 + (int) 3e9 + " " + (int) 3e9f + (long) 1e19 + " "
        + 0x7fffffff * 2L + " " + 1_000_000 * 1_000_000 + " " + 1_000_000L * 1_000_000);
    System.out.println((i = 3) + i++ + ++i + i-- - --i + -i + ~i + " " + (-(-i)) + (- -i));
    System.out.println('a' + 'b' + " " + (char) ('a' + 1) + ('a' < 98) + (char) 97 + (int) 'a'
        + ('z' - 'a') + 'a' / 2 + 'a' % 10);
    char d = 'a';
    d += 1;
    d++;
    System.out.println(d + d + " " + d);
  }
}
