class Main {
  public static void main(String[] args) {
    int a;
    if (args.length > 0) a = 1; else a = 2;
    System.out.println(a);
    int b;
    while (true) { b = 1; break; }
    System.out.println(b);
    int c;
    if (args.length > 0 && (c = 1) > 0) System.out.println(c);
    boolean t;
    if (!(args.length == 0 || (t = true))) System.out.println(t);
    int d;
    switch (args.length) { case 0: d = 1; break; case 1: d = 2; break; default: d = 3; }
    System.out.println(d);
    int x = "s";
  }
}
