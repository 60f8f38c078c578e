// JLS 4.5.1, 5.1.10, 6.5.6.1: wildcards, their capture in helper methods, what can be read and written.
import java.util.*;
import java.util.function.*;

public class wildcard_capture_helpers {
  static void swap(List<?> list, int i, int j) { swapHelper(list, i, j); }
  private static <T> void swapHelper(List<T> list, int i, int j) { T t = list.get(i); list.set(i, list.get(j)); list.set(j, t); }
  static <T> void copy(List<? super T> to, List<? extends T> from) { for (T t : from) to.add(t); }
  static double sum(Collection<? extends Number> all) { double s = 0; for (Number n : all) s += n.doubleValue(); return s; }
  static void fill(Collection<? super Integer> all, int n) { for (int i = 0; i < n; i++) all.add(i); }
  static <K, V extends Comparable<? super V>> K best(Map<? extends K, ? extends V> map) {
    K best = null; V top = null;
    for (Map.Entry<? extends K, ? extends V> e : map.entrySet())
      if (top == null || e.getValue().compareTo(top) > 0) { best = e.getKey(); top = e.getValue(); }
    return best;
  }
  static <T> T last(List<? extends T> list) { return list.get(list.size() - 1); }
  static class Cell<T> {
    T value; Cell<? super T> observer;
    Cell(T value) { this.value = value; }
    <R> Cell<R> map(Function<? super T, ? extends R> f) { return new Cell<>(f.apply(value)); }
    boolean same(Cell<?> other) { return value.equals(other.value); }
    void pull(Cell<? extends T> other) { value = other.value; }
    void push() { if (observer != null) observer.value = value; }
    static <S> void rotate(Cell<S> a, Cell<S> b) { S s = a.value; a.value = b.value; b.value = s; }
  }
  static void reset(Cell<?> cell) { cell.value = null; touch(cell); }
  static <X> void touch(Cell<X> c) { if (c.value == null) c.observer = c; }
  static Object first(Map<String, ? extends List<? extends Map<Integer, ?>>> m) {
    for (var list : m.values()) for (var inner : list) for (var v : inner.entrySet()) return v.getKey() + "=" + v.getValue();
    return "none";
  }
  static int depth(Map<String, ? extends List<? super Integer>> m) {
    int n = 0;
    for (Map.Entry<String, ? extends List<? super Integer>> e : m.entrySet()) { e.getValue().add(9); n += e.getValue().size(); Object o = e.getValue().get(0); n += o.toString().length(); }
    return n;
  }
  static <A, B> Function<A, B> constant(Supplier<? extends B> s) { return a -> s.get(); }
  public static void main(String[] args) {
    List<Object> objects = new ArrayList<>(List.of("a", 2, 'c'));
    swap(objects, 0, 2);
    System.out.println(objects);
    copy(objects, List.of(1.5, 2.5));
    wildcard_capture_helpers.<Number>copy(objects, List.of(7L));
    System.out.println(objects + " " + sum(List.of(1, 2.5f, 3L)));
    List<Number> numbers = new ArrayList<>();
    fill(numbers, 3); fill(objects, 1);
    System.out.println(numbers + " " + objects.size());
    System.out.println(best(new LinkedHashMap<>(Map.of("x", 3, "y", 9, "z", 5))) + best(Map.of(1, "q")));
    System.out.println(wildcard_capture_helpers.<Object>last(List.of("p", "q")) + last(List.of("p", "q")).toUpperCase());
    Cell<Number> cell = new Cell<>(3);
    cell.observer = new Cell<Object>("seen");
    cell.push();
    System.out.println(cell.observer.value + " " + cell.map(n -> n.intValue() * 2).value + cell.<CharSequence>map(String::valueOf).value.length());
    cell.pull(new Cell<>(2.5));
    System.out.println(cell.value + " " + cell.same(new Cell<>(2.5)) + cell.same(new Cell<>("x")));
    Cell.rotate(cell, new Cell<Number>(8L));
    System.out.println(cell.value);
    reset(cell);
    System.out.println(cell.observer == cell);
    System.out.println(first(Map.of("k", List.of(Map.of(4, 'v')))) + "" + first(Map.of()));
    System.out.println(depth(Map.of("a", new ArrayList<Number>(List.of(1.5)))));
    List<? extends List<?>> nested = List.of(List.of(1), List.of("two", 2));
    for (List<?> l : nested) { Object o = l.get(0); System.out.print(o + "" + l.size() + " "); }
    System.out.println(nested.get(1).get(0).hashCode() == "two".hashCode());
    List<? super Integer> sup = numbers;
    sup.add(42);
    Object got = sup.get(sup.size() - 1);
    List<?> any = sup;
    System.out.println(got + " " + any.contains(42) + any.indexOf(1) + any.remove((Object) 2) + any);
    Class<?> type = got.getClass();
    Class<? extends Number> numberType = cell.getClass() == null ? null : Integer.valueOf(3).getClass();
    System.out.println(type == numberType ? numberType.getSimpleName() : "no");
    Function<Object, ? extends Number> f = constant(() -> 5);
    Number n = f.apply("x");
    System.out.println(n.intValue() + f.andThen(x -> x.intValue() + 1).apply(null));
    Comparator<? super String> cmp = Comparator.comparing(Object::toString);
    System.out.println(cmp.compare("a", "b") + cmp.reversed().getClass().getName().length() * 0);
    Iterator<? extends CharSequence> it = List.of("abc", new StringBuilder("de")).iterator();
    int total = 0;
    while (it.hasNext()) total += it.next().length();
    System.out.println(total);
    Map<? super String, ? extends Number> m = new HashMap<Object, Integer>(Map.of("k", 1));
    System.out.println(m.get("k").intValue() + "" + m.getOrDefault("none", null) + m.keySet() + m.containsKey(3));
    Optional<? extends Number> o = Optional.of(4);
    System.out.println(o.get().doubleValue() + o.map(Number::intValue).get() + o.map(x -> x.getClass().getSimpleName()).orElse("?"));
  }
}
