class Main {
  static int f() { return 1; }
  static void a() {
    int x;
    out: {
      try { if (f() == 1) break out; x = 2; } finally { f(); }
      System.out.println(x);
    }
    System.out.println(x);
  }
  static void b() {
    int x;
    out: {
      try { if (f() == 1) break out; x = 2; } finally { x = 3; }
      System.out.println(x);
    }
    System.out.println(x);
  }
  static void c() {
    int x;
    while (true) {
      try { continue; } catch (RuntimeException e) { x = 1; break; } finally { f(); }
    }
    System.out.println(x);
  }
}
