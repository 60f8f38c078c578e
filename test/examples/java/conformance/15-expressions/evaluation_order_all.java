/** Operands are evaluated left to right, arguments too, and what is assigned to comes first. */
public class evaluation_order_all {
  static String log = "";
  static int v(int n) {
    log += n + " ";
    return n;
  }
  static int[] arr(int[] a) {
    log += "a ";
    return a;
  }
  static <T> T o(String s, T t) {
    log += s + " ";
    return t;
  }
  static int f(int a, int b, int c) { return a * 100 + b * 10 + c; }
  int field;
  evaluation_order_all self() {
    log += "self ";
    return this;
  }
  static void show(Object r) {
    System.out.println(r + " : " + log);
    log = "";
  }
  static int thrower() { throw new IllegalStateException(); }
  static evaluation_order_all nul() {
    log += "null ";
    return null;
  }
  static int sf;
  static evaluation_order_all in() {
    log += "in ";
    return null;
  }
  public static void main(String[] args) {
    show(v(1) + v(2) * v(3) - v(4));
    show(f(v(1), v(2), v(3)));
    int[] a = {10, 20, 30};
    int i = 0;
    a[i] = i = 2;
    show(a[0] + " " + i);
    i = 0;
    a[i++] += i++ * 10 + i;
    show(a[0] + " " + i);
    arr(a)[v(1)] = v(7);
    show(a[1]);
    i = 5;
    i = i++ + i++;
    show(i);
    i = 5;
    i += i++ * 2 + i;
    show(i);
    int j = 3;
    j = j-- - --j;
    show(j);
    new evaluation_order_all().self().field += v(4);
    show("");
    try { a[v(9)] = thrower(); } catch (IllegalStateException e) { show("rhs first"); }
    try { nul().field = v(1); } catch (NullPointerException e) { show("npe after"); }
    try { ((int[]) null)[v(0)] = v(2); } catch (NullPointerException e) {
      show("npe array");
    }
    try { int x = v(1) / (v(0)) + v(5); } catch (ArithmeticException e) { show("div"); }
    in().sf = v(3);
    show(sf);
    show(o("x", true) || o("y", true));
    show(o("x", false) && o("y", true));
    show(o("x", false) | o("y", true));
    show(o("c", true) ? v(1) : v(2));
    int k = 1;
    k = k + (k = 5) * k;
    show(k);
    int[] b = {0, 1, 2};
    int[] c = b;
    c[(b = new int[] {7, 8, 9})[0] - 7] = b[1];
    show(c[0]);
    String s = "a";
    s += s += "b";
    show(s);
    int m = 2;
    m += m *= m -= 1;
    show(m);
    show(new int[v(2)][v(3)].length);
    long l = 1;
    l <<= v(33);
    show(l);
    show("" + v(1) + v(2) + (v(3) + v(4)));
    int x = 10;
    x -= 3 - (x = 4);
    show(x);
    int[] z = {1, 2};
    int q = 0;
    z[q] = z[q++] + z[q];
    show(z[0] + "," + z[1]);
    try { f(v(1), thrower(), v(3)); } catch (IllegalStateException e) {
      show("args stop");
    }
    boolean t = false;
    t |= o("t", true);
    show(t ^= true);
  }
}
