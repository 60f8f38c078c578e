// JLS 11.3: what an uncaught exception prints when its message has several lines, and comes from an initialiser of an instance.
import java.util.*;
public class uncaught_multi_line_message {
  static int made;
  final List<Integer> list = new ArrayList<>();
  {
    made++;
    list.add(fill(made));
  }
  static int fill(int n) {
    if (n == 3)
      throw new UnsupportedOperationException("line one\n  line two\tof " + n + "\n");
    return n;
  }
  static class Sub extends uncaught_multi_line_message {
    static final Sub[] ALL = new Sub[2];
    Sub() {
      super();
      ALL[made - 1] = this;
    }
  }
  static <T> T twice(java.util.function.Supplier<T> s) {
    s.get();
    return s.get();
  }
  public static void main(String[] args) {
    System.out.println(twice(Sub::new).list);
    new Sub();
  }
}
