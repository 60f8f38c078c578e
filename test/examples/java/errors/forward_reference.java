class Main {
  int a = b;
  int b = 1;
  int c = c + 1;
  int d = this.e;
  int e = 2;
  static int f = g;
  static int g = 3;
  int h = f;
}
