/** Words are counted in a HashMap of boxes, which is then walked and sorted. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class MapCounting {
  static final String[] WORDS = words();
  static String[] words() {
    String[] words = new String[20_000];
    int seed = 42;
    for (int i = 0; i < words.length; i++) {
      seed = seed * 1103515245 + 12345;
      int n = (seed >>> 16) % 3000;
      words[i] = "word" + n * n % 5000;
    }
    return words;
  }
  static long run() {
    long sum = 0;
    for (int round = 0; round < 150; round++) {
      Map<String, Integer> counts = new HashMap<>();
      for (String word : WORDS) counts.merge(word, 1, Integer::sum);
      Map<Integer, Integer> histogram = new HashMap<>();
      for (Map.Entry<String, Integer> e : counts.entrySet()) histogram.put(e.getValue(), histogram.getOrDefault(e.getValue(), 0) + e.getKey().length());
      List<Integer> keys = new ArrayList<>(histogram.keySet());
      keys.sort((a, b) -> b - a);
      for (int k : keys) sum = sum * 31 + k * histogram.get(k);
    }
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
