class Main {
  int a() { }
  int b(boolean x) { if (x) return 1; }
  int c() { while (true) { } }
  int d() { for (;;) { break; } }
  int e(int x) {
    switch (x) {
      case 1: return 1;
      default: return 2;
    }
  }
  int f(int x) {
    switch (x) {
      case 1: return 1;
    }
  }
}
