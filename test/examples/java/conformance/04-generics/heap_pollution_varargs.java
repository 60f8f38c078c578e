// JLS 4.12.2, 9.6.4.7, 15.12.4.2: variable arity of type variables, their arrays' true classes, heap pollution.
import java.util.*;

public class heap_pollution_varargs {
  @SafeVarargs static <T> T[] array(T... all) { return all; }
  @SafeVarargs static <T extends Comparable<T>> T[] bounded(T... all) { return all; }
  @SafeVarargs static <T extends Number & Comparable<T>> T[] both(T... all) { return all; }
  static <T> T[] indirect(T a, T b) { return array(a, b); }
  @SafeVarargs static <T> List<T> list(List<? extends T>... lists) {
    List<T> all = new ArrayList<>();
    for (List<? extends T> l : lists) all.addAll(l);
    return all;
  }
  @SafeVarargs static <K, V> Map<K, V> map(Map.Entry<? extends K, ? extends V>... entries) {
    Map<K, V> m = new LinkedHashMap<>();
    for (var e : entries) m.put(e.getKey(), e.getValue());
    return m;
  }
  static String type(Object o) { return o.getClass().getSimpleName(); }
  static <T> int count(T... all) { return all == null ? -1 : all.length; }
  static <T> T first(T... all) { return all[0]; }
  static String pick(Object o) { return "one"; }
  static String pick(Object... o) { return "many " + o.length; }
  static <T> String pick2(T t) { return "T"; }
  static <T> String pick2(T... t) { return "T..."; }
  static <T> String pick3(T t, T... more) { return "T,T..." + more.length; }
  static class Holder<T> {
    T[] items;
    @SafeVarargs Holder(T... items) { this.items = items; }
    @SafeVarargs final Holder<T> with(T... more) { items = more; return this; }
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    System.out.println(type(array(1, 2)) + type(array("a")) + type(array()) + type(array(1, "a")) + type(array(1, 2.0)));
    System.out.println(type(bounded(1, 2)) + type(bounded("x")) + type(both(1, 2)));
    Integer[] fine = array(1, 2);
    System.out.println(fine.length + type(fine));
    try { Integer[] bad = indirect(1, 2); System.out.println(bad.length); }
    catch (ClassCastException e) { System.out.println("[Ljava.lang.Object; is no Integer[]"); }
    Object[] okay = indirect(1, 2);
    System.out.println(okay.length + type(okay));
    List<Number> numbers = list(List.of(1, 2), List.of(2.5), Collections.<Long>emptyList());
    System.out.println(numbers);
    System.out.println(list(List.of(1), List.of("b")));
    System.out.println(map(Map.entry("a", 1), Map.entry("b", 2L)));
    System.out.println(count() + " " + count(1) + " " + count((Object) null) + " " + count((Object[]) null) + " " + count(new int[3]) + " " + count(new Integer[3]) + " " + count(new int[2], new int[3]) + " " + count(null, null));
    System.out.println(first(1, 2) + first("a", "b") + first(new String[] {"q", "r"}));
    System.out.println(pick(1) + " " + pick(new Object[] {1, 2}) + " " + pick(new int[] {1}) + " " + pick() + " " + pick(1, 2) + " " + pick(new String[] {"a", "b", "c"}));
    System.out.println(pick2(1) + pick2(1, 2) + pick2(new String[0]) + pick2());
    System.out.println(pick3("a") + pick3("a", "b") + pick3("a", new String[] {"b", "c"}) + pick3(1, "b"));
    Holder<String> h = new Holder<>("a", "b");
    System.out.println(type(h.items) + type(new Holder<>(1, 2).items) + type(new Holder<Object>("a").items) + h.with("x").items.length);
    List<String>[] lists = new List[2];
    Object[] objects = lists;
    objects[0] = List.of(42);
    try { String s = lists[0].get(0); System.out.println(s); }
    catch (ClassCastException e) { System.out.println("polluted"); }
    try { objects[1] = "x"; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    List<?>[] wild = new List<?>[3];
    wild[0] = List.of(1); wild[1] = List.of("s");
    System.out.println(wild.length + " " + wild[0] + wild[1] + wild[2]);
    System.out.println(type(Arrays.asList(1, 2).toArray()) + type(array(array(1), array(2))) + type(array(new int[0])));
    char[] chars = {'a', 'b'};
    System.out.println(array(chars).length + " " + Arrays.asList(chars).size() + " " + Arrays.asList('a', 'b').size());
    T2<Integer> t = new T2<>();
    try { t.fill(3); System.out.println(t.all.length); } catch (ClassCastException e) { System.out.println("array of T used as Integer[]"); }
    System.out.println(t.sum());
  }
  static class T2<T extends Number> {
    T[] all;
    @SuppressWarnings("unchecked") void fill(int n) { all = (T[]) new Number[n]; for (int i = 0; i < n; i++) all[i] = (T) (Number) i; }
    int sum() { int s = 0; for (T t : all) s += t.intValue(); return s; }
  }
}
