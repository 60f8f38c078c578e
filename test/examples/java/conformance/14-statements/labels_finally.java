// JLS 14.7, 14.15, 14.16: labels on any statement; break and continue that leave try blocks; what finally overrides
public class labels_finally {
  static StringBuilder out = new StringBuilder();
  static void log(Object o) { out.append(o).append(' '); }
  static void flush() { System.out.println(out.toString().trim()); out.setLength(0); }
  static int overrides(int k) {
    for (int i = 0; i < 3; i++) {
      try {
        if (k == 0) return i;
        if (k == 1) throw new IllegalStateException("lost");
        if (k == 2) continue;
        if (k == 3) break;
      } finally {
        log("f" + i);
        if (i < 2 && k != 3) continue;
        if (k == 1) break;
      }
      log("end");
    }
    return -1;
  }
  static int lastWins() { try { return 1; } finally { try { return 2; } finally { log("inner"); } } }
  static int valueKept() { int x = 1; try { return x; } finally { x = 5; log(x); } }
  static int[] arrayKept() { int[] x = {1}; try { return x; } finally { x[0] = 5; x = null; } }
  static String nested() {
    a: try {
      b: try {
        try { if (out != null) break b; log("no"); } finally { log("1"); if (out.length() > 1) break a; }
      } finally { log("2"); }
      log("after b");
    } finally { log("3"); }
    return "done";
  }
  static int depth(int n) {
    try { if (n == 0) throw new RuntimeException("bottom"); return depth(n - 1) + 1; }
    catch (RuntimeException e) { if (n < 3) throw e; log("caught at " + n); return 100; }
    finally { log("d" + n); }
  }
  static void loops() {
    outer:
    for (int i = 0; i < 3; i++) {
      inner:
      for (int j = 0; ; j++) {
        try {
          if (j == 1) continue inner;
          if (j == 2 && i == 1) continue outer;
          if (i == 2) break outer;
          if (j == 3) break;
        } finally { log(i + "" + j); }
        log("b");
      }
      log("|");
    }
  }
  public static void main(String[] args) {
    for (int k = 0; k < 5; k++) { log(k + ":"); log(overrides(k)); flush(); }
    log(lastWins()); log(valueKept()); log(arrayKept()[0]); flush();
    log(nested()); flush();
    try { log(depth(5)); } finally { flush(); }
    loops(); flush();
    block: { log("in"); if (args.length == 0) break block; log("not"); } flush();
    cond: if (args.length == 0) { for (;;) { try { break cond; } finally { log("left if"); } } } else log("else"); flush();
    int i = 0;
    w: while (true) { do { i++; if (i % 2 == 0) continue w; if (i > 6) break w; try { continue; } finally { log(i); } } while (i < 4); log("x" + i); } flush();
    sync: synchronized (out) { if (i > 0) break sync; log("no"); }
    same: { same2: { log("a"); break same2; } log("b"); } same: { log("c"); } flush();
    l: switch (i) { case 7: for (;;) break l; default: log("no"); }
    int x = 0; x: for (;;) { x++; if (x > 3) break x; } log(x); flush();
    for (int a = 0, b = 10; a < b; a++, b--, log(a + "/" + b)) { if (a == 2) { continue; } if (b < 7) break; } flush();
    int t = 0; try { for (;;) { try { t++; if (t == 3) throw new Exception("out " + t); } finally { if (t < 3) continue; } } } catch (Exception e) { log(e.getMessage()); } flush();
    try { try { throw new RuntimeException("first"); } finally { Object o = null; o.hashCode(); } } catch (RuntimeException e) { log(e.getClass().getName()); log(e.getSuppressed().length); } flush();
    lab: try { throw new Error("e"); } catch (Error e) { if (e.getMessage() != null) break lab; log("no"); } finally { log("fin"); } flush();
    boolean first = true; again: while (first) { try { first = false; continue again; } finally { log("again"); } } flush();
    try { int z = 0; for (int q = 5; ; q--) { try { log(10 / q); } catch (ArithmeticException e) { log(e.getMessage()); break; } finally { z += q; if (q == 3) continue; } log("z" + z); } } finally { flush(); }
  }
}
