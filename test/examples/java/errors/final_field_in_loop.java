class Main {
  final int a;
  Main(long l) { while (l > 0) { a = 1; } a = 2; }
}
