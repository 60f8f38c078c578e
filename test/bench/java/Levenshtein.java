/** Edit distances between all pairs of words, by rows of ints. */
public class Levenshtein {
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1], row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) previous[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
      }
      int[] t = previous; previous = row; row = t;
    }
    return previous[b.length()];
  }
  static long run() {
    String[] words = new String[150];
    for (int i = 0; i < words.length; i++) {
      StringBuilder b = new StringBuilder();
      for (int j = 0; j < 20 + i % 20; j++) b.append((char) ('a' + (i * 7 + j * j) % 26));
      words[i] = b.toString();
    }
    long sum = 0;
    for (String a : words) for (String b : words) sum += distance(a, b);
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
