class Main {
  final int c;
  Main(boolean d) {
    if (d) c = 1;
  }
  Main(int e) {
    c = 1;
    c = 2;
  }
  Main() {
    this(1);
    c = 3;
  }
  static void f(boolean b) {
    final int y;
    y = 1;
    y = 2;
    final int z;
    while (b) z = 1;
    final int w;
    try {
      w = 1;
    } catch (RuntimeException e) {
      w = 2;
    }
  }
}
