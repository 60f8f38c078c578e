class names_forward_references {
  {
    p = 1;
    q = p;
    int r = p;
    p++;
    p += 1;
    this.p++;
    ++p;
    p = p + 1;
    System.out.println(p);
    Runnable x = () -> p++;
    new Object() { int z = p; };
  }
  int p, q;
  static {
    s = 1;
    s++;
    s += 2;
    names_forward_references.s++;
    int k = s;
  }
  static int s;
  int a = b = 5;
  int b;
  int c = c;
  int d = d++;
  int e = (e += 1);
  static int f() { return g; }
  static int g = 1;
  int[] arr = {arr.length};
}
