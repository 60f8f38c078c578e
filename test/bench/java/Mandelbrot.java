/** Points of the Mandelbrot set: a hot inner loop of doubles. */
public class Mandelbrot {
  static long run() {
    int size = 500, inside = 0;
    long checksum = 0;
    for (int py = 0; py < size; py++) {
      for (int px = 0; px < size; px++) {
        double cx = 3.0 * px / size - 2, cy = 2.0 * py / size - 1, x = 0, y = 0;
        int n = 0;
        while (n < 150 && x * x + y * y <= 4) {
          double next = x * x - y * y + cx;
          y = 2 * x * y + cy;
          x = next;
          n++;
        }
        if (n == 150) inside++;
        checksum = checksum * 31 + n;
      }
    }
    return checksum ^ inside;
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
