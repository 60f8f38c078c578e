class Main {
  final int a = 1;
  static final int B = 2;
  final int c;
  Main(boolean d) {
    a = 2;
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
  static void f(int x) {
    final int y = 2;
    y++;
    final int[] z = {1};
    z[0] = 2;
    z = null;
    B = 3;
  }
}
