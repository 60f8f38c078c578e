class Main {
  static void a() {
    try {
    } catch (String e) {
    }
    try {
    } catch (RuntimeException | IllegalArgumentException e) {
    }
    try {
      throw "x";
    } catch (RuntimeException e) {
      e = 1;
    }
    throw null;
  }
  static void b() throws String {}
  static void c() {
    throw new Main();
  }
}
