package bench;

/** The linear congruential generator of 48 bits. */
public final class Lcg {
  private static final long MULTIPLIER = 0x5DEECE66DL, MASK = (1L << 48) - 1;
  private long seed;

  public Lcg(long seed) { this.seed = (seed ^ MULTIPLIER) & MASK; }

  public int next(int bits) {
    seed = seed * MULTIPLIER + 0xBL & MASK;
    return (int) (seed >>> 48 - bits);
  }

  public int below(int limit) {
    if ((limit & -limit) == limit) return (int) (limit * (long) next(31) >> 31);
    int found, rest;
    do {
      found = next(31);
      rest = found % limit;
    } while (found - rest + (limit - 1) < 0);
    return rest;
  }

  public double real() { return (((long) next(26) << 27) + next(27)) / (double) (1L << 53); }
}
