package core;

public abstract class Benchmark {
  private static String last = "none";

  public Benchmark() { last = getClass().getSimpleName(); }

  public abstract Object benchmark();

  public abstract boolean verifyResult(Object result);

  /** Some have a loop of their own. */
  public boolean innerLoop(final int count) {
    for (int i = 0; i < count; i++) {
      if (!verifyResult(benchmark())) return false;
    }
    return true;
  }

  public static String lastName() { return last; }
}
