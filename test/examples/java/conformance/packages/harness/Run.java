import core.Benchmark;

public final class Run {
  private static int total;
  private final String name;
  private int iterations;
  private int inner;

  public Run(final String name) {
    this.name = name;
    this.iterations = 1;
    this.inner = 1;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Benchmark> find(final String name) {
    try {
      return (Class<? extends Benchmark>) Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new RuntimeException(e);
    }
  }

  public void go() {
    final Class<? extends Benchmark> kind = find(name);
    try {
      final Benchmark made = kind.getDeclaredConstructor().newInstance();
      for (int i = 0; i < iterations; i++) measure(made);
    } catch (ReflectiveOperationException e) {
      throw new RuntimeException(e);
    }
  }

  private void measure(final Benchmark one) {
    final long start = System.nanoTime();
    if (!one.innerLoop(inner)) {
      throw new RuntimeException("Benchmark failed with incorrect result");
    }
    final long took = (System.nanoTime() - start) / 1000L;
    total++;
    System.out.println(name + ": iterations=" + iterations + " " + (took >= 0 ? "ok" : "?"));
  }

  public void setIterations(final int iterations) { this.iterations = iterations; }
  public void setInner(final int inner) { this.inner = inner; }
  public static int getTotal() { return total; }
}
