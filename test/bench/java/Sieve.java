/** The sieve of Eratosthenes over a boolean array. */
public class Sieve {
  static int primes(int limit) {
    boolean[] composite = new boolean[limit + 1];
    int count = 0;
    for (int i = 2; i <= limit; i++) {
      if (composite[i]) continue;
      count++;
      for (long j = (long) i * i; j <= limit; j += i) composite[(int) j] = true;
    }
    return count;
  }
  static long run() {
    long sum = 0;
    for (int i = 0; i < 10; i++) sum += primes(2_000_000 + i);
    return sum;
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
