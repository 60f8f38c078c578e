class Main {
  static int i(int x) { return x; }
  static long l(long x) { return x; }
  public static void main(String[] args) {
    System.out.println((byte) i(200) + " " + (byte) i(-200) + " " + (byte) i(256));
    System.out.println((short) i(40000) + " " + (short) i(-40000));
    System.out.println((int) (char) i(-1) + " " + (char) i(97));
    System.out.println((int) l(0x1_2345_6789L) + " " + (byte) l(0xFFL) + " " + (short) l(-1L));
    System.out.println((char) l(0x10041L));
    System.out.println((long) i(-1) + " " + (l(-1) >>> 32));
    byte b = (byte) i(127);
    b++;
    System.out.println(b);
    short s = (short) i(-32768);
    s--;
    System.out.println(s);
    char c = (char) i(65535);
    c++;
    System.out.println((int) c);
    c += 'a';
    System.out.println(c);
    b *= 3;
    System.out.println(b);
    System.out.println((byte) (b & 0xff) + (b & 0xff));
  }
}
