class Main {
  void m() {
    for (;;) { Runnable r = () -> { break; }; }
  }
  void n() {
    lab: while (true) { Runnable r = () -> { continue lab; }; }
  }
  int p(int x) {
    return switch (x) { case 1 -> { Runnable r = () -> { yield 2; }; yield 1; } default -> 0; };
  }
}
