/** Every way out of try, catch and finally, and which one wins. */
public class try_finally_flow {
  @SuppressWarnings("finally") static int a(int k) {
    try {
      if (k == 0) return 1;
      if (k == 1) throw new RuntimeException("t");
      if (k == 2) throw new Error("e");
      return 2;
    } catch (RuntimeException e) { return 3; } finally {
      System.out.print("f");
      if (k == 2) return 4;
    }
  }
  static int b() {
    int x = 1;
    try { return x; } finally { x = 2; }
  }
  static int[] c() {
    int[] x = {1};
    try { return x; } finally { x[0] = 2; }
  }
  static String loops() {
    StringBuilder s = new StringBuilder();
    outer: for (int i = 0; i < 4; i++) {
      try {
        if (i == 1) continue;
        if (i == 2) continue outer;
        if (i == 3) break;
        s.append(i);
      } finally { s.append('f').append(i); }
      s.append('e');
    }
    return s.toString();
  }
  @SuppressWarnings("finally") static String swallow() {
    for (;;) {
      try { throw new RuntimeException("lost"); } finally { break; }
    }
    return "swallowed";
  }
  @SuppressWarnings("finally") static String replace() {
    try {
      try { throw new RuntimeException("first"); } finally {
        throw new IllegalStateException("second");
      }
    } catch (RuntimeException e) { return e.getMessage() + e.getSuppressed().length; }
  }
  static String nested() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        s.append(1);
        throw new Exception("x");
      } catch (RuntimeException e) { s.append("no"); } finally {
        s.append(2);
        try { s.append(Integer.parseInt("q")); } catch (NumberFormatException e) {
          s.append(3);
        } finally { s.append(4); }
      }
    } catch (Exception e) { s.append(e.getMessage()); }
    return s.toString();
  }
  static int depth(int n) {
    try { return n == 0 ? 0 : depth(n - 1) + 1; } finally {
      if (n % 2 == 0) System.out.print(n);
    }
  }
  static int increments() {
    int i = 0;
    try {
      i = 1;
      return i++;
    } finally {
      i++;
      System.out.print("i" + i);
    }
  }
  static boolean cond() {
    while (true) {
      try { return true; } finally { break; }
    }
    return false;
  }
  static long wide() {
    long l = 1L << 40;
    double d = 2.5;
    try {
      l++;
      if (d > 2) throw new RuntimeException();
    } catch (RuntimeException e) { l += 2; } finally { l += (long) d; }
    return l;
  }
  public static void main(String[] args) {
    System.out.println(a(0) + " " + a(1) + " " + a(2) + " " + a(3));
    System.out.println(b() + " " + c()[0] + " " + loops() + " " + swallow() + " " + replace() + " "
        + nested());
    System.out.println(" " + depth(4));
    System.out.println(increments() + " " + cond() + wide());
    lab: try {
      if (args.length == 0) break lab;
      System.out.println("never");
    } finally { System.out.println("after break"); }
  }
}
