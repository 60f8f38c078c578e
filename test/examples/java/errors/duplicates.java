class Main {
  int a;
  String a;
  void m(int x) {}
  int m(int y) {
    return y;
  }
  void n(int x, String x) {
    int x = 1;
    for (int i = 0; i < 3; i++) {
      int i = 2;
    }
    try {
      int y = 1;
    } catch (Exception y) {
      int y = 2;
    }
    String args = "";
    int args = 1;
  }
  Main(int a) {}
  Main(int b) {}
  enum E { X }
  record E(int x) {}
}

class Main {}

class Other<T, T> {
  <U, U> void m() {}
}
