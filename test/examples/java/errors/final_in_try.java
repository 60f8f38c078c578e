class Main {
  static int f() { return 1; }
  static void a() {
    final int x;
    try { x = f(); } catch (RuntimeException e) { x = 2; }
  }
  static void b() {
    final int x;
    try { f(); } catch (RuntimeException e) { x = 2; }
  }
  static void c() {
    final int x;
    try { x = f(); } finally { x = 3; }
  }
  static void d() {
    final int x;
    try { f(); } finally { x = 3; }
    x = 4;
  }
  static void e() {
    final int x;
    try { x = f(); throw new RuntimeException(); } catch (RuntimeException e) { }
    x = 4;
  }
  static void g() {
    final int x;
    try { f(); } catch (RuntimeException e) { x = 1; } finally { x = 5; }
  }
  static void h() {
    final int x;
    try { return; } finally { x = 5; }
  }
  static void i() {
    final int x;
    for (;;) {
      try { x = 1; break; } finally { f(); }
    }
    x = 2;
  }
}
