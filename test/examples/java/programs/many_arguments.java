class Main {
  static double mix(int a, long b, double c, float d, char e, boolean f, byte g, short h, String i, Object j, int k, double l) {
    System.out.println(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i + " " + j + " " + k + " " + l);
    return a + b + c + d + e + (f ? 1 : 0) + g + h + i.length() + k + l;
  }
  double inst(double a, int b, double c, long d) { return a * b + c * d; }
  public static void main(String[] args) {
    System.out.println(mix(1, 2, 3.5, 4.5f, 'e', true, (byte) 7, (short) 8, "nine", null, 11, 12));
    System.out.println(new Main().inst(1.5, 2, 2.5, 4L));
  }
}
