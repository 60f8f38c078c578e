class Main {
  static void f(int n) {
    n;
    n + 1;
    "text";
    5;
    n == 1;
    f;
    new int[3];
    n > 0 ? 1 : 2;
  }
}
