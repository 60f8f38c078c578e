/** Flips of pancakes over all permutations: small int arrays. */
public class Fannkuch {
  static long flips(int n) {
    int[] perm = new int[n], perm1 = new int[n], count = new int[n];
    int maxFlips = 0, checksum = 0, permutations = 0, r = n;
    for (int i = 0; i < n; i++) perm1[i] = i;
    while (true) {
      for (; r != 1; r--) count[r - 1] = r;
      System.arraycopy(perm1, 0, perm, 0, n);
      int flips = 0, k;
      while ((k = perm[0]) != 0) {
        for (int low = 0, high = k; low < high; low++, high--) {
          int t = perm[low]; perm[low] = perm[high]; perm[high] = t;
        }
        flips++;
      }
      maxFlips = Math.max(maxFlips, flips);
      checksum += permutations % 2 == 0 ? flips : -flips;
      while (true) {
        if (r == n) return checksum * 100L + maxFlips;
        int first = perm1[0];
        for (int i = 0; i < r; i++) perm1[i] = perm1[i + 1];
        perm1[r] = first;
        if (--count[r] > 0) break;
        r++;
      }
      permutations++;
    }
  }

  static long run() {
    return flips(9) + 4 * flips(8) + 3 * flips(9);
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
