// JLS 14.14.2, 15.5: the line of a cast that nobody wrote, in the middle of an expression of several lines.
import java.util.*;

public class uncaught_cast_in_for {
  static <T> List<T> unsafe(Object... all) {
    List<Object> l = new ArrayList<>(Arrays.asList(all));
    @SuppressWarnings("unchecked") List<T> t = (List<T>) (List<?>) l;
    return t;
  }

  static int total(List<Integer> list) {
    int total = 0;
    for (
        Integer each
        : list) {
      total += each;
    }
    return total;
  }

  static String chain(List<String> l) {
    return l
        .get(0)
        .concat(
            l.get(1));
  }

  public static void main(String[] args) {
    System.out.println(total(unsafe(1, 2)));
    try { total(unsafe(1, 'c')); } catch (ClassCastException e) { System.out.println(e.getStackTrace()[0].getLineNumber()); }
    try { chain(unsafe("a", 2)); } catch (ClassCastException e) { System.out.println(e.getStackTrace()[0].getLineNumber()); }
    try { chain(unsafe(1, "b")); } catch (ClassCastException e) { System.out.println(e.getStackTrace()[0].getLineNumber()); }
    Map<String, List<Long>> m = new HashMap<>();
    m.put("k", unsafe(1L, "no"));
    long sum = 0;
    for (Map.Entry<String, List<Long>> e : m.entrySet())
      for (long v : e.getValue())
        sum +=
            v;
    System.out.println(sum);
  }
}
