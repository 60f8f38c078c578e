class Main {
  static long id(long x) { return x; }
  public static void main(String[] args) {
    long max = Long.MAX_VALUE, min = Long.MIN_VALUE;
    System.out.println(id(max) + 1);
    System.out.println(id(min) - 1);
    System.out.println(id(max) * id(max));
    System.out.println(id(min) / id(-1));
    System.out.println(id(min) % id(-1));
    System.out.println(-id(min));
    System.out.println(id(-7) / id(2) + " " + id(-7) % id(2));
    System.out.println(id(0xF0F0F0F0F0L) & 0xFFFF);
    System.out.println(id(1L << 40) | 1);
    System.out.println(id(1L << 40) ^ -1);
    System.out.println(~id(5));
    System.out.println(123456789 * 1000L);
    System.out.println(123456789 * 1000);
    System.out.println(0x7fff_ffff_ffff_ffffL + 0b101 + 017);
  }
}
