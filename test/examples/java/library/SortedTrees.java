import java.util.*;

/** TreeMap and TreeSet: order, neighbours, ranges, views, changes while iterating; a thousand random changes against a list. */
public class SortedTrees {
  record Point(int x, int y) implements Comparable<Point> {
    @Override public int compareTo(Point other) { return x != other.x ? Integer.compare(x, other.x) : Integer.compare(y, other.y); }
  }
  static void fails(Runnable code) {
    try {
      code.run();
      System.out.println("done");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + (e instanceof ClassCastException ? "cast" : e.getMessage()));
    }
  }
  static void maps() {
    TreeMap<String, Integer> map = new TreeMap<>();
    for (String word : List.of("the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog", "and", "the", "cat")) map.merge(word, 1, Integer::sum);
    System.out.println(map + " " + map.size());
    System.out.println(map.firstKey() + " " + map.lastKey() + " " + map.firstEntry() + " " + map.lastEntry());
    System.out.println(map.lowerKey("cat") + " " + map.floorKey("cat") + " " + map.ceilingKey("cc") + " " + map.higherKey("the"));
    System.out.println(map.headMap("fox") + " " + map.tailMap("lazy", false) + " " + map.subMap("cat", "jumps"));
    System.out.println(map.descendingMap() + " " + map.descendingKeySet() + " " + map.descendingMap().headMap("jumps", true));
    System.out.println(map.keySet() + " " + map.values());
    SortedMap<String, Integer> part = map.subMap("b", "g");
    part.put("elk", 7);
    part.remove("dog");
    System.out.println(part + " " + part.size() + " " + map.containsKey("dog") + " " + map.get("elk"));
    fails(() -> part.put("zebra", 1));
    fails(() -> map.subMap("z", "a"));
    fails(() -> part.subMap("a", "c"));
    fails(() -> part.headMap("h"));
    fails(() -> map.put(null, 1));
    fails(() -> map.get(null));
    fails(() -> new TreeMap<String, Integer>().firstKey());
    System.out.println(new TreeMap<String, Integer>().firstEntry() + " " + new TreeMap<String, Integer>().pollLastEntry());
    fails(() -> map.firstEntry().setValue(3));
    fails(() -> { for (String key : map.keySet()) map.remove(key); });
    fails(() -> { for (Map.Entry<String, Integer> each : map.entrySet()) each.setValue(each.getValue() * 10); });
    System.out.println(map + " " + map.pollFirstEntry() + " " + map.pollLastEntry() + " " + map.size());
    map.entrySet().removeIf(entry -> entry.getKey().length() == 3);
    System.out.println(map + " " + map.equals(new HashMap<>(map)) + " " + (map.hashCode() == new HashMap<>(map).hashCode()));
    part.clear();
    System.out.println(map + " " + map.computeIfAbsent("new", String::length) + " " + map.computeIfPresent("new", (k, v) -> null));
    map.replaceAll((key, value) -> value + key.length());
    map.forEach((key, value) -> System.out.print(key + "=" + value + ";"));
    System.out.println(map.clone());
    TreeMap<Object, String> mixed = new TreeMap<>();
    mixed.put(1, "one");
    fails(() -> mixed.put("two", "2"));
    fails(() -> mixed.put(new Object(), "2"));
    TreeMap<String, Integer> byLength = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    byLength.putAll(Map.of("aa", 1, "b", 2, "ccc", 3, "dd", 4));
    System.out.println(byLength + " " + (byLength.comparator() != null) + " " + new TreeMap<>(byLength).firstKey());
    Map<Point, String> points = new TreeMap<>();
    for (int i = 0; i < 4; i++) points.put(new Point(i % 2, -i), "p" + i);
    System.out.println(points);
  }
  static void sets() {
    TreeSet<Integer> set = new TreeSet<>(List.of(5, 1, 9, 3, 7));
    System.out.println(set + " " + set.add(3) + " " + set.add(4) + " " + set.remove(9) + " " + set.remove(10));
    System.out.println(set.first() + " " + set.last() + " " + set.lower(4) + " " + set.floor(4) + " " + set.ceiling(6) + " " + set.higher(7));
    System.out.println(set.headSet(4) + " " + set.headSet(4, true) + " " + set.tailSet(4) + " " + set.tailSet(4, false) + " " + set.subSet(1, false, 7, true));
    NavigableSet<Integer> down = set.descendingSet();
    System.out.println(down + " " + down.first() + " " + down.lower(4) + " " + down.higher(4) + " " + down.headSet(4) + " " + down.subSet(5, 1));
    down.add(6);
    Iterator<Integer> each = set.descendingIterator();
    while (each.hasNext()) if (each.next() % 2 == 0) each.remove();
    System.out.println(set + " " + set.pollFirst() + " " + set.pollLast() + " " + set + " " + set.contains(5));
    fails(() -> new TreeSet<Integer>().first());
    fails(() -> new TreeMap<>(Map.of(1, 2)).keySet().add(3));
    fails(() -> set.headSet(4).add(8));
    System.out.println(new TreeSet<>(Comparator.<String>reverseOrder()) { { add("a"); add("c"); add("b"); } });
    System.out.println(set.equals(Set.of(3, 5)) + " " + set.hashCode() + " " + set.clone() + " " + new TreeSet<>(set.descendingSet()));
    SortedSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Collections.addAll(words, "b", "A", "a", "C", "B");
    System.out.println(words + " " + words.contains("c") + " " + words.retainAll(Set.of("A", "C")) + " " + words);
  }
  static void randomly() {
    Random random = new Random(42);
    TreeMap<Integer, Integer> map = new TreeMap<>();
    ArrayList<Integer> keys = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < 20000; i++) {
      Integer key = random.nextInt(500);
      int at = Collections.binarySearch(keys, key);
      if (random.nextInt(3) < 2 - i / 10000) {
        if (at < 0) keys.add(-at - 1, key);
        if ((map.put(key, i) == null) != (at < 0)) System.out.println("put " + key);
      } else {
        if (at >= 0) keys.remove(at);
        if ((map.remove(key) == null) != (at < 0)) System.out.println("remove " + key);
      }
      if (i % 500 == 0 && !new ArrayList<>(map.keySet()).equals(keys)) System.out.println("different after " + i);
      Integer low = map.floorKey(250), high = map.higherKey(250);
      sum = sum * 31 + (low == null ? -1 : low) + (high == null ? -1 : high) + map.size();
    }
    System.out.println(sum + " " + map.size() + " " + map.headMap(100).size() + " " + map.subMap(100, 300).values().size());
    for (int i = 0; i < 100000; i++) map.put(i, i);
    sum = 0;
    for (int key : map.descendingMap().keySet()) sum = sum * 7 + key;
    System.out.println(sum);
  }
  public static void main(String[] args) {
    maps();
    sets();
    randomly();
  }
}
