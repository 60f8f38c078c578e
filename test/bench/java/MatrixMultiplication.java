/** Matrices of doubles as arrays of arrays, multiplied and transposed. */
public class MatrixMultiplication {
  static double[][] multiply(double[][] a, double[][] b) {
    int n = a.length, m = b[0].length, k = b.length;
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++)
      for (int x = 0; x < k; x++) {
        double f = a[i][x];
        for (int j = 0; j < m; j++) c[i][j] += f * b[x][j];
      }
    return c;
  }
  static long run() {
    int n = 420;
    double[][] a = new double[n][n], b = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) { a[i][j] = i - j; b[i][j] = (i * j) % 7; }
    double[][] c = multiply(multiply(a, b), multiply(b, a));
    double sum = 0;
    for (int i = 0; i < n; i++) sum += c[i][n - 1 - i];
    return (long) sum;
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
