// JLS 10: arrays as programs use them: life, matrices, triangles, sieve, sorting, rotation, permutations, windows.
import java.util.Arrays;
public class grids_and_matrices {
  static boolean[][] step(boolean[][] g) {
    int h = g.length, w = g[0].length;
    boolean[][] r = new boolean[h][w];
    for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
      int n = 0;
      for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dx | dy) != 0 && g[(y + dy + h) % h][(x + dx + w) % w]) n++;
      r[y][x] = n == 3 || g[y][x] && n == 2;
    }
    return r;
  }
  static long[][] mul(long[][] a, long[][] b) {
    long[][] c = new long[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) for (int j = 0; j < b[0].length; j++) for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }
  static long[][] power(long[][] m, int n) { long[][] r = new long[m.length][m.length]; for (int i = 0; i < m.length; i++) r[i][i] = 1; for (; n > 0; n >>= 1, m = mul(m, m)) if ((n & 1) == 1) r = mul(r, m); return r; }
  static int[][] pascal(int n) { int[][] t = new int[n][]; for (int i = 0; i < n; i++) { t[i] = new int[i + 1]; t[i][0] = t[i][i] = 1; for (int j = 1; j < i; j++) t[i][j] = t[i - 1][j - 1] + t[i - 1][j]; } return t; }
  static char[][] rotate(char[][] g) { char[][] r = new char[g[0].length][g.length]; for (int i = 0; i < g.length; i++) for (int j = 0; j < g[i].length; j++) r[j][g.length - 1 - i] = g[i][j]; return r; }
  static void quick(int[] a, int lo, int hi) { int i = lo, j = hi, p = a[lo + hi >>> 1]; while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; } } if (lo < j) quick(a, lo, j); if (i < hi) quick(a, i, hi); }
  static void merge(double[] a, double[] tmp, int lo, int hi) { if (hi - lo < 2) return; int mid = (lo + hi) / 2; merge(a, tmp, lo, mid); merge(a, tmp, mid, hi); for (int i = lo, j = mid, k = lo; k < hi; k++) tmp[k] = j >= hi || i < mid && a[i] <= a[j] ? a[i++] : a[j++]; System.arraycopy(tmp, lo, a, lo, hi - lo); }
  static boolean nextPermutation(int[] a) { int i = a.length - 2; while (i >= 0 && a[i] >= a[i + 1]) i--; if (i < 0) return false; int j = a.length - 1; while (a[j] <= a[i]) j--; int t = a[i]; a[i] = a[j]; a[j] = t; for (int l = i + 1, r = a.length - 1; l < r; l++, r--) { t = a[l]; a[l] = a[r]; a[r] = t; } return true; }
  static int[] spiral(int h, int w) { int[][] g = new int[h][w]; int[] out = new int[h * w]; int v = 0; for (int[] row : g) for (int j = 0; j < w; j++) row[j] = v++; int top = 0, bottom = h - 1, left = 0, right = w - 1, k = 0; while (k < out.length) { for (int j = left; j <= right && k < out.length; j++) out[k++] = g[top][j]; top++; for (int i = top; i <= bottom && k < out.length; i++) out[k++] = g[i][right]; right--; for (int j = right; j >= left && k < out.length; j--) out[k++] = g[bottom][j]; bottom--; for (int i = bottom; i >= top && k < out.length; i--) out[k++] = g[i][left]; left++; } return out; }
  static int queens(int n, int row, int[] cols) { if (row == n) return 1; int c = 0; next: for (int i = 0; i < n; i++) { for (int r = 0; r < row; r++) if (cols[r] == i || Math.abs(cols[r] - i) == row - r) continue next; cols[row] = i; c += queens(n, row + 1, cols); } return c; }
  static int lcs(String a, String b) { short[][] t = new short[a.length() + 1][b.length() + 1]; for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) t[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? (short) (t[i - 1][j - 1] + 1) : (short) Math.max(t[i - 1][j], t[i][j - 1]); return t[a.length()][b.length()]; }
  static double det(double[][] m) { double d = 1; m = Arrays.copyOf(m, m.length); for (int i = 0; i < m.length; i++) { m[i] = m[i].clone(); int p = i; for (int r = i; r < m.length; r++) if (Math.abs(m[r][i]) > Math.abs(m[p][i])) p = r; double[] t = m[p]; m[p] = m[i]; m[i] = t; if (p != i) d = -d; if (m[i][i] == 0) return 0; d *= m[i][i]; for (int r = i + 1; r < m.length; r++) { m[r] = m[r].clone(); double f = m[r][i] / m[i][i]; for (int c = i; c < m.length; c++) m[r][c] -= f * m[i][c]; } } return d; }
  static int knapsack(int[] w, int[] v, int cap) { int[] best = new int[cap + 1]; for (int i = 0; i < w.length; i++) for (int c = cap; c >= w[i]; c--) best[c] = Math.max(best[c], best[c - w[i]] + v[i]); return best[cap]; }
  static long sieve(int n) { boolean[] no = new boolean[n + 1]; long s = 0; for (int i = 2; i <= n; i++) if (!no[i]) { s += i; for (long j = (long) i * i; j <= n; j += i) no[(int) j] = true; } return s; }
  public static void main(String[] args) {
    boolean[][] g = new boolean[6][6]; g[0][1] = g[1][2] = g[2][0] = g[2][1] = g[2][2] = true;
    for (int i = 0; i < 10; i++) g = step(g);
    for (boolean[] row : g) { for (boolean c : row) System.out.print(c ? '#' : '.'); System.out.print(' '); }
    System.out.println();
    System.out.println(power(new long[][] {{1, 1}, {1, 0}}, 80)[0][1] + " " + Arrays.toString(pascal(10)[9]));
    char[][] pic = {"abc".toCharArray(), "def".toCharArray()};
    for (int i = 0; i < 3; i++) { pic = rotate(pic); for (char[] r : pic) System.out.print(new String(r) + " "); }
    System.out.println();
    int[] nums = new int[200]; for (int i = 0, x = 12345; i < nums.length; i++) nums[i] = (x = x * 1103515245 + 12345) >>> 16 & 1023;
    quick(nums, 0, nums.length - 1);
    boolean ok = true; for (int i = 1; i < nums.length; i++) ok &= nums[i - 1] <= nums[i];
    double[] ds = {3.5, -1, 2.25, 0, -0.0, 1e10, 2}; merge(ds, new double[ds.length], 0, ds.length);
    System.out.println(ok + " " + nums[0] + nums[100] + Arrays.toString(ds));
    int[] p = {1, 2, 2, 3}; int count = 0, last = 0; do { count++; last = p[0] * 1000 + p[1] * 100 + p[2] * 10 + p[3]; } while (nextPermutation(p));
    System.out.println(count + " " + last + Arrays.toString(spiral(3, 4)) + queens(7, 0, new int[7]) + lcs("AGGTABXYZQ", "GXTXAYBZ"));
    System.out.println(det(new double[][] {{2, 0, 1}, {1, 3, 2}, {1, 1, 4}}) + " " + knapsack(new int[] {1, 3, 4, 5}, new int[] {1, 4, 5, 7}, 7) + " " + sieve(100000));
  }
}
