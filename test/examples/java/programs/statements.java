class Main {
  int n;
  Main inc() { n++; return this; }
  public static void main(String[] args) {
    ;
    {}
    if (args.length > 5) ; else System.out.println("else");
    new Main();
    Main m = new Main();
    m.inc().inc().inc();
    m.n++;
    --m.n;
    System.out.println(m.n);
    if (m.n == 3)
      if (m.n == 4) System.out.println("a");
      else System.out.println("dangling");
    int i = 0;
    while (i++ < 3) ;
    System.out.println(i);
    for (int a = 0, b; a < 2; a++) { b = a; System.out.print(b); }
    System.out.println();
    int x = 3, y = x, z[] = {x, y};
    System.out.println(z[0] + z[1]);
  }
}
