class Main {
  public static void main(String[] args) {
    System.out.println(0x7fffffff + " " + 0xffffffff + " " + 0b11111111 + " " + 0777 + " " + 0L + " " + 1_0_0);
    System.out.println(0x8000000000000000L + " " + -2147483648 + " " + 0b1000_0000_0000_0000_0000_0000_0000_0000);
    System.out.println(1e1 + " " + 1.e1 + " " + .1e1 + " " + 1d + " " + 1D + " " + 0x.8p1 + " " + 1e-3f + " " + 00 + " " + 0f);
  }
}
