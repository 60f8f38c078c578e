/** Arrays of generics, generic varargs, and what their element types are at run time. */
import java.util.Arrays;
import java.util.List;

public class generic_arrays_and_varargs {
  @SafeVarargs static <T> List<T> listOf(T... ts) { return Arrays.asList(ts); }
  @SafeVarargs static <T> T[] arrayOf(T... ts) { return ts; }
  @SafeVarargs static <T extends Comparable<T>> T least(T first, T... rest) {
    T best = first;
    for (T t : rest) if (t.compareTo(best) < 0) best = t;
    return best;
  }
  static <T> T[] pair(T a, T b) { return arrayOf(a, b); }
  static int count(Object... all) { return all == null ? -1 : all.length; }
  static <T> T[] swap(T[] a) { T t = a[0]; a[0] = a[1]; a[1] = t; return a; }
  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    System.out.println(listOf(1, 2, 3) + " " + listOf() + " " + listOf("a", 1).size());
    System.out.println(arrayOf("x", "y").getClass().getName());
    System.out.println(arrayOf(1, 2).getClass().getSimpleName());
    Number[] mixed = arrayOf(1, 2.5);
    System.out.println(mixed.length);
    System.out.println(least(5, 3, 4) + least("q") + least('z', 'y'));
    try { String[] s = pair("a", "b"); System.out.println(s.length); }
    catch (ClassCastException e) { System.out.println("Object[] came out"); }
    System.out.println(count() + " " + count((Object[]) null) + " " + count((Object) null) + " " + count(1, "2"));
    System.out.println(count(new int[] {1, 2}) + " " + count(new Integer[] {1, 2}) + " " + count((Object) new String[] {"a", "b"}));
    System.out.println(Arrays.toString(swap(new String[] {"l", "r"})));
    List<String>[] lists = (List<String>[]) new List<?>[2];
    lists[0] = List.of("in");
    System.out.println(lists[0].get(0) + lists[1]);
    Object[] objects = lists;
    objects[1] = List.of(5);
    try { System.out.println(lists[1].get(0).length()); } catch (ClassCastException e) { System.out.println("heap pollution"); }
    T<Object> t = new T<>();
    System.out.println(t.items.length);
  }
  static class T<E> { @SuppressWarnings("unchecked") E[] items = (E[]) new Object[3]; }
}
