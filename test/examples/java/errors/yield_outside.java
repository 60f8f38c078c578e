class Main {
  static int a(int n) {
    yield n;
  }
  static int b(int n) {
    int yield = 3;
    return yield;
  }
}
