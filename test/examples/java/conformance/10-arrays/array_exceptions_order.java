// JLS 15.10.4, 15.26.1, 10.4: which exception comes first, with what message, and what was evaluated before it.
public class array_exceptions_order {
  static StringBuilder log = new StringBuilder();
  static int[] arr(int[] a, String s) { log.append(s); return a; }
  static int idx(int i, String s) { log.append(s); return i; }
  static int val(int v, String s) { log.append(s); if (v < 0) throw new IllegalStateException("val"); return v; }
  interface Body { void run() throws Exception; }
  static void t(String what, Body b) {
    log.setLength(0);
    try { b.run(); System.out.println(what + ": fine " + log); }
    catch (Throwable e) { System.out.println(what + ": " + e.getClass().getSimpleName() + " " + e.getMessage() + " " + log); }
  }
  static int[] none = null;
  int[] field;
  array_exceptions_order next;
  static int depth;
  int[] get() { return field; }
  public static void main(String[] args) {
    int[] a = {1, 2, 3};
    int[][] m = {{1}, null, {2, 3}};
    t("read", () -> System.out.print(a[3]));
    t("negative", () -> System.out.print(a[-1]));
    t("max", () -> System.out.print(a[Integer.MAX_VALUE] + a[Integer.MIN_VALUE]));
    t("null read", () -> System.out.print(arr(null, "a")[idx(5, "i")]));
    t("null write", () -> arr(null, "a")[idx(5, "i")] = val(1, "v"));
    t("bad index write", () -> arr(a, "a")[idx(9, "i")] = val(1, "v"));
    t("value throws first", () -> arr(null, "a")[idx(9, "i")] = val(-1, "v"));
    t("compound null", () -> arr(null, "a")[idx(5, "i")] += val(1, "v"));
    t("compound index", () -> arr(a, "a")[idx(5, "i")] *= val(1, "v"));
    t("compound value", () -> arr(a, "a")[idx(0, "i")] += val(-1, "v"));
    t("increment", () -> arr(a, "a")[idx(3, "i")]++);
    t("index throws", () -> arr(null, "a")[val(-1, "i")] = val(1, "v"));
    t("row null", () -> m[1][0] = val(3, "v"));
    t("row index", () -> m[idx(3, "r")][idx(0, "c")] = val(3, "v"));
    t("col index", () -> m[idx(0, "r")][idx(1, "c")] = val(3, "v"));
    t("col read", () -> System.out.print(m[2][m[0].length + 1]));
    t("length of null", () -> System.out.print(none.length));
    t("static", () -> none[0]++);
    t("field", () -> new array_exceptions_order().field[1] = 2);
    t("fields", () -> new array_exceptions_order().next.field[1] = 2);
    t("method", () -> System.out.print(new array_exceptions_order().get()[0]));
    t("clone null", () -> none.clone());
    t("for null", () -> { for (int x : none) log.append(x); });
    t("for row", () -> { for (int[] r : m) for (int x : r) log.append(x); });
    t("divide", () -> a[idx(0, "i")] /= a[1] - 2);
    t("divide bad index", () -> a[idx(7, "i")] /= a[1] - 2);
    t("assigned inside", () -> { int[] b = a; b[0] = (b = new int[1]).length + idx(4, "x"); log.append(a[0]); });
    t("index inside", () -> { int i = 0; int[] b = {10, 20, 30}; b[i] = i = 2; log.append(b[0]).append(b[2]).append(i); });
    t("swap", () -> { int[] b = {1, 2}; int i = 0; b[i++] = b[i--] + b[i]; log.append(b[0]).append(i); });
    t("nested", () -> { int[] b = {1, 2, 0}; b[b[b[2]]] = b[b[0]]++ + ++b[2]; log.append(b[0]).append(b[1]).append(b[2]); });
    t("chars", () -> { char[] c = {'a'}; c[0]++; c[0] += 1.7; log.append(c[0]); byte[] y = {127}; y[0]++; y[0] >>>= 1; log.append(y[0]); });
    t("store", () -> { Object[] o = new Integer[1]; o[idx(0, "i")] = "s"; });
    t("store bad index", () -> { Object[] o = new Integer[1]; o[idx(1, "i")] = "s"; });
    t("store null", () -> { Object[] o = new Integer[1]; o[0] = null; log.append(o[0]); });
    t("store rows", () -> { Object[] o = new int[1][1]; o[0] = new int[3]; log.append(((int[]) o[0]).length); o[0] = new long[1]; });
    t("copy", () -> System.arraycopy(a, 1, a, 2, 2));
    t("copy types", () -> System.arraycopy(a, 0, new long[3], 0, 1));
    t("copy part", () -> { Object[] from = {1, 2, "x", 3}; Integer[] to = new Integer[4]; try { System.arraycopy(from, 0, to, 0, 4); } finally { for (Integer q : to) log.append(q); } });
    t("copy not array", () -> System.arraycopy("s", 0, a, 0, 1));
    t("copy null", () -> System.arraycopy(null, 0, a, 0, 1));
    t("copy negative", () -> System.arraycopy(a, 0, a, -1, 1));
    t("string", () -> "abc".charAt(3));
    t("to array", () -> { Object o = a; log.append(((int[]) o).length); String[] s = (String[]) (Object) new Object[0]; });
  }
}
