class Main {
  final int a;
  static final int B;
  static void f(boolean b, int[] xs) {
    int x;
    System.out.println(x);
    int y;
    if (b) y = 1;
    System.out.println(y);
    int z;
    while (b) {
      z = 1;
      break;
    }
    int w = z;
    int v;
    for (int i : xs) v = i;
    v++;
    int u;
    u += 1;
    String s;
    try {
      s = "a";
    } catch (RuntimeException e) {
    }
    s.length();
    int t;
    switch (xs.length) {
      case 1:
        t = 1;
        break;
      default:
    }
    f(t > 0, xs);
  }
}
