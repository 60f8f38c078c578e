class Main {
  int a = 1
  static int b
  static void f(int x) {
    int y = 1
    x = 2
    return
  }
  abstract void g()
}
