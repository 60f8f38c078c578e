class Main {
  static void a() {
    return 1;
  }
  static int b() {
    return;
  }
  static int c(int x) {
    if (x > 0) return 1;
  }
  static int d(int x) {
    while (x > 0) return 1;
  }
  static int e(int x) {
    for (;;) {
    }
  }
  Main() {
    return 1;
  }
  static String f(boolean b) {
    if (b) {
      return "a";
    } else {
      System.out.println();
    }
  }
}
