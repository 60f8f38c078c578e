/** Arrays of arrays: partial sizes, ragged ones, initialisers, clone is shallow, defaults, names of classes. */
import java.util.Arrays;
public class multi_dimensional {
  static int[] f()[] { return new int[][] {{1}, {2, 3}, {}}; } static int n;
  static int next() {
    System.out.print("n" + n + " ");
    return n++;
  }
  public static void main(String[] args) {
    int[][] a = new int[2][3];
    a[1][2] = 5;
    System.out.println(Arrays.deepToString(a));
    long[][][] p = new long[2][2][];
    System.out.println(p[1][1] + " " + p.length + p[0].length);
    String[][] names = {{"a"}, null, {"b", "c"}};
    System.out.println(Arrays.deepToString(names));
    System.out.println(Arrays.deepToString(f()));
    int[] x[] = {{1, 2}}, y = {3};
    System.out.println(x[0].length + y.length);
    int[][] c = a.clone();
    c[1][2] = 7;
    c[0] = new int[] {9};
    System.out.println(a[1][2] + " " + a[0].length + c[0][0]);
    char[][] g = new char[2][2];
    g[0][0] += 'x';
    g[1][1]++;
    System.out.println((int) g[0][0] + (int) g[1][1]);
    n = 2;
    int[][][] e = new int[next()][next()][next()];
    System.out.println(e[1][2].length);
    boolean[][] b = new boolean[1][1];
    b[0][0] |= true;
    System.out.println(b[0][0] ^ b[0][0]);
    Object[] o = {1, new int[] {2}, new Object[] {"z"}, null};
    System.out.println(Arrays.deepToString(new Object[] {o[0], o[1], o[2], o[3]}));
    System.out.println(new int[0][0].getClass().getName() + new String[0].getClass().getName()
        + new long[0][].getClass().getSimpleName() + new Object[0][0][0].getClass().getTypeName());
    try { int[][] bad = new int[3][-1]; } catch (NegativeArraySizeException ex) {
      System.out.println(ex.getMessage());
    }
    System.out.println(new int[0][-1 + 1].length);
    for (int[] row : a) for (int v : row) System.out.print(v);
    System.out.println();
    double[][] m = new double[3][];
    for (int i = 0; i < 3; i++) {
      m[i] = new double[i + 1];
      Arrays.fill(m[i], i);
    }
    System.out.println(Arrays.deepToString(m));
    try { m[0][1] = 1; } catch (ArrayIndexOutOfBoundsException ex) {
      System.out.println(ex.getMessage());
    }
    int[] self = {2, 0, 1};
    System.out.println(self[self[self[0]]]);
    Object arr = new int[] {4};
    System.out.println(((int[]) arr)[0] + ((int[]) arr).clone().length);
  }
}
