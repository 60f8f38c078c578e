import bench.Runner;

public class Main {
  public static void main(String args[]) throws Exception {
    if (args.length == 0) {
      args = new String[] {
        "Trees", "2", "60", "Expressions", "1", "9", "Bits", "1", "40", "Packing", "1", "3", "Queues", "2", "25",
        "Life", "1", "12", "Unknown", "1", "1", "Trees", "x", "1", "Bits", "1", "-3",
      };
    }
    final Runner runner = new Runner(System.out);
    for (int i = 0; i + 2 < args.length; i += 3) {
      runner.run(args[i], args[i + 1], args[i + 2]);
    }
    runner.close();
  }
}
