// JLS 15.27: the collections' methods that take functions: forEach, removeIf, replaceAll, sort, merge, compute and kin.
import java.util.*;
import java.util.function.*;
public class collections_with_lambdas {
  static <K, V> Map<K, List<V>> group(Iterable<? extends V> vs, Function<? super V, ? extends K> key) { Map<K, List<V>> m = new LinkedHashMap<>(); for (V v : vs) m.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v); return m; }
  static <T> Map<T, Integer> count(Iterable<T> ts) { Map<T, Integer> m = new LinkedHashMap<>(); ts.forEach(t -> m.merge(t, 1, Integer::sum)); return m; }
  static List<Character> chars(String s) { List<Character> l = new ArrayList<>(); for (char c : s.toCharArray()) l.add(c); return l; }
  static class Range implements Iterable<Integer> {
    final int lo, hi;
    Range(int lo, int hi) { this.lo = lo; this.hi = hi; }
    public Iterator<Integer> iterator() { int[] at = {lo}; return new Iterator<>() { public boolean hasNext() { return at[0] < hi; } public Integer next() { return at[0]++; } }; }
  }
  static <T> Iterable<T> lazily(Supplier<? extends Iterator<T>> s) { return s::get; }
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>();
    new Range(0, 10).forEach(l::add);
    System.out.print(l.removeIf(x -> x % 3 == 0) + "" + l + l.removeIf(x -> x > 100));
    l.replaceAll(x -> x * x);
    l.sort((a, b) -> Integer.compare(b % 10, a % 10));
    System.out.println(l);
    int[] sum = {0};
    l.forEach(x -> sum[0] += x);
    l.iterator().forEachRemaining(x -> sum[0]++);
    System.out.println(sum[0] + " " + group(List.of("ant", "bee", "cat", "antler", "cow"), s -> s.charAt(0)) + group(new Range(0, 7), i -> i % 2 == 0 ? "even" : "odd") + count(chars("mississippi")));
    Map<String, Integer> m = new HashMap<>();
    System.out.println(m.computeIfAbsent("a", String::length) + " " + m.computeIfAbsent("a", k -> 99) + m.computeIfAbsent("n", k -> null) + m.computeIfPresent("a", (k, v) -> v + 10) + m.computeIfPresent("z", (k, v) -> 1) + m.compute("c", (k, v) -> v == null ? -1 : v) + m.compute("c", (k, v) -> v - 1) + m);
    System.out.println(m.merge("a", 5, (x, y) -> x * y) + " " + m.merge("new", 7, (x, y) -> null) + m.merge("new", 7, (x, y) -> null) + m.compute("a", (k, v) -> null) + m.getOrDefault("a", 0) + m.putIfAbsent("q", 3) + m);
    m.replaceAll((k, v) -> v + k.length());
    m.forEach((k, v) -> System.out.print(k + "=" + v + " "));
    m.entrySet().removeIf(e -> e.getValue() < 0);
    m.keySet().forEach(System.out::print);
    m.values().forEach(v -> System.out.print(v));
    m.entrySet().forEach(e -> e.setValue(e.getValue() * 100));
    System.out.println(m + "" + m.keySet().removeIf("q"::equals) + m.isEmpty());
    Deque<Runnable> todo = new ArrayDeque<>();
    todo.push(() -> System.out.print("last "));
    todo.push(() -> { System.out.print("first "); todo.addFirst(() -> System.out.print("between ")); });
    while (!todo.isEmpty()) todo.pop().run();
    System.out.println();
    Set<String> seen = new LinkedHashSet<>();
    List.of("x", "y", "x", "z", "y").forEach(s -> { if (!seen.add(s)) System.out.print("dup" + s + " "); });
    Collections.addAll(seen, "p", "q");
    seen.removeIf(Predicate.not(s -> s.compareTo("r") > 0));
    System.out.println(seen);
    for (String s : lazily(() -> List.of("i", "j").iterator())) System.out.print(s);
    for (int i : (Iterable<Integer>) () -> new Range(3, 6).iterator()) System.out.print(i);
    System.out.println();
    String[] names = {"delta", "Alpha", "charlie"};
    Arrays.sort(names, String::compareToIgnoreCase);
    int[] squares = new int[6];
    Arrays.setAll(squares, i -> i * i);
    String[] made = new String[3];
    Arrays.setAll(made, i -> names[i].substring(0, 1));
    System.out.println(Arrays.toString(names) + Arrays.toString(squares) + String.join("", made));
    Object[] copy = List.of(1, 2).toArray(Object[]::new);
    Integer[] typed = l.toArray(Integer[]::new);
    System.out.println(copy.length + typed[0] + typed.getClass().getSimpleName());
    try { List.of(1, 2).forEach(x -> { if (x == 2) throw new IllegalStateException("at " + x); }); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { l.forEach(x -> l.add(x)); } catch (ConcurrentModificationException e) { System.out.println("CME"); }
    try { m.computeIfAbsent("k", k -> { m.put("other", 1); return 2; }); System.out.println("none"); } catch (ConcurrentModificationException e) { System.out.println("CME map"); }
    try { List.of(1).removeIf(x -> true); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
    try { new ArrayList<>(List.of(1)).forEach(null); } catch (NullPointerException e) { System.out.println("NPE"); }
  }
}
