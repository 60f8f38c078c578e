class names_labels {
  void m(int x) {
    break; continue; break a; continue a; a: x = 1; a: { continue a; } a: { break a; } b: for (;;) { Runnable r = () -> { break b; }; class L { void n() { continue b; } } if (x > 1) break b; else continue c; }
    c: { b: while (true) { b: break b; } } d: switch (x) { case 1: continue d; case 2: break d; default: break; } a: a: x++; e: { e2: { break e; } } f: int y = 1; g: class K { } h: ; i: { } break h; switch (x) { case 1: continue; }
    int z = switch (x) { default: break; }; int w = switch (x) { default -> { for (;;) { break; } yield 1; } }; k: { int v = switch (x) { default: break k; }; } for (;;) { int v = switch (x) { default -> { continue; } }; } 
  }
}
