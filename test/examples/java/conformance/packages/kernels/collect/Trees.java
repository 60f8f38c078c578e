package collect;

import bench.Kernel;
import bench.Lcg;
import java.util.Comparator;
import java.util.Map;

public class Trees extends Kernel {
  private static int instances;
  private final int number = ++instances;
  private Sequence<Integer> keys;

  @Override protected void prepare() {
    keys = new Sequence<Integer>();
    Lcg random = new Lcg(42 + number);
    for (int i = 0; i < size; i++) keys.add(new Integer(random.below(size * 2)));
  }

  @Override protected long run() {
    Tree<Integer, Long> byKey = Tree.natural();
    Tree<String, Integer> byText = new Tree<String, Integer>(new Comparator<Object>() {
      public int compare(Object a, Object b) { return b.toString().compareTo(a.toString()); }
    });
    for (Integer key : keys) {
      Long seen = byKey.get(key);
      byKey.put(key, seen == null ? 1L : seen + 1L);
      byText.put("k" + key, key);
    }
    long sum = byKey.size * 1000L + byText.turns;
    for (Map.Entry<Integer, Long> each : byKey) sum = sum * 31 + each.getKey() * each.getValue();
    final StringBuilder text = new StringBuilder();
    final int[] left = {7};
    boolean all = byText.visit(new Tree.Visitor<String, Number>() {
      public boolean visit(String key, Number value) {
        text.append(key).append(':').append(value).append(' ');
        return --left[0] > 0;
      }
    });
    Sequence raw = new Sequence(keys);
    raw.add("text");
    raw.add(null);
    Object first = raw.removeFirst();
    int changes = raw.removeAll(null) + raw.removeAll("text") * 10 + raw.removeAll(first) * 100;
    Sequence<String> halves = keys.each(new Change<Number, String>() {
      public String of(Number n) { return Integer.toString(n.intValue() >> 1, 36); }
    });
    System.out.println(text.toString().trim() + (all ? "." : "...") + " " + changes + " " + Sequence.greatest(halves) + " " + halves.first());
    return sum;
  }

  @Override public String name() { return super.name() + "#" + (number > 0 ? "n" : ""); }
}
