// JLS 11.3, 15.27.4: an exception leaves a lambda in a lambda, in a method reference's method, with a cause from elsewhere.
import java.util.*;
import java.util.function.*;
public class uncaught_from_lambda {
  static class Failure extends RuntimeException {
    Failure(String m, Throwable c) {
      super(m, c);
    }
  }
  interface Step {
    int go(int n);
  }
  static int parse(String s) {
    return Integer.parseInt(s);
  }
  static int guarded(Step s, int n) {
    try {
      return s.go(n);
    } catch (NumberFormatException e) {
      Failure f = new Failure("step " + n, e);
      try {
        throw new IllegalStateException("while closing");
      } catch (IllegalStateException x) {
        f.addSuppressed(x);
      }
      throw f;
    }
  }
  final Function<String, Integer> parser = uncaught_from_lambda::parse;
  int run() {
    Step inner = n -> {
      Supplier<Integer> s = () ->
          parser.apply("x" + n);
      return s.get();
    };
    return guarded(inner, 4);
  }
  public static void main(String[] args) {
    List<Runnable> all = new ArrayList<>();
    all.add(() -> System.out.println("one"));
    all.add(new Runnable() {
      @Override public void run() {
        Runnable r = () -> {
          int n = new uncaught_from_lambda().run();
          System.out.println(n);
        };
        r.run();
      }
    });
    for (Runnable r : all) r.run();
  }
}
