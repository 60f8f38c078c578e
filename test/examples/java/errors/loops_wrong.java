class Main {
  static void f(int n) {
    for (int i = 0; i < n; i++) {
      Runnable r = () -> {
        break;
      };
      continue outer;
    }
    i = 5;
    outer:
    for (;;) {
      break inner;
    }
    do {
      int x = 1;
    } while (x < 3);
    while (n) {
    }
    for (int i = 0; i; i++) {
    }
    for (String s = 0; ; ) {
    }
  }
}
