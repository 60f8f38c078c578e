// JLS 4.8, 5.1.9, 15.12.2.6: raw types, their members, unchecked conversion and what it makes of a call's result.
import java.util.*;
import java.util.function.*;

@SuppressWarnings({"unchecked", "rawtypes"})
public class raw_and_unchecked {
  static class Box<T extends Comparable<T>> {
    T value; List<String> names = new ArrayList<>(); static List<String> shared = new ArrayList<>(List.of("st"));
    Box(T v) { value = v; }
    T get() { return value; }
    List<String> names() { return names; }
    <U extends Number> U pass(U u) { return u; }
    static <V> List<V> make(V v) { return new ArrayList<>(List.of(v)); }
    Box<T> self() { return this; }
    class In { T t = value; List<Integer> ints() { return List.of(1); } }
    static class SubRaw extends Box { SubRaw() { super("raw super"); } String text() { return value.toString() + names.size(); } @Override Comparable get() { return "over"; } }
  }
  static <T> List<T> wrap(List<T> l) { return l; }
  static <T> T first(List<T> l) { return l.get(0); }
  static <T extends Comparable<T>> T max(Collection<? extends T> c) { T b = null; for (T t : c) if (b == null || t.compareTo(b) > 0) b = t; return b; }
  static String over(List<String> l) { return "strings"; }
  static String over(Collection l) { return "collection"; }
  static int sizes(List<String> a, List<Integer> b) { return a.size() + b.size(); }
  interface Handler<E> { void handle(E e); default Handler<E> and(Handler<? super E> h) { return e -> { handle(e); h.handle(e); }; } }
  static class RawHandler implements Handler { public void handle(Object o) { System.out.print("raw " + o + " "); } }
  static class RawComparator implements Comparator { public int compare(Object a, Object b) { return b.toString().compareTo(a.toString()); } }
  static class RawCompared implements Comparable { final int n; RawCompared(int n) { this.n = n; } public int compareTo(Object o) { return n - ((RawCompared) o).n; } public String toString() { return "R" + n; } }
  public static void main(String[] args) {
    Box raw = new Box("x");
    Comparable c = raw.get();
    Object o = raw.pass(3);
    Number viaBound = raw.pass(4);
    raw.names.add(5); raw.names().add('6');
    List<String> names = raw.names;
    System.out.println(c + "" + o + viaBound + names.size() + raw.self().value + Box.shared.get(0).length() + raw.shared.get(0));
    try { String s = names.get(0); } catch (ClassCastException e) { System.out.println("names hold an Integer"); }
    for (Object each : raw.names()) System.out.print(each + ";");
    Box<Integer> typed = raw;
    Object fine = typed.get();
    try { Integer i = typed.get(); } catch (ClassCastException e) { System.out.println("typed get"); }
    Box.In in = raw.new In();
    System.out.println(in.t + "" + in.ints().get(0) + new Box.SubRaw().text() + new Box.SubRaw().get());
    List list = Box.make(1); list.add("s");
    List<Integer> ints = Box.make(2);
    ints.addAll(list);
    System.out.println(list + "" + ints + ints.size());
    Object f = first(list);
    Integer fi = (Integer) first(list);
    List<String> w = wrap(list);
    System.out.println(f + "" + fi + w.size() + over(list) + over(w) + over(new HashSet()) + sizes(list, list));
    Iterator it = list.iterator(); Object head = it.next(); String tail = (String) it.next();
    Map map = new HashMap(); map.put("k", 1); map.put(2, null);
    int total = 0; for (Object e : map.entrySet()) { Map.Entry en = (Map.Entry) e; total += en.getKey().hashCode() * 0 + (en.getValue() == null ? 10 : (Integer) en.getValue()); }
    for (Map.Entry<String, Integer> e : ((Map<String, Integer>) map).entrySet()) { Object k = e.getKey(); total += k instanceof String ? 100 : 1000; }
    System.out.println(head + tail + total);
    Handler<String> h = new RawHandler(); h.and(s -> System.out.println(s.length())).handle("abcd");
    Handler rh = (Handler<String>) s -> System.out.println(s.length());
    try { rh.handle(1); } catch (ClassCastException e) { System.out.println("a lambda's parameter"); }
    rh.handle("four"); rh.and(new RawHandler()).handle("z");
    System.out.println();
    List<String> sorted = new ArrayList<>(List.of("a", "c", "b")); sorted.sort(new RawComparator()); Collections.sort((List) sorted);
    System.out.println(sorted + "" + max((Collection<String>) (Collection) sorted) + Collections.max(List.of(new RawCompared(2), new RawCompared(5))));
    Class k = "s".getClass(); Class<?> kk = k; Function id = Function.identity(); Object r = id.andThen(x -> x + "!").apply("fn");
    Supplier<List> sl = ArrayList::new; List<? extends List> ll = List.of(sl.get()); ll.get(0).add(1);
    System.out.println(k.getSimpleName() + kk.getName().length() + r + ll + Optional.of(list).get().size());
    List[] arrays = new List[] {list, ints}; List<String>[] generic = arrays; Object[] up = generic;
    System.out.println(generic[1].size() + up.length + (generic[0] == list ? "same" : ""));
    Comparable<String> cmp = (Comparable) "b"; System.out.println(cmp.compareTo("a"));
    try { ((Comparable) 1).compareTo("x"); } catch (ClassCastException e) { System.out.println("bridge of compareTo"); }
    try { new TreeSetLike((Comparator) Comparator.comparing(String::length)).add(1, 2); } catch (ClassCastException e) { System.out.println("key extractor"); }
  }
  static class TreeSetLike<E> { final Comparator<? super E> c; TreeSetLike(Comparator<? super E> c) { this.c = c; } void add(E a, E b) { c.compare(a, b); } }
}
