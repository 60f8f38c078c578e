class Main {
  static int i(int x) { return x; }
  static long l(long x) { return x; }
  public static void main(String[] args) {
    for (int s = -33; s <= 70; s += 7) {
      System.out.println(s + ": " + (i(-12345) << s) + " " + (i(-12345) >> s) + " " + (i(-12345) >>> s));
      System.out.println(s + ": " + (l(-12345678901L) << s) + " " + (l(-12345678901L) >> s) + " " + (l(-12345678901L) >>> s));
    }
    System.out.println(1 << 33L);
    System.out.println(1L << 33);
    int x = -1;
    x >>>= 28;
    System.out.println(x);
    x <<= 35;
    System.out.println(x);
    x >>= 1L;
    System.out.println(x);
    byte b = -1;
    b >>>= 1;
    System.out.println(b);
    char c = 'A';
    System.out.println(c << 1);
  }
}
