/** Frames of constructors, initialisers, inner classes, lambdas and bridge methods in a trace. */
import java.util.function.Function;
public class uncaught_in_inner_places {
  class Inner {
    int n = fail(3);
    Inner() { System.out.println("never"); }
  }
  static int fail(int n) {
    Function<Integer, Integer> f = x -> {
      Comparable<String> c = new Comparable<>() {
        @Override
        public int compareTo(String s) {
          return s.length() / (x - n);
        }
      };
      return c.compareTo("s");
    };
    return f.apply(n);
  }
  public static void main(String[] args) {
    new uncaught_in_inner_places()
        .new Inner();
  }
}
