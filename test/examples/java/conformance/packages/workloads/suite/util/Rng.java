package suite.util;

public class Rng {
  private int seed;
  public Rng(final int seed) { this.seed = seed == 0 ? 74755 : seed; }
  public int next() { return seed = seed * 1309 + 13849 & 0xffff; }
  public <T> T pick(final java.util.List<? extends T> from) { return from.get(next() % from.size()); }
}
