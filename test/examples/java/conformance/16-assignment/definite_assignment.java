/** Programs that are right by the rules of definite assignment, however close to the edge. */
public class definite_assignment {
  final int a;
  final String b;
  { a = 3; }
  definite_assignment(boolean t) {
    if (t) { b = "t"; } else { b = "f"; }
  }
  definite_assignment() { this(true); }
  static final int S;
  static {
    int t;
    try { t = Integer.parseInt("x"); } catch (NumberFormatException e) { t = 4; }
    S = t;
  }
  static int and(int n) {
    int k;
    if (n > 0 && (k = n * 2) > 4) return k;
    return -1;
  }
  static int or(int n) {
    int k;
    if (n < 0 || (k = n + 1) > 5) return 0;
    return k;
  }
  static int not(boolean x) {
    int k;
    if (!(x && (k = 5) > 0)) return 1;
    else return k;
  }
  static int loop() {
    int k;
    while (true) {
      k = 3;
      break;
    }
    return k;
  }
  static int cond(boolean x) {
    int k;
    return x ? (k = 1) + k : (k = 2) * k;
  }
  static int sw(int n) {
    int k;
    switch (n) {
      case 1: k = 10;
      break;
      case 2: k = 20;
      break;
      default: throw new IllegalArgumentException();
    }
    return k;
  }
  static int swx(int n) {
    int k;
    int r = switch (n) {
      case 1 -> k = 5;
      default -> {
        k = 6;
        yield k + 1;
      }
    };
    return r + k;
  }
  static int fin() {
    int k;
    try { k = 1; } finally { System.out.print("f "); }
    return k;
  }
  static int tern(boolean p) {
    final int k;
    if (p ? true : false) k = 1;
    else k = 2;
    return k;
  }
  static int forever(int n) {
    int k;
    for (;;) {
      if (n-- < 0) {
        k = n;
        break;
      }
    }
    return k;
  }
  static int constant() {
    int k;
    if (true) k = 1;
    while (false | n()) { }
    final boolean T = true;
    int j;
    if (T) j = 2;
    else j = 3;
    return k + j;
  }
  static boolean n() { return false; }
  static int dowhile(int n) {
    int k;
    do {
      k = n;
      n--;
      if (n == 5) continue;
    } while (k > 3);
    return k;
  }
  public static void main(String[] args) {
    System.out.println(new definite_assignment().b + new definite_assignment(false).b
        + new definite_assignment().a + S);
    System.out.println(and(3) + and(1) + or(3) + or(9) + not(true) + not(false) + loop() + cond(true)
        + cond(false));
    System.out.println(sw(1) + sw(2) + swx(1) + swx(2) + fin() + tern(false) + forever(3) + constant()
        + dowhile(8));
    final int x;
    x = 5;
    Runnable r = () -> System.out.println(x);
    r.run();
    for (final int i : new int[] {1, 2}) {
      final int y;
      y = i * 2;
      System.out.print(y);
    }
    System.out.println();
    int z;
    z = (z = 3) + z;
    System.out.println(z);
    int u, v = u = 9;
    System.out.println(u + v);
    boolean t;
    int w;
    if ((t = args.length == 0) && (w = 4) == 4) System.out.println(t + " " + w);
  }
}
