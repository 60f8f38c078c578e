class Main {
  static int count(int x) { int n = 0; while (x != 0) { x &= x - 1; n++; } return n; }
  static int reverse(int x) { int r = 0; for (int i = 0; i < 32; i++) { r = r << 1 | x & 1; x >>>= 1; } return r; }
  static String binary(int x) { String s = ""; do { s = (x & 1) + s; x >>>= 1; } while (x != 0); return s; }
  static long crc(String s) {
    long c = 0xffffffffL;
    for (int i = 0; i < s.length(); i++) {
      c ^= s.charAt(i);
      for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? c >>> 1 ^ 0xEDB88320L : c >>> 1;
    }
    return c ^ 0xffffffffL;
  }
  public static void main(String[] args) {
    System.out.println(count(0xff00ff) + " " + count(-1) + " " + reverse(1) + " " + reverse(0x12345678));
    System.out.println(binary(10) + " " + binary(-1) + " " + crc("123456789"));
  }
}
