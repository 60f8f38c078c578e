package tasks;

import core.*;
import java.util.Comparator;

public class Sorting extends Benchmark {
  private final IdentityDictionary<Object, Integer> seen = new IdentityDictionary<>(8);

  private static abstract class Order implements Comparator<Integer> {
    abstract int sign();
    @Override public int compare(Integer a, Integer b) { return sign() * a.compareTo(b); }
  }

  @Override
  public Object benchmark() {
    Random random = new Random();
    Vector<Integer> all = new Vector<>(1);
    for (int i = 0; i < 100; i++) all.append(random.next() % 50);
    all.sort(new Order() { @Override int sign() { return -1; } });
    seen.atPut(all, all.size());
    return all;
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean verifyResult(Object result) {
    Vector<Integer> all = (Vector<Integer>) result;
    for (int i = 1; i < all.size(); i++) if (all.at(i - 1) < all.at(i)) return false;
    Test<Integer> isBig = each -> each > 100;
    Set<Integer> set = new Set<>();
    all.forEach(set::add);
    return seen.at(result) == 100 && !all.hasSome(isBig) && all.hasSome(isBig.not())
        && set.collect(String::valueOf).size() == set.size();
  }
}
