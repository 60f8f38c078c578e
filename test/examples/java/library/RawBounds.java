import java.util.*;
public class RawBounds {
  static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> e) { return e.iterator().next(); }
  static <T extends Comparable<? super T>> T min2(Collection<? extends T> e) { return e.iterator().next(); }
  static <T extends Comparable<? super T>> void sort(List<T> e) { }
  public static void main(String[] a) {
    Collection raw = List.of("a");
    Object o = min2(raw);
    sort((List) raw);
    Object p = min(raw);
    System.out.println(o + " " + p);
  }
}
