class Main {
  void a() { return 1; }
  int b() { return; }
  int c() { return "x"; }
  int d() { return 1.5; }
  Main() { return 1; }
  { return; }
}
