// JLS 15.10.2, 15.10.4, 15.26: the order in which arrays are made, indexed and assigned, and what each exception leaves behind
public class array_order {
  static StringBuilder out = new StringBuilder();
  static int i(int v) { out.append("i").append(v).append(' '); return v; }
  static int[] a(int[] v) { out.append("a "); return v; }
  static int bad() { out.append("bad "); throw new IllegalStateException("bad"); }
  static int[] badArray() { out.append("badArray "); throw new IllegalStateException("badArray"); }
  static void attempt(String name, Runnable r) { try { r.run(); out.append("ok"); } catch (RuntimeException e) { out.append(e.getClass().getSimpleName()).append(": ").append(e.getMessage()); } System.out.println(name + ": " + out); out.setLength(0); }
  static int[] f = {10, 20, 30}, none; static long[] longs = {1, 2}; static Object[] strings = new String[2]; static int[][] grid = {{1, 2}, null, {3}};
  static int n;
  public static void main(String[] args) {
    attempt("dims", () -> { int[][][] x = new int[i(2)][i(3)][i(1)]; out.append(x[1].length); });
    attempt("dims negative late", () -> { int[][] x = new int[i(2)][i(-1)]; });
    attempt("dims negative first", () -> { int[][] x = new int[i(-2)][i(-1)]; });
    attempt("dims zero hides", () -> { int[][] x = new int[i(0)][i(-7)]; });
    attempt("dims throws", () -> { int[][] x = new int[i(-5)][bad()]; });
    attempt("init throws", () -> { int[] x = {i(1), bad(), i(2)}; });
    attempt("read null then index", () -> { int x = a(none)[i(1)]; });
    attempt("read index throws before null", () -> { int x = a(none)[bad()]; });
    attempt("array throws before index", () -> { int x = badArray()[i(9)]; });
    attempt("write null value first", () -> a(none)[i(0)] = i(7));
    attempt("write out of bounds value first", () -> a(f)[i(5)] = i(7));
    attempt("write value throws before bounds", () -> a(f)[i(5)] = bad());
    attempt("compound null before value", () -> a(none)[i(0)] += i(7));
    attempt("compound bounds before value", () -> a(f)[i(5)] += i(7));
    attempt("compound value throws, kept", () -> a(f)[i(1)] += bad());
    out.append(f[1]).append(' ');
    attempt("compound divides", () -> a(f)[i(1)] /= i(0));
    attempt("increment bounds", () -> a(f)[i(-1)]++);
    attempt("self index", () -> { int k = 0; f[k] = k = 2; out.append(f[0]).append(k); });
    attempt("self replaced", () -> { int[] v = {1, 2, 3}; int[] w = v; v[(v = new int[] {7, 8, 9})[0] - 6] = v[2]; out.append(w[1]).append(v[1]); });
    attempt("chain", () -> { int[] v = new int[4]; int k = 0; v[k++] = v[k++] = v[k++] = k++; out.append(v[0]).append(v[1]).append(v[2]).append(k); });
    attempt("left kept", () -> { int[] v = {1, 2}; int r = v[0] + (v[0] = 10) * v[0]; out.append(r); });
    attempt("compound reads first", () -> { int[] v = {1}; v[0] += v[0]++ + ++v[0]; out.append(v[0]); });
    attempt("index in its compound", () -> { int k = 0; int[] v = {1, 10, 100}; v[k++] += k; v[k] -= v[--k]; out.append(v[0]).append(' ').append(v[1]).append(k); });
    attempt("store check", () -> { Object[] o = strings; o[i(0)] = Integer.valueOf(i(3)); });
    attempt("store check after bounds", () -> { Object[] o = strings; o[i(2)] = Integer.valueOf(i(3)); });
    attempt("string compound on Object[]", () -> { Object[] o = strings; o[0] = "s"; o[0] += "t" + i(1); out.append(o[0]); });
    attempt("null row", () -> grid[i(1)][i(0)] = i(3));
    attempt("row then column", () -> grid[i(0)][i(2)]++);
    attempt("rows", () -> { int[][] g = new int[3][]; g[1] = new int[] {4}; g[0] = g[1]; g[0][0]++; out.append(g[1][0]).append(g[2]); });
    attempt("long compound", () -> { longs[i(1)] <<= 40L; longs[0] += 1.7; longs[0] *= 1e30; out.append(longs[0]).append(' ').append(longs[1]); });
    attempt("clone", () -> { int[][] g = grid.clone(); g[0][0] = 77; g[2] = null; out.append(grid[0][0]).append(grid[2].length); });
    attempt("byte element", () -> { byte[] b = {127}; b[0]++; b[0] += 3.9; b[0] >>>= 1; out.append(b[0]); char[] c = {'a'}; c[0] += 1; c[0]++; out.append(c[0]); });
    attempt("huge", () -> { int[] x = new int[Integer.MIN_VALUE]; });
    attempt("char size", () -> { int[] x = new int['\3']; byte b = 2; long[][] y = new long[b][]; out.append(x.length + y.length); });
    attempt("length", () -> out.append(a(none).length));
    attempt("field of null", () -> { array_order o = null; out.append(o.n); });
    attempt("boolean elements", () -> { boolean[] b = new boolean[2]; b[0] |= i(1) > 0; b[1] ^= b[0] & !(b[1] = true); b[0] &= b[1]; out.append(b[0]).append(b[1]); });
    attempt("boxed elements", () -> { Integer[] b = {1, null}; b[0]++; b[0] += 4; Integer old = b[0]--; out.append(b[0]).append(old); b[1]++; });
  }
}
