class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static int f() throws Own { return 1; }
  static int a() {
    try { return f(); } finally { return 2; }
  }
  static int b() {
    for (;;) { try { f(); } finally { break; } }
    return 3;
  }
  static int c() {
    try { return f(); } finally { System.out.println(); }
  }
  static int d() {
    try { throw new Own(); } finally { f(); }
  }
  static void e() {
    try { f(); } catch (Own e) { f(); } finally { f(); }
  }
}
