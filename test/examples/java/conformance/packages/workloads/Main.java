import static suite.Suite.*;

final class Main {
  public static void main(final String... args) throws Exception {
    if (args.length > 0) measure(args, System.out::println);
    else {
      for (var line : new String[][] {
        {"constraint.Planner", "2", "12"}, {"graph.Loops", "1", "30"}, {"json.Trips", "1", "5"}, {"machine.Fibonacci", "3", "15"},
        {"machine.Primes", "1", "60"}, {"bounce", "1", "40"}, {"json.Reader", "1", "1"}, {"absent", "1", "1"}, {"machine.Broken", "1", "2"},
        {"graph.Loops", "1", "none"}, {"json.Trips"},
      }) {
        measure(line, text -> System.out.println("| " + text));
      }
    }
    System.out.println(ran() + " " + DEFAULTS);
  }
}
