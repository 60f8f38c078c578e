/** HashMap: order of iteration, null keys, views, defaults, merging, growth, equality, failing fast. */
import java.util.*;

public class hash_map {
  record Key(int n) {
    public int hashCode() { return n % 3; }
  }
  public static void main(String[] args) {
    Map<String, Integer> m = new HashMap<>();
    for (String s : new String[] {"the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog",
        "and", "then", "the", "fox", "naps"}) m.put(s, m.getOrDefault(s, 0) + 1);
    System.out.println(m + " " + m.size());
    System.out.println(m.put("fox", 9) + " " + m.putIfAbsent("fox", 1) + m.putIfAbsent("new", 1)
        + m.remove("dog") + m.remove("none") + m.remove("the", 5) + m.replace("lazy", 4)
        + m.containsKey("fox") + m.containsValue(9) + m.get("absent"));
    m.merge("fox", 5, Integer::sum);
    m.merge("cat", 1, Integer::sum);
    m.merge("cat", 1, (a, b) -> null);
    m.compute("and", (k, v) -> v == null ? 1 : v + k.length());
    m.computeIfAbsent("len", String::length);
    m.computeIfPresent("quick", (k, v) -> null);
    System.out.println(m);
    m.put(null, 0);
    m.put("nul", null);
    System.out.println(m.get(null) + " " + m.get("nul") + m.containsKey("nul") + m.getOrDefault("nul", 7));
    int sum = 0;
    for (Map.Entry<String, Integer> e : m.entrySet()) {
      if (e.getValue() == null) e.setValue(3);
      sum += e.getValue();
    }
    System.out.println(sum + " " + m.keySet().contains(null) + m.values());
    m.keySet().removeIf(k -> k == null || k.length() > 4);
    m.values().remove(3);
    m.replaceAll((k, v) -> v * 2);
    m.forEach((k, v) -> System.out.print(k + v + " "));
    System.out.println();
    Map<Key, Integer> bad = new HashMap<>();
    for (int i = 0; i < 40; i++) bad.put(new Key(i), i);
    int found = 0;
    for (int i = 0; i < 50; i++) if (bad.get(new Key(i)) != null) found++;
    System.out.println(found);
    Map<Integer, String> big = new HashMap<>();
    for (int i = 0; i < 1000; i++) big.put(i * 37, "v" + i);
    for (int i = 0; i < 1000; i += 3) big.remove(i * 37);
    long h = 0;
    for (int k : big.keySet()) h = h * 31 + k;
    System.out.println(big.size() + " " + h);
    System.out.println(new HashMap<>(Map.of("a", 1)).equals(Map.of("a", 1)) + " "
        + new HashMap<>(Map.of("a", 1)).hashCode() + Map.entry("k", "v"));
    try { for (String k : m.keySet()) m.put(k + "!", 1); } catch (ConcurrentModificationException e) {
      System.out.println("changed");
    }
    Map<Object, Object> self = new HashMap<>();
    self.put("me", self);
    System.out.println(self);
    m.clear();
    System.out.println(m.isEmpty() + "" + m.keySet());
  }
}
