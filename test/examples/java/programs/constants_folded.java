class Main {
  public static void main(String[] args) {
    System.out.println(7 / 2 + " " + -7 / 2 + " " + -7 % 3 + " " + (-7 >> 1) + " " + (-7 >>> 28) + " " + (1 << 35));
    System.out.println(0x80000000 + " " + 0xffffffffffffffffL + " " + 1e3 + " " + .5 + " " + 1f + " " + 0x1p3 + " " + 1_000);
    System.out.println((byte) 300 + " " + (char) 97 + " " + (int) 3.9e20 + " " + (int) 'a' + " " + (long) 1e19 + " " + (short) 65536);
    System.out.println(0.1 + 0.2 + " " + (0.1f + 0.2f) + " " + 1.0 / 0 + " " + 0.0 / 0 + " " + -1.0 / 0);
    System.out.println((5 & 3 | 4 ^ 1) + " " + ~7 + " " + (true ? 1 : 2) + " " + !true + " " + (3 > 2 && 2 > 1));
    System.out.println(Integer.MIN_VALUE + " " + -2147483648 + " " + -9223372036854775808L + " " + Math.abs(-5));
    System.out.println('a' + 1 + " " + (char) ('a' + 1) + " " + "x".length());
  }
}
