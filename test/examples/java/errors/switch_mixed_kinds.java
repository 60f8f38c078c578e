class Main {
  static int m(int n) {
    int h = switch (n) { case 1 -> 2; default: yield 2; };
    return h;
  }
  void k(int n) {
    switch (n) { case 1 -> n++; default: n--; }
    switch (n) { case 1: n++; default -> n--; }
  }
}
