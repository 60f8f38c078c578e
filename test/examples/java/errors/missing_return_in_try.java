class Main {
  static int a() {
    try { return 1; } catch (RuntimeException e) { System.out.println(); }
  }
  static int b() {
    try { System.out.println(); } catch (RuntimeException e) { return 1; }
  }
  static int c() {
    try { System.out.println(); } finally { return 1; }
  }
  static int d(boolean x) {
    try { if (x) return 1; } finally { }
  }
  static int e() { throw new RuntimeException(); }
}
