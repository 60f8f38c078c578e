class Main {
  int size;
  void m() {
    int n = 1;
    record Pair(int a) {
      int sum() {
        return a + n + size;
      }
    }
    enum Color { RED; int x = n; }
    interface I {
      default int get() {
        return n;
      }
    }
  }
}
