import java.io.IOException;

class Main {
  static void a() {
    try {
      System.out.println();
    } catch (IOException e) {
    }
  }
  static void b() {
    try {
      throw new IOException();
    } catch (Exception e) {
    } catch (IOException e) {
    }
  }
  static void c() {
    try {
      throw new IOException();
    } catch (RuntimeException e) {
    }
  }
  static void d() throws IOException {
    try {
      throw new Exception();
    } finally {
    }
  }
  static void e() {
    throw new Exception("x");
  }
  static void f() {
    d();
    Runnable r = () -> d();
  }
  int field = g();
  static int g() throws Exception {
    return 1;
  }
}
