class Main {
  final int x;
  Main() {
    Runnable r = () -> { x = 1; };
    r.run();
    x = 2;
  }
  static void f(int k) {
    outer:
    for (;;) {
      int y = switch (k) { case 1: break outer; case 2: continue outer; case 3: return; default: yield 3; };
      int z = switch (k) { case 1: break; case 2: continue; default: for (;;) { break; } yield 3; };
    }
  }
}
