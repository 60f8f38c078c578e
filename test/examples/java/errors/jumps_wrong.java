class Main {
  int m(int n) {
    break; continue; break lab; continue lab;
    lab: { continue lab; }
    lab: lab: n++;
    lab: for (;;) { lab: n++; break; }
    l1: { Runnable r = () -> { break l1; }; }
    l2: for (;;) { new Object() { void q() { continue l2; } }; break; }
    if (n > 0) break;
    switch (n) { case 1: continue; }
    for (;;) { int k = switch (n) { case 1 -> { break; } case 2 -> { continue; } case 3 -> { return 1; } default -> 1; }; break; }
    l3: for (;;) { int k = switch (n) { case 1: break l3; case 2: continue l3; default: for (;;) { break; } yield 2; }; break; }
    yield 3;
    return;
  }
  void v() { return 1; }
  int w() { return; }
  Main() { return 1; }
  { return; }
  static { return; }
  Runnable r = () -> { return 1; };
  java.util.function.Supplier<Integer> s = () -> { return; };
}
