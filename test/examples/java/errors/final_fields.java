class Main {
  final int a;
  final int b = 1;
  static final int C;
  Main() { }
  Main(int x) { a = x; a = 2; }
  Main(boolean y) { if (y) return; a = 1; }
  Main(String s) { this(); }
  Main(char c) { this(); a = 1; }
  Main(long l) { b = 2; a = 1; }
  void m() { }
}
