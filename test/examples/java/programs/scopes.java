class Main {
  int x = 1;
  static int y = 2;
  int shadow(int x) { this.x += x; { int y = 5; x += y; } return x + y; }
  public static void main(String[] args) {
    Main m = new Main();
    System.out.println(m.shadow(10) + " " + m.x);
    for (int i = 0; i < 2; i++) { int k = i; System.out.print(k); }
    for (int i = 5; i < 7; i++) { int k = i; System.out.print(k); }
    { int z = 1; System.out.print(z); }
    { int z = 2; System.out.println(z); }
    int a;
    if (args.length == 0) a = 3; else a = 4;
    System.out.println(a);
    int late;
    for (;;) { late = 9; break; }
    System.out.println(late);
    var v = 1.5; var s = "var";
    System.out.println(v + s);
  }
}
