class Main {
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
  static String f(boolean b) {
    if (b) {
      return "a";
    } else {
      System.out.println();
    }
  }
  static int g(int x) {
    switch (x) {
      case 1:
        return 1;
      default:
        System.out.println();
    }
  }
  static int h(int x) {
    try {
      return x;
    } finally {
      System.out.println();
    }
  }
  static int i(int x) {
    try {
      return x;
    } catch (RuntimeException e) {
    }
  }
  static int j(int x) {
    do {
      if (x > 1) break;
    } while (true);
  }
}
