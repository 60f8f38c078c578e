class Main {
  static void f(String s, boolean b, int n, Object o, int[] xs, double d) {
    int a = s - 1;
    int c = b + 1;
    boolean e = b > false;
    int g = o * 2;
    String h = s * 3;
    s -= "x";
    s++;
    b++;
    n += "x";
    int i = d << 2;
    int j = ~d;
    boolean k = !n;
    int l = xs + 1;
    boolean m = s && b;
    boolean p = n & b;
    int q = n ? 1 : 2;
    boolean r = s == n;
    boolean t = b == 1;
    boolean u = xs == s;
    (n)++;
  }
}
