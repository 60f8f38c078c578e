class Main {
  static int g() {
    return 1;
  }
  static void f(int n) {
    5 = n;
    n + 1 = 2;
    g() = 3;
    5++;
    --g();
    this = null;
    "a" += "b";
    Main = null;
  }
}
