import java.util.*;
import java.util.function.*;

public class ListsAndMaps {
  static void t(String name, Runnable r) {
    try {
      r.run();
      System.out.println(name + ": nothing");
    } catch (Throwable e) {
      System.out.println(name + ": " + e);
    }
  }
  record Key(int hash, String name) {
    @Override public int hashCode() { return hash; }
  }
  public static void main(String[] args) {
    Random random = new Random(7);
    Map<Object, Integer> map = new HashMap<>(), linked = new LinkedHashMap<>(), byAccess = new LinkedHashMap<>(4, 0.5f, true);
    Set<Object> set = new HashSet<>(), order = new LinkedHashSet<>();
    for (int i = 0; i < 3000; i++) {
      Object key = switch (random.nextInt(5)) {
        case 0 -> random.nextInt(400);
        case 1 -> "k" + random.nextInt(300);
        case 2 -> random.nextLong() % 200;
        case 3 -> new Key(random.nextInt(30) * 37, "n" + random.nextInt(2));
        default -> (char) ('a' + random.nextInt(26));
      };
      switch (random.nextInt(7)) {
        case 0 -> { map.remove(key); linked.remove(key); byAccess.remove(key); set.remove(key); order.remove(key); }
        case 1 -> { map.merge(key, 1, Integer::sum); linked.merge(key, 1, Integer::sum); byAccess.merge(key, 1, Integer::sum); }
        case 2 -> { map.computeIfAbsent(key, k -> k.hashCode()); linked.computeIfAbsent(key, k -> 5); byAccess.computeIfPresent(key, (k, v) -> v + 1); }
        case 3 -> { map.compute(key, (k, v) -> v == null ? Integer.valueOf(1) : v > 3 ? null : Integer.valueOf(v + 1)); linked.putIfAbsent(key, i); byAccess.get(key); }
        default -> { map.put(key, i); linked.put(key, i); byAccess.put(key, i); set.add(key); order.add(key); }
      }
      if (i == 50 || i == 400) System.out.println(map + " " + set);
    }
    System.out.println(map.toString().hashCode() + " " + linked.toString().hashCode() + " " + byAccess.toString().hashCode() + " " + set.toString().hashCode() + " " + order.toString().hashCode());
    System.out.println(map.size() + " " + map.hashCode() + " " + set.hashCode() + " " + map.equals(new LinkedHashMap<>(map)) + " " + linked.keySet().equals(map.keySet()));
    map.keySet().removeIf(k -> k instanceof String);
    map.values().removeIf(v -> v % 2 == 0);
    map.entrySet().removeIf(e -> e.getKey() instanceof Long);
    System.out.println(map);
    map.replaceAll((k, v) -> -v);
    set.retainAll(map.keySet());
    System.out.println(map.values() + " " + set);
    Map<String, Integer> lru = new LinkedHashMap<>(8, 0.75f, true) {
      @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) { return size() > 3; }
    };
    for (String s : List.of("a", "b", "c", "a", "d", "e", "a", "f", "b")) lru.merge(s, 1, Integer::sum);
    System.out.println(lru);
    Map<Integer, String> nulls = new HashMap<>();
    nulls.put(null, "n");
    nulls.put(1, null);
    System.out.println(nulls + " " + nulls.get(null) + nulls.containsKey(1) + nulls.getOrDefault(1, "x") + nulls.getOrDefault(2, "y") + nulls.containsValue(null) + nulls.putIfAbsent(1, "one") + nulls.replace(1, "uno") + nulls.replace(5, "five") + nulls.replace(1, "uno", "eins") + nulls.remove(1, "zwei") + nulls);
    for (Map.Entry<Integer, String> e : nulls.entrySet()) e.setValue(e.getKey() + "!" + e.hashCode() + e);
    System.out.println(nulls);
    t("m1", () -> Map.of("a", 1).put("b", 2));
    t("m2", () -> Map.of("a", 1, "a", 2));
    t("m3", () -> Map.of("a", null));
    t("m5", () -> Map.of().remove("x"));
    t("m6", () -> Set.of(1, 1));
    t("m7", () -> Set.of(1).add(2));
    t("m9", () -> { Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1)); for (int k : m.keySet()) m.put(k + 1, 0); for (int k : m.keySet()) m.put(k + 7, 0); });
    t("m10", () -> new HashMap<Integer, Integer>(Map.of(1, 1)).computeIfAbsent(null, null));
    t("m11", () -> { Map<Integer, Integer> m = new HashMap<>(); m.computeIfAbsent(1, k -> m.put(2, 2)); });
    t("m12", () -> new HashMap<>(-1));
    t("m13", () -> new HashMap<>(1, 0));
    t("m14", () -> new HashMap<String, Integer>().merge("a", null, (a, b) -> a));
    t("m15", () -> Map.entry("a", null));
    t("m16", () -> Map.entry("a", 1).setValue(2));
    t("m17", () -> new HashMap<>().entrySet().iterator().next());
    t("m18", () -> new HashMap<>().keySet().add("x"));
    t("m19", () -> Map.copyOf(nulls));
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 30; i++) list.add(random.nextInt(list.size() + 1), i);
    System.out.println(list + " " + list.hashCode() + " " + list.indexOf(7) + list.contains(40) + list.lastIndexOf(8));
    list.subList(5, 15).replaceAll(x -> x * 10);
    list.subList(20, 25).clear();
    list.subList(0, 10).sort(Comparator.reverseOrder());
    list.removeAll(List.of(1, 2, 3));
    list.addAll(3, List.of(100, 101));
    list.remove(Integer.valueOf(100));
    list.set(0, null);
    System.out.println(list + " " + list.subList(2, 5) + list.equals(new LinkedList<>(list)) + Arrays.toString(list.toArray(new Integer[0])).length());
    list.sort(Comparator.nullsLast(Comparator.<Integer>naturalOrder().reversed()));
    System.out.println(list);
    ListIterator<Integer> at = list.listIterator(3);
    System.out.println(at.next() + " " + at.previous() + " " + at.previousIndex() + at.nextIndex());
    at.add(77);
    at.next();
    at.remove();
    t("a0", at::remove);
    System.out.println(list);
    t("a1", () -> list.get(99));
    t("a2", () -> list.add(99, 1));
    t("a3", () -> list.remove(-1));
    t("a4", () -> list.set(40, 1));
    t("a5", () -> list.subList(3, 2));
    t("a6", () -> list.subList(-1, 2));
    t("a7", () -> list.subList(0, 200));
    t("a8", () -> new ArrayList<>(-5));
    t("a9", () -> list.listIterator(99));
    t("a10", () -> { for (Integer i : list) list.add(i); });
    t("a11", () -> list.forEach(x -> list.remove(0)));
    t("a12", () -> { List<Integer> part = list.subList(0, 2); list.add(1); part.size(); });
    t("a13", () -> new ArrayList<>().iterator().next());
    t("a14", () -> new ArrayList<>(List.of(1)).iterator().remove());
    t("a15", () -> list.addAll(null));
    t("a16", () -> List.of(1, null));
    t("a17", () -> List.of(1).add(2));
    t("a18", () -> List.of(1).contains(null));
    t("a19", () -> List.of(1, 2).get(2));
    t("a20", () -> Arrays.asList(1, 2).add(3));
    t("a21", () -> Arrays.asList(1, 2).remove(0));
    t("a22", () -> List.of(1, 2, 3).get(5));
    t("a23", () -> List.of().get(0));
    t("a24", () -> List.copyOf(Arrays.asList(1, null)));
    t("a25", () -> list.removeIf(null));
    t("a26", () -> new ArrayList<Object>(List.of("a", 1)).sort(null));
    t("a27", () -> list.toArray(new String[0]));
    t("o1", () -> Optional.empty().get());
    t("o2", () -> Optional.of(null));
    t("o3", () -> Optional.empty().orElseThrow(() -> new IllegalStateException("none")));
    System.out.println(Optional.of(3).map(x -> x + 1).filter(x -> x > 3).or(() -> Optional.of(9)) + " " + Optional.ofNullable(null).isPresent() + Optional.empty().orElse(5));
    int[] ints = random.nextInt() > 0 ? new int[200] : new int[300];
    for (int i = 0; i < ints.length; i++) ints[i] = random.nextInt(1000) - 500;
    Arrays.sort(ints, 10, 90);
    System.out.println(Arrays.hashCode(ints) + " " + Arrays.binarySearch(ints, 10, 90, ints[50]) + " " + Arrays.toString(Arrays.copyOfRange(ints, 5, 12)));
    Arrays.sort(ints);
    System.out.println(Arrays.hashCode(ints) + " " + Arrays.equals(ints, ints.clone()) + Arrays.deepToString(new Object[] {1, new int[] {2}, new String[][] {{"x"}, null}}) + Arrays.asList(1, 2, 3) + Arrays.deepHashCode(new Object[] {1, new int[] {2}}));
    double[] doubles = {3, -0.0, 0.0, Double.NaN, -1, Double.NEGATIVE_INFINITY};
    Arrays.sort(doubles);
    System.out.println(Arrays.toString(doubles));
    t("r1", () -> Arrays.copyOf(ints, -1));
    t("r2", () -> Arrays.copyOfRange(ints, 5, 2));
    t("r3", () -> Arrays.fill(ints, 3, 900, 1));
    t("r4", () -> Arrays.sort(ints, 5, 2));
    t("r6", () -> Arrays.sort(new Object[] {1, "a"}));
    t("r7", () -> Objects.requireNonNull(null, "what"));
    t("r8", () -> Objects.checkIndex(5, 3));
  }
}
