import java.util.ArrayList;
import java.util.List;

class Main {
  static void take(List<? extends Number> in, List<? super Integer> out, List<?> any) {
    in.add(1);
    Number n = in.get(0);
    Integer i = in.get(0);
    out.add(1);
    out.add("x");
    Integer j = out.get(0);
    any.add("x");
    any.add(null);
    String s = any.get(0);
    List<Number> numbers = in;
    List<?> other = in;
    List<?> made = new ArrayList<?>();
    List<? extends Number> bad = new ArrayList<String>();
  }
}
