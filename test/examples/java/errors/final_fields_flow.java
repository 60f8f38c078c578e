class Main {
  final int a;
  Main() { }
  Main(int x) { a = x; a = 2; }
  Main(boolean y) { if (y) return; a = 1; }
  Main(String s) { this(); }
  Main(long l) { while (l > 0) { a = 1; } }
  Main(char c) { int k = a; a = 1; }
}
