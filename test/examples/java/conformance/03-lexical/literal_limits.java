// JLS 3.10.1, 3.10.2: the largest and smallest literals of each type and base, underscores, signs before them.
public class literal_limits {
  static final int MIN = -2147483648;
  static final long LMIN = -9223372036854775808L;
  public static void main(String[] args) {
    System.out.println(2147483647 + " " + MIN + " " + -(2147483647) + " " + - 2147483648);
    System.out.println(0x7fffffff + " " + 0x80000000 + " " + 0xffffffff + " " + -0x80000000);
    System.out.println(017777777777 + " " + 020000000000 + " " + 037777777777 + " " + -037777777777);
    System.out.println(0b01111111111111111111111111111111 + " " + 0b10000000000000000000000000000000);
    System.out.println(9223372036854775807L + " " + LMIN + " " + - 9_223_372_036_854_775_808L);
    System.out.println(0x7fff_ffff_ffff_ffffL + " " + 0x8000_0000_0000_0000L + " " + 0xffff_ffff_ffff_ffffL);
    System.out.println(0777777777777777777777L + " " + 01000000000000000000000L + " " + 01777777777777777777777L);
    System.out.println(0b1000000000000000000000000000000000000000000000000000000000000000L);
    System.out.println(0x0000000000000000000000000ff + " " + 000000000000000000000000000007 + " " + 0b00000000000000000000000000000000000000001);
    System.out.println(00 + 0 + 0x0 + 0b0 + 0_0 + 0__0L);
    System.out.println(3.4028235e38f + " " + 1.4e-45f + " " + 0x1.fffffeP+127f + " " + 0x0.000002P-126f);
    System.out.println(1.7976931348623157e308 + " " + 0x1.fffffffffffffP+1023);
    System.out.println((0x0.0000000000001P-1022 == Double.MIN_VALUE) + " " + (4.9e-324 == Double.MIN_VALUE) + " " + (3e-324 > 0));
    System.out.println(0x1.0p-1022 == Double.MIN_NORMAL);
    System.out.println(0x1p0 + 0x.8p1 + 0x8.p-3 + 0xap0 + 0XAP+1F + 0x1p1d);
    System.out.println(00.5 + 08.25 + 09e0 + 0_9.5 + 1__0.0__1);
    System.out.println(0e10 + " " + 0.0e-999 + " " + -0f + " " + 0x0p999999 + " " + .0);
    System.out.println(1e1f + 1.e1 + .1e2 + 1E+1 + 1e-1d + 1d + 1D + 1F);
    System.out.println((0.1f == 0.1) + " " + (0.5f == 0.5) + " " + (float) 0.1);
    System.out.println(16777217f + " " + 16777216.9999f + " " + 1.00000005960464477539062f + " " + 1.00000005960464477539063f);
    System.out.println(9007199254740993d == 9007199254740992d);
    System.out.println(0x1.0000010p0f == 1f);
    System.out.println(0x1.000001p0f + " " + 0x1.0000010000000001p0f + " " + 0x1.00000300000000p0f);
    System.out.println(0x1.00000000000008p0 + " " + 0x1.000000000000080000001p0 + " " + 0x1.00000000000018p0);
    System.out.println(-2147483648 == 2147483647 + 1);
    System.out.println(-(-2147483648) + " " + ~-2147483648 + " " + - -2147483648);
    System.out.println(Integer.MIN_VALUE == MIN && Long.MIN_VALUE == LMIN);
    System.out.println(0xFFFFFFFFL + " " + 0xFFFFFFFF + 0xFL + " " + 0xdL + 0xD + 0xfF + 0xeE + " " + 0xe+1);
    byte b = 0x7f, b2 = -0x80; short s = 0x7fff; char c = 0xffff; char oct = 0177777; byte bb = 'a';
    System.out.println(b + b2 + s + c + oct + bb);
  }
}
