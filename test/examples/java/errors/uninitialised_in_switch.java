class Main {
  public static void main(String[] args) {
    int d;
    switch (args.length) { case 0: d = 1; break; case 1: d = 2; }
    System.out.println(d);
    int e;
    for (int i = 0; i < 2; i++) e = i;
    System.out.println(e);
    int f;
    if (args.length > 0 || (f = 1) > 0) System.out.println(f);
  }
}
