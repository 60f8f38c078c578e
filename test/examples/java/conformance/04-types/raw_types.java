/** Raw types: members are erased, assignments both ways, raw superclass. */
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

@SuppressWarnings({"rawtypes", "unchecked"})
public class raw_types {
  static class Cell<T extends Number> {
    T value;
    List<String> names = new ArrayList<>();
    Cell(T v) { value = v; }
    T get() { return value; }
    <U> U same(U u) { return u; }
    static <V> V id(V v) { return v; }
  }
  static class RawChild extends Cell {
    RawChild() { super(9); }
    Number got() { return get(); }
  }
  public static void main(String[] args) {
    Cell raw = new Cell(5);
    Number n = raw.get();
    Object o = raw.same("o");
    System.out.println(n + " " + o + " " + Cell.id("s").length());
    raw.names.add(7);
    Object first = raw.names.get(0);
    System.out.println(first);
    raw.value = 2.5;
    System.out.println(raw.value.intValue());
    Cell<Integer> typed = raw;
    try { int i = typed.get(); System.out.println(i); } catch (ClassCastException e) { System.out.println("polluted"); }
    System.out.println(new RawChild().got());
    List list = new ArrayList();
    list.add(1); list.add("two"); list.add('3'); list.add(null);
    for (Object each : list) System.out.print(each + ";");
    System.out.println();
    for (Iterator i = list.iterator(); i.hasNext();) if (i.next() instanceof String) i.remove();
    System.out.println(list);
    List<Integer> unchecked = list;
    System.out.println(unchecked.get(0) + 1);
  }
}
