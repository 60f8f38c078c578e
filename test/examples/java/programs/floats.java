class Main {
  static float f(float x) { return x; }
  public static void main(String[] args) {
    System.out.println(f(0.1f) + f(0.2f));
    System.out.println(f(0.1f) + 0.2);
    System.out.println(f(16777216f) + 1);
    System.out.println(f(1) / 3 * 3);
    System.out.println(f(5.5f) % 2);
    System.out.println(f(1e38f) * 10);
    System.out.println((f(0.1f) == 0.1) + " " + (f(0.5f) == 0.5));
    float x = 1;
    x += 0.1;
    x++;
    System.out.println(x);
    System.out.println(-f(0f));
    System.out.println((int) f(3.99f) + " " + (long) f(1e19f));
    System.out.println(f(123456.789f) + " " + f(1.17549E-38f) + " " + f(9999999f) + " " + f(0.3f));
  }
}
