class Main {
  final int a;
  Main() { a = 1; }
  void m() { a = 2; this.a = 3; }
}
