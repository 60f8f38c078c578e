/** Permutations by Heap's algorithm over a generic list, each given to a consumer. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Permutations {
  static <T> void permute(List<T> items, int n, Consumer<List<T>> each) {
    if (n == 1) { each.accept(items); return; }
    for (int i = 0; i < n; i++) {
      permute(items, n - 1, each);
      int j = n % 2 == 0 ? i : 0;
      T t = items.get(j);
      items.set(j, items.get(n - 1));
      items.set(n - 1, t);
    }
  }
  static long run() {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < 9; i++) items.add(i);
    long[] sum = new long[1];
    for (int i = 0; i < 15; i++) permute(items, items.size(), p -> sum[0] += p.get(0) * 3 + p.get(p.size() - 1));
    return sum[0];
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
