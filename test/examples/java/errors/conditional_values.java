class Main {
  static void f(boolean b, int n) {
    int a = b ? 1 : "x";
    String s = b ? "a" : 1;
    int c = b ? 1 : 2.0;
    int d = n ? 1 : 2;
    byte h = b ? 1 : 200;
    char i = b ? 'a' : n;
  }
  static void g() {}
}
