class Main {
  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 10; i++) sum += i;
    System.out.println(sum);
    int n = 27, steps = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    System.out.println(steps);
    int d = 0;
    do {
      d += 3;
    } while (d < 10);
    System.out.println(d);
    do d = 100; while (false);
    System.out.println(d);
    for (int i = 0, j = 10; i < j; i += 2, j--) System.out.print(i + "/" + j + " ");
    System.out.println();
    for (;;) {
      if (++d > 105) break;
      if (d % 2 == 0) continue;
      System.out.print(d + " ");
    }
    System.out.println();
    int c = 0;
    for (; c < 3; ) c++;
    System.out.println(c);
    while (true) {
      c--;
      if (c < 0) break;
    }
    System.out.println(c);
    for (long l = 1; l > 0; l *= 10) c++;
    System.out.println(c);
    for (double x = 0; x < 1; x += 0.25) System.out.print(x + " ");
    System.out.println();
  }
}
