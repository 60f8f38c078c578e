class Main {
  static int f(int n) {
    for (int i = 0, i < n, i++) {
    }
    for (int i = 0; i < n) {
    }
    return n
  }
}
