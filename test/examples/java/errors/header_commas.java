class Main {
  static void f(int a int b) {}
  static void g(a, b) {}
  static void h(int a; int b) {}
  static void i(int) {}
}
