class Main {
  static final int A; static final int B;
  static { int x = Main.A; int y = A; A = 1; int z = B; B = Main.B; B = 2; }
  final int c; { int q = this.c; int r = Main.this.c; c = 1; int s = this.c; this.c = 2; }
}
