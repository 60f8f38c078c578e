import core.Benchmark;
import core.Random;

public class Primes extends Benchmark {
  private int size;

  @Override
  public boolean innerLoop(final int count) {
    size = count;
    return verifyResult(benchmark()) && new Random().next() == 22896;
  }

  @Override
  public Object benchmark() {
    boolean[] flags = new boolean[size];
    java.util.Arrays.fill(flags, true);
    int count = 0;
    for (int i = 2; i <= size; i++) {
      if (!flags[i - 1]) continue;
      count++;
      for (int k = i + i; k <= size; k += i) flags[k - 1] = false;
    }
    return count;
  }

  @Override
  public boolean verifyResult(final Object result) {
    return size == 200 ? (Integer) result == 46 : false;
  }
}
