package java.util;

import java.io.Serializable;

/** The linear congruential generator of 48 bits that java.util.Random's documentation gives. */
public class Random implements Serializable {
  private static final long multiplier = 0x5DEECE66DL, mask = (1L << 48) - 1;
  private static long made = 8682522807148012L;
  private long seed;
  private double nextGaussian;
  private boolean hasGaussian;
  public Random() { this((made *= 1181783497276652981L) ^ System.nanoTime()); }
  public Random(long seed) {
    if (getClass() == Random.class) this.seed = (seed ^ multiplier) & mask;
    else setSeed(seed);
  }
  public void setSeed(long seed) {
    this.seed = (seed ^ multiplier) & mask;
    hasGaussian = false;
  }
  protected int next(int bits) {
    seed = seed * multiplier + 0xBL & mask;
    return (int) (seed >>> 48 - bits);
  }
  public void nextBytes(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int value = nextInt();
      for (int i = 0; i < 4 && at < bytes.length; i++, value >>= 8) bytes[at++] = (byte) value;
    }
  }
  public int nextInt() { return next(32); }
  public int nextInt(int bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
    int bits = next(31), highest = bound - 1;
    if ((bound & highest) == 0) return (int) ((long) bound * bits >> 31);
    int value = bits % bound;
    // Numbers of the last, incomplete part of the range would come too often.
    while (bits - value + highest < 0) {
      bits = next(31);
      value = bits % bound;
    }
    return value;
  }
  public int nextInt(int origin, int bound) {
    if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
    int value = nextInt(), range = bound - origin, highest = range - 1;
    if ((range & highest) == 0) return (value & highest) + origin;
    if (range > 0) {
      int bits = value >>> 1;
      for (value = bits % range; bits + highest - value < 0; value = bits % range) bits = nextInt() >>> 1;
      return value + origin;
    }
    while (value < origin || value >= bound) value = nextInt();
    return value;
  }
  public long nextLong() { return ((long) next(32) << 32) + next(32); }
  public long nextLong(long bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
    return longBelow(0, bound);
  }
  public long nextLong(long origin, long bound) {
    if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
    return longBelow(origin, bound);
  }
  private long longBelow(long origin, long bound) {
    long value = nextLong(), range = bound - origin, highest = range - 1;
    if ((range & highest) == 0) return (value & highest) + origin;
    if (range > 0) {
      long bits = value >>> 1;
      for (value = bits % range; bits + highest - value < 0; value = bits % range) bits = nextLong() >>> 1;
      return value + origin;
    }
    while (value < origin || value >= bound) value = nextLong();
    return value;
  }
  public boolean nextBoolean() { return next(1) != 0; }
  public float nextFloat() { return next(24) / (float) (1 << 24); }
  public double nextDouble() { return (((long) next(26) << 27) + next(27)) * 0x1p-53; }
  public double nextDouble(double bound) {
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("bound must be finite and positive");
    double value = nextDouble() * bound;
    return value < bound ? value : Math.nextDown(bound);
  }
  public double nextDouble(double origin, double bound) {
    if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY))
      throw new IllegalArgumentException("bound must be greater than origin");
    double value = nextDouble() * (bound - origin) + origin;
    return value < bound ? value : Math.nextDown(bound);
  }
  public float nextFloat(float bound) {
    if (!(bound > 0 && bound < Float.POSITIVE_INFINITY)) throw new IllegalArgumentException("bound must be finite and positive");
    float value = nextFloat() * bound;
    return value < bound ? value : Math.nextDown(bound);
  }
  /** The polar method, which makes two at a time. */
  public double nextGaussian() {
    if (hasGaussian) {
      hasGaussian = false;
      return nextGaussian;
    }
    double x, y, square;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    nextGaussian = y * factor;
    hasGaussian = true;
    return x * factor;
  }
}
