// JLS 9.8: Comparator's combinators with lambdas and references: comparing, thenComparing, reversed, nulls, natural order.
import java.util.*;
import java.util.function.*;
public class comparators {
  record Person(String name, int age, double pay, Character grade) { Person(String n, int a) { this(n, a, a * 1.5, n.charAt(0)); } String getName() { return name; } boolean adult() { return age >= 18; } @Override public String toString() { return name + age; } }
  static List<Person> people() { return new ArrayList<>(List.of(new Person("Zed", 30), new Person("amy", 12), new Person("Bob", 30), new Person("amy", 45), new Person("Cid", 7))); }
  static String by(Comparator<? super Person> c) { List<Person> l = people(); l.sort(c); return l + " "; }
  static <T, K extends Comparable<? super K>> Comparator<T> on(Function<? super T, ? extends K> key) { return (a, b) -> key.apply(a).compareTo(key.apply(b)); }
  static <T extends Comparable<T>> T max(Collection<? extends T> c) { T best = null; for (T t : c) if (best == null || t.compareTo(best) > 0) best = t; return best; }
  static class ByAge implements Comparator<Person> { public int compare(Person a, Person b) { return Integer.compare(a.age, b.age); } }
  enum Level { HIGH, LOW, MID }
  public static void main(String[] args) {
    System.out.println(by(Comparator.comparing(Person::name)) + by(Comparator.comparing(Person::getName, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::age, Comparator.reverseOrder())));
    System.out.println(by(Comparator.comparing(p -> p.age())) + by(Comparator.comparingInt(Person::age).reversed().thenComparing(Person::name)) + by(Comparator.comparingDouble(p -> -p.pay())));
    System.out.println(by(new ByAge().thenComparing(Comparator.comparing(Person::grade))) + by(Comparator.comparing(Person::adult).thenComparingInt(Person::age)) + by(Comparator.comparing((Person p) -> p.name().length()).thenComparing(p -> p.name().toLowerCase()).thenComparing((a, b) -> b.age() - a.age())));
    System.out.println(by(on(Person::name)) + by(on((Person p) -> p.age() % 10).reversed()) + by(Collections.reverseOrder(new ByAge())) + by((a, b) -> 0));
    Comparator<Person> c = (a, b) -> a.name.compareToIgnoreCase(b.name);
    System.out.println(by(c.thenComparing(new ByAge().reversed())) + by(c.reversed().thenComparing(Person::age)) + by(Comparator.<Person, Integer>comparing(Person::age).reversed()));
    List<String> words = new ArrayList<>(Arrays.asList("pear", null, "Fig", "apple", null, "fig"));
    words.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
    System.out.print(words);
    words.sort(Comparator.nullsLast(String::compareToIgnoreCase));
    System.out.print(words);
    words.sort(Comparator.nullsFirst(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())));
    System.out.println(words);
    Integer[] boxes = {5, 3, 9, 1};
    Arrays.sort(boxes, (a, b) -> b - a);
    System.out.print(Arrays.toString(boxes));
    Arrays.sort(boxes, Comparator.comparing(x -> x % 5));
    System.out.print(Arrays.toString(boxes));
    Arrays.sort(boxes, 1, 3, Comparator.reverseOrder());
    System.out.println(Arrays.toString(boxes));
    List<Level> ls = new ArrayList<>(List.of(Level.MID, Level.HIGH, Level.LOW));
    Collections.sort(ls);
    System.out.print(ls);
    ls.sort(Comparator.comparing(Enum::name));
    System.out.print(ls);
    ls.sort(Comparator.comparing(Level::toString, (a, b) -> b.compareTo(a)));
    System.out.println(ls + "" + max(List.of(3, 8, 2)) + max(ls) + Collections.max(people(), new ByAge()) + Collections.min(people(), Comparator.comparing(Person::name)) + Collections.max(ls, Comparator.comparing(Level::name)));
    PriorityQueue<Person> q = new PriorityQueue<>(Comparator.comparingInt(Person::age).thenComparing(Person::name));
    q.addAll(people());
    while (!q.isEmpty()) System.out.print(q.poll() + ";");
    System.out.println();
    Comparator<int[]> arr = Comparator.comparingInt(a -> a[0]);
    arr = arr.thenComparing((x, y) -> y[1] - x[1]);
    int[][] grid = {{2, 1}, {1, 5}, {1, 7}, {0, 0}};
    Arrays.sort(grid, arr);
    System.out.println(Arrays.deepToString(grid));
    Comparator<Map.Entry<String, Integer>> me = Map.Entry.comparingByValue();
    List<Map.Entry<String, Integer>> es = new ArrayList<>(Map.of("a", 3, "b", 1, "c", 2).entrySet());
    es.sort(me.reversed());
    System.out.print(es);
    es.sort(Map.Entry.comparingByKey());
    System.out.print(es);
    es.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
    System.out.println(es);
    System.out.println(Comparator.naturalOrder().equals(Comparator.naturalOrder()) + " " + Comparator.<Integer>naturalOrder().reversed().compare(1, 2) + Comparator.<Integer>reverseOrder().reversed().compare(1, 2) + Objects.compare("a", "b", Comparator.naturalOrder()));
  }
}
