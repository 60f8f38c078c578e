/** Wildcards: producers, consumers, unbounded ones, capture through a helper. */
import java.util.ArrayList;
import java.util.List;

public class wildcards {
  static double total(List<? extends Number> list) {
    double sum = 0;
    for (Number n : list) sum += n.doubleValue();
    return sum;
  }
  static void fill(List<? super Integer> list, int n) { for (int i = 0; i < n; i++) list.add(i); }
  static int count(List<?> list) { int n = 0; for (Object o : list) if (o != null) n++; return n; }
  static void swap(List<?> list) { swapped(list); }
  private static <T> void swapped(List<T> list) {
    T first = list.get(0);
    list.set(0, list.get(list.size() - 1));
    list.set(list.size() - 1, first);
  }
  static <T> void copy(List<? super T> to, List<? extends T> from) { for (T t : from) to.add(t); }
  static class Box<T> { T value; Box(T v) { value = v; } T get() { return value; } void set(T t) { value = t; } }
  static String show(Box<? extends CharSequence> box) { return box.get().length() + ":" + box.value; }
  static Box<? extends Number> pick(boolean b) { return b ? new Box<>(1) : new Box<>(2.5); }
  public static void main(String[] args) {
    List<Integer> ints = new ArrayList<>();
    List<Number> numbers = new ArrayList<>();
    List<Object> objects = new ArrayList<>();
    fill(ints, 4); fill(numbers, 3); fill(objects, 2);
    numbers.add(2.5);
    System.out.println(total(ints) + " " + total(numbers) + " " + count(objects));
    objects.add(null); objects.add("s");
    swap(objects); swap(ints);
    System.out.println(objects + " " + ints + " " + count(objects));
    copy(objects, ints); wildcards.<Number>copy(numbers, ints);
    System.out.println(objects + " " + numbers);
    System.out.println(show(new Box<>("text")) + show(new Box<>(new StringBuilder("ab"))));
    System.out.println(pick(true).get().intValue() + pick(false).get().doubleValue());
    Box<? super String> sink = new Box<Object>(1);
    Object before = sink.get();
    sink.set("after");
    System.out.println(before + " " + sink.get());
    List<? extends List<? extends Number>> nested = List.of(List.of(1, 2), List.of(.5));
    double all = 0;
    for (List<? extends Number> each : nested) all += total(each);
    System.out.println(all);
    Box<?>[] boxes = {new Box<>("x"), new Box<>(1)};
    for (Box<?> b : boxes) System.out.print(b.get() + " ");
    System.out.println();
  }
}
