class Main {
  public static void main(String[] args) {
    int a;
    System.out.println(a);
    int b;
    if (args.length > 0) b = 1;
    System.out.println(b);
    int c;
    while (args.length > 1) { c = 1; }
    c++;
    int d = d + 1;
    int e;
    e += 1;
  }
}
