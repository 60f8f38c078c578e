class Main {
  static double id(double x) { return x; }
  public static void main(String[] args) {
    System.out.println(id(1) / 0);
    System.out.println(id(-1) / 0);
    System.out.println(id(0) / 0);
    System.out.println(id(0) * -1);
    System.out.println(id(5.5) % 2.5);
    System.out.println(id(-5.5) % 2.5);
    System.out.println(id(5.5) % -2.5);
    System.out.println(id(5.5) % 0);
    System.out.println(id(1e308) * 10);
    System.out.println(id(0.1) + 0.2);
    System.out.println(id(1) / 3);
    double nan = id(0) / 0;
    System.out.println((nan == nan) + " " + (nan != nan) + " " + (nan < 1) + " " + (nan >= 1) + " " + !(nan > 1));
    System.out.println(id(0.0) == -0.0);
    System.out.println(1 / id(-0.0));
    System.out.println(-id(0.0));
    System.out.println(0 - id(0.0));
    double x = 10;
    x /= 4;
    x++;
    System.out.println(x--);
    System.out.println(--x);
    x %= 1;
    System.out.println(x);
  }
}
