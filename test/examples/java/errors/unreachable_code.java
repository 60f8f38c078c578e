class Main {
  static int a() {
    return 1;
    int x = 2;
  }
  static void b() {
    while (true) {
    }
    System.out.println();
  }
  static void c() {
    for (;;) {
      break;
      System.out.println();
    }
  }
  static void d() {
    throw new RuntimeException();
    return;
  }
  static void e(int x) {
    switch (x) {
      case 1:
        break;
        x = 2;
    }
  }
  static void f() {
    do {
      continue;
      int y;
    } while (true);
  }
  static int g(int x) {
    if (x > 0) return 1;
    else return 2;
    return 3;
  }
}
