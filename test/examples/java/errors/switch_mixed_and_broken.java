class Main {
  static int m(int n) {
    int g = switch (n) { case 1: break; default: yield 2; };
    int h = switch (n) { case 1 -> 2; default: yield 2; };
    switch (n) { case 1 -> n + 1; }
    return h;
  }
}
