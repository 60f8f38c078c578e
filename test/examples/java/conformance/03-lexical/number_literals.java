/** Integer and floating literals in every base and with underscores. */
public class number_literals {
  public static void main(String[] args) {
    System.out.println(0x7fff_ffff + " " + 0xFFFF_FFFF + " " + 0x8000_0000);
    System.out.println(0b1010 + " " + 0B1111_0000 + " " + 0b1111_1111_1111_1111_1111_1111_1111_1111);
    System.out.println(017 + " " + 0_17 + " " + 00 + " " + 037777777777);
    System.out.println(1_000_000 + " " + 1__0 + " " + -2147483648 + " " + -9223372036854775808L);
    System.out.println(0xFFFFFFFFFFFFFFFFL + " " + 0x7FFFFFFFFFFFFFFFl + " " + 0777L);
    System.out.println(1e3 + " " + 1E-3 + " " + .5 + " " + 5. + " " + 1f + " " + 2d + " " + 1_0.5_0);
    System.out.println(0x1p3 + " " + 0x1.8p1 + " " + 0x.8p0 + " " + 0xAp-2f + " " + 0X1P-1);
  }
}
