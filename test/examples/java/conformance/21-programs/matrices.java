// Matrices: multiplication, transposition, determinants by three ways, inverses of fractions, spirals, magic squares, rotation in place
public class matrices {
  static int[][] multiply(int[][] a, int[][] b) {
    if (a[0].length != b.length) throw new IllegalArgumentException("cannot multiply " + a.length + "x" + a[0].length + " by " + b.length + "x" + b[0].length);
    int[][] c = new int[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) for (int j = 0; j < b[0].length; j++) for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }
  static int[][] transpose(int[][] a) { int[][] t = new int[a[0].length][a.length]; for (int i = 0; i < a.length; i++) for (int j = 0; j < a[i].length; j++) t[j][i] = a[i][j]; return t; }
  static long laplace(int[][] m) {
    int n = m.length; if (n == 1) return m[0][0]; long det = 0; int sign = 1;
    for (int col = 0; col < n; col++, sign = -sign) {
      int[][] minor = new int[n - 1][n - 1];
      for (int r = 1; r < n; r++) for (int c = 0, to = 0; c < n; c++) { if (c == col) continue; minor[r - 1][to++] = m[r][c]; }
      det += sign * m[0][col] * laplace(minor);
    }
    return det;
  }
  static double gauss(double[][] m) {
    double det = 1; int n = m.length;
    for (int i = 0; i < n; i++) {
      int pivot = i; for (int r = i + 1; r < n; r++) if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) pivot = r;
      if (m[pivot][i] == 0) return 0;
      if (pivot != i) { double[] t = m[i]; m[i] = m[pivot]; m[pivot] = t; det = -det; }
      det *= m[i][i];
      for (int r = i + 1; r < n; r++) { double f = m[r][i] / m[i][i]; for (int c = i; c < n; c++) m[r][c] -= f * m[i][c]; }
    }
    return det;
  }
  static long bareiss(int[][] source) {
    int n = source.length; long[][] m = new long[n][n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i][j] = source[i][j];
    long previous = 1; int sign = 1;
    for (int k = 0; k < n - 1; k++) {
      if (m[k][k] == 0) { int swap = k + 1; while (swap < n && m[swap][k] == 0) swap++; if (swap == n) return 0; long[] t = m[k]; m[k] = m[swap]; m[swap] = t; sign *= -1; }
      for (int i = k + 1; i < n; i++) for (int j = k + 1; j < n; j++) m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) / previous;
      previous = m[k][k];
    }
    return sign * m[n - 1][n - 1];
  }
  static final class Fraction {
    static final Fraction ZERO = new Fraction(0, 1), ONE = new Fraction(1, 1); final long num, den;
    Fraction(long num, long den) { if (den == 0) throw new ArithmeticException("zero denominator"); long g = gcd(Math.abs(num), Math.abs(den)); if (den < 0) g = -g; this.num = num / g; this.den = den / g; }
    private static long gcd(long a, long b) { return b == 0 ? (a == 0 ? 1 : a) : gcd(b, a % b); }
    Fraction minus(Fraction o) { return new Fraction(num * o.den - o.num * den, den * o.den); } Fraction times(Fraction o) { return new Fraction(num * o.num, den * o.den); } Fraction over(Fraction o) { return new Fraction(num * o.den, den * o.num); } boolean isZero() { return num == 0; }
    @Override public String toString() { return den == 1 ? "" + num : num + "/" + den; }
  }
  static Fraction[][] invert(int[][] a) {
    int n = a.length; Fraction[][] m = new Fraction[n][2 * n];
    for (int i = 0; i < n; i++) for (int j = 0; j < 2 * n; j++) m[i][j] = j < n ? new Fraction(a[i][j], 1) : j - n == i ? Fraction.ONE : Fraction.ZERO;
    for (int i = 0; i < n; i++) {
      int p = i; while (p < n && m[p][i].isZero()) p++; if (p == n) throw new ArithmeticException("singular"); Fraction[] t = m[p]; m[p] = m[i]; m[i] = t;
      Fraction d = m[i][i]; for (int j = 0; j < 2 * n; j++) m[i][j] = m[i][j].over(d);
      for (int r = 0; r < n; r++) if (r != i && !m[r][i].isZero()) { Fraction f = m[r][i]; for (int j = 0; j < 2 * n; j++) m[r][j] = m[r][j].minus(f.times(m[i][j])); }
    }
    Fraction[][] out = new Fraction[n][]; for (int i = 0; i < n; i++) { out[i] = new Fraction[n]; System.arraycopy(m[i], n, out[i], 0, n); } return out;
  }
  static int[][] spiral(int rows, int cols) {
    int[][] s = new int[rows][cols]; int top = 0, left = 0, bottom = rows - 1, right = cols - 1, n = 1;
    while (top <= bottom && left <= right) { for (int c = left; c <= right; c++) s[top][c] = n++; top++; for (int r = top; r <= bottom; r++) s[r][right] = n++; right--; if (top <= bottom) for (int c = right; c >= left; c--) s[bottom][c] = n++; bottom--; if (left <= right) for (int r = bottom; r >= top; r--) s[r][left] = n++; left++; }
    return s;
  }
  static int[][] magic(int n) { int[][] m = new int[n][n]; for (int k = 1, r = 0, c = n / 2; k <= n * n; k++) { m[r][c] = k; int nr = (r + n - 1) % n, nc = (c + 1) % n; if (m[nr][nc] != 0) { nr = (r + 1) % n; nc = c; } r = nr; c = nc; } return m; }
  static void rotate(int[][] m) { int n = m.length; for (int i = 0; i < n / 2; i++) for (int j = 0; j < (n + 1) / 2; j++) { int t = m[i][j]; m[i][j] = m[n - 1 - j][i]; m[n - 1 - j][i] = m[n - 1 - i][n - 1 - j]; m[n - 1 - i][n - 1 - j] = m[j][n - 1 - i]; m[j][n - 1 - i] = t; } }
  static void print(int[][] m) { for (int[] row : m) { StringBuilder line = new StringBuilder(); for (int v : row) { String s = Integer.toString(v); for (int pad = s.length(); pad < 4; pad++) line.append(' '); line.append(s); } System.out.println(line); } }
  static int[][] power(int[][] m, int e) { int[][] r = {{1, 0}, {0, 1}}; for (; e > 0; e >>= 1) { if ((e & 1) == 1) r = multiply(r, m); m = multiply(m, m); } return r; }
  public static void main(String[] args) {
    int[][] a = {{1, 2, 3}, {4, 5, 6}}, b = {{7, 8}, {9, 10}, {11, 12}};
    print(multiply(a, b)); print(transpose(a)); try { multiply(a, a); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    int[][][] tests = {{{3}}, {{1, 2}, {3, 4}}, {{2, 0, 1}, {1, 3, 2}, {1, 1, 4}}, {{0, 1, 2, 3}, {1, 0, 1, 2}, {2, 1, 0, 1}, {3, 2, 1, 0}}, {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, {{5, -7, 2, 2}, {0, 3, 0, -4}, {-5, -8, 0, 3}, {0, 5, 0, -6}}};
    for (int[][] t : tests) { double[][] d = new double[t.length][t.length]; for (int i = 0; i < t.length; i++) for (int j = 0; j < t.length; j++) d[i][j] = t[i][j]; System.out.print(laplace(t) + " " + bareiss(t) + " " + Math.round(gauss(d)) + " | "); try { for (Fraction[] row : invert(t)) { for (Fraction f : row) System.out.print(f + " "); System.out.print("; "); } System.out.println(); } catch (ArithmeticException e) { System.out.println(e.getMessage()); } }
    print(spiral(4, 5)); print(spiral(1, 3)); int[][] m = magic(5); print(m); rotate(m); print(m); print(power(new int[][] {{1, 1}, {1, 0}}, 30)); long trace = 0; for (int i = 0; i < m.length; i++) trace += m[i][i] + m[i][m.length - 1 - i]; System.out.println(trace);
  }
}
