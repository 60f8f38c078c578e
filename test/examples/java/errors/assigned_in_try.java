class Main {
  static int f() { return 1; }
  static void a() {
    int x;
    try { x = f(); } catch (RuntimeException e) { }
    System.out.println(x);
  }
  static void b() {
    int x;
    try { x = f(); } catch (RuntimeException e) { x = 2; }
    System.out.println(x);
  }
  static void c() {
    int x;
    try { x = f(); } finally { System.out.println(x); }
    System.out.println(x);
  }
  static void d() {
    int x;
    try { f(); } finally { x = 1; }
    System.out.println(x);
  }
  static void e() {
    int x;
    try { x = f(); } catch (RuntimeException e) { System.out.println(x); return; }
    System.out.println(x);
  }
  static void g() {
    int x;
    try { x = f(); } catch (RuntimeException e) { throw e; }
    System.out.println(x);
  }
}
