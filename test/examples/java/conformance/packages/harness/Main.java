import core.Benchmark;

/** Runs what its table names: the classes are found by their names. */
public final class Main {
  private static final String[][] PLAN = {
    {"Sum", "3", "10"}, {"Primes", "2", "200"}, {"Parsing", "2", "4"}, {"Components", "1", "12"},
    {"Scheduling", "1", "30"}, {"tasks.Sorting", "2", "40"}, {"Missing", "1", "1"}, {"Faulty", "1", "1"},
    {"core.Benchmark", "1", "1"}, {"Sum", "1", "-1"},
  };

  private Main() {}

  public static void main(final String[] arguments) {
    int failed = 0;
    for (final String[] line : PLAN) {
      final Run run = new Run(line[0]);
      run.setIterations(Integer.parseInt(line[1]));
      run.setInner(Integer.valueOf(line[2]));
      try {
        run.go();
      } catch (final RuntimeException e) {
        failed++;
        final Throwable cause = e.getCause();
        System.out.println(line[0] + ": " + e.getMessage() + (cause == null ? "" : " / " + cause));
      }
    }
    System.out.println(Run.getTotal() + " runs, " + failed + " failed, last " + Benchmark.lastName());
  }
}
