/** The spectral norm of an infinite matrix, with its multiplications as functional interfaces. */
import java.util.Arrays;

public class SpectralNorm {
  interface Entry { double at(int i, int j); }
  static double a(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }
  static void multiply(Entry matrix, double[] v, double[] result) {
    for (int i = 0; i < v.length; i++) {
      double sum = 0;
      for (int j = 0; j < v.length; j++) sum += matrix.at(i, j) * v[j];
      result[i] = sum;
    }
  }
  static long run() {
    int n = 1000;
    double[] u = new double[n], v = new double[n], t = new double[n];
    Arrays.fill(u, 1);
    Entry plain = SpectralNorm::a, transposed = (i, j) -> a(j, i);
    for (int i = 0; i < 10; i++) {
      multiply(plain, u, t); multiply(transposed, t, v);
      multiply(plain, v, t); multiply(transposed, t, u);
    }
    double vBv = 0, vv = 0;
    for (int i = 0; i < n; i++) { vBv += u[i] * v[i]; vv += v[i] * v[i]; }
    return (long) (Math.sqrt(vBv / vv) * 1e9);
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
