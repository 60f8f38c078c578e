// JLS 10.6, 15.10: initialisers of all depths, dimensions, default values, evaluation order of sizes and elements.
import java.util.*;
public class array_initialisers {
  static int n;
  static int next() { System.out.print("<" + n + ">"); return n++; }
  static int size(int k) { System.out.print("[" + k + "]"); return k; }
  static <T> T show(T t) { System.out.print("{" + t + "}"); return t; }
  static final int[] EMPTY = {};
  static int[][] shared = {{1}, {1, 2}, null, {}};
  int own[] = {next(), next()}, more[][] = {{next()}, own}, plain;
  int method()[] { return own; }
  static long[] mixed(byte b, char c, int... i) { return new long[] {b, c, i.length, i[0], 'x', (short) 3}; }
  static String deep(Object o) {
    if (o instanceof Object[] os) { StringBuilder b = new StringBuilder("("); for (Object x : os) b.append(deep(x)).append(' '); return b.append(')').toString(); }
    if (o instanceof int[] is) return Arrays.toString(is);
    if (o instanceof char[] cs) return new String(cs);
    return String.valueOf(o);
  }
  public static void main(String[] args) {
    boolean[] z = new boolean[2]; byte[] b = new byte[1]; short[] s = new short[1]; char[] c = new char[1]; int[] i = new int[1]; long[] l = new long[1]; float[] f = new float[1]; double[] d = new double[1]; String[] t = new String[1];
    System.out.println(z[1] + " " + b[0] + s[0] + (int) c[0] + i[0] + l[0] + f[0] + d[0] + t[0]);
    int[][] grid = new int[size(2)][size(3)], ragged = new int[size(3)][];
    System.out.println(deep(grid) + deep(ragged));
    int[] order = {next(), next() + next(), n = 10, next()};
    System.out.println(deep(order));
    Object[] objects = {1, 'c', "s", null, 2.5, new int[] {next()}, new Object[] {new String[] {"in"}, new char[] {'x', 'y'}}, EMPTY};
    System.out.println(deep(objects));
    int[][][] cube = {{{1, 2}, {3}}, {}, {{4, 5, 6,},},};
    System.out.println(cube.length + " " + cube[0][1][0] + cube[2][0].length + cube[1].length + deep(cube));
    long[][][] part = new long[2][2][];
    System.out.println(deep(part) + part[1].length);
    array_initialisers o = new array_initialisers();
    System.out.println(deep(o.more) + (o.more[1] == o.method()) + o.plain);
    System.out.println(Arrays.toString(mixed((byte) 1, 'a', 7)) + new int[] {5, 6, 7}[size(1)] + new int[][] {{1, 2}, {3}}[1][0] + "abc".toCharArray()[2]);
    char[] letters = {97, 'b', 'a' + 2, '\u0064', (char) 101};
    byte[] bytes = {1, 'A', -128, 127, (byte) 200};
    float[] floats = {1, 2L, 'c', 1.5f}; double[] doubles = {1, 2f, 'd', 3L};
    System.out.println(new String(letters) + Arrays.toString(bytes) + Arrays.toString(floats) + Arrays.toString(doubles));
    int[] a = {1, 2, 3}, alias = a; int x[] = a.clone(), y = a[a[0]];
    alias[0] = 9; x[1] = 8;
    System.out.println(a[0] + "" + x[0] + x[1] + y + (a == alias) + a.equals(x) + Arrays.equals(a, alias));
    for (int[] row : new int[][] {{1, 2}, shared[1], EMPTY}) for (int v : row) System.out.print(v);
    int k = 0;
    int[] idx = new int[3];
    idx[k++] = k; idx[k] = k++ + k; idx[k] += k-- * 10; idx[k]++;
    System.out.println(" " + k + Arrays.toString(idx));
    try { int[] neg = new int[size(-1)]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { int[][] neg = new int[size(4)][size(-7)]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { int[][][] neg = new int[size(0)][size(-3)][size(2)]; System.out.println(neg.length); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { int[][] q = new int[size(-2)][1 / (n - n)]; } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    try { Object[] q = {show("a"), show(1 / (n - n)), show("b")}; } catch (ArithmeticException e) { System.out.println("left"); }
    var v = new int['c' - 'a'][(byte) 3]; System.out.println(v.length + v[0].length);
    List<int[]> lists = new ArrayList<>(); lists.add(new int[] {1}); lists.get(0)[0] += 5; System.out.println(lists.get(0)[0]++ + lists.get(0)[0]);
  }
}
