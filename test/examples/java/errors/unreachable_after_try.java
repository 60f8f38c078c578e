class Main {
  static int a() {
    try { return 1; } finally { System.out.println(); }
    return 2;
  }
  static int b() {
    try { return 1; } catch (RuntimeException e) { return 2; }
    return 3;
  }
  static int c() {
    try { System.out.println(); } finally { return 3; }
    return 3;
  }
  static int d() {
    try { return 1; } catch (RuntimeException e) { }
    return 3;
  }
  static void e() {
    for (;;) { try { break; } finally { continue; } }
    System.out.println();
  }
}
