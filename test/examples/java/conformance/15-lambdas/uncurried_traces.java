// JLS 11.3, 15.27.4: the frames of lambdas, nested, in initialisers, constructors and static code, in an uncaught trace.
import java.util.*;
import java.util.function.*;
public class uncurried_traces {
  static final Function<Integer, Integer> DIV = x -> {
    int y = x - 1;
    return 10 / y;
  };
  final Supplier<Integer> own = () -> DIV.apply(
      1);
  static <T> T twice(Supplier<T> s) {
    s.get();
    return s.get();
  }
  static int count;
  class Inner {
    final IntUnaryOperator op;
    Inner() {
      op = v -> {
        Runnable r = () -> {
          if (count++ > 0)
            throw new IllegalStateException("inner " + v, cause());
        };
        r.run();
        return v;
      };
    }
    private RuntimeException cause() {
      try {
        own.get();
        return null;
      } catch (ArithmeticException e) {
        return new RuntimeException(e);
      }
    }
  }
  interface Walk { void step(int n); }
  static Walk walk(Walk next) {
    return n -> {
      if (n == 0) next.step(n);
      else walk(next).step(
          n - 1);
    };
  }
  static void printTop(Throwable t) {
    for (StackTraceElement e : t.getStackTrace()) {
      if (e.getClassName().startsWith("uncurried")) System.out.print(e.getMethodName() + ":" + e.getLineNumber() + " ");
    }
    System.out.println();
  }
  public static void main(String[] args) {
    try {
      walk(n -> { throw new RuntimeException("end"); }).step(2);
    } catch (RuntimeException e) {
      printTop(e);
    }
    try {
      Supplier<Integer> s = () -> Integer.parseInt("x");
      twice(s);
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
      printTop(e);
    }
    try {
      List.of(3, 2, 1).forEach(x -> DIV.apply(x));
    } catch (ArithmeticException e) {
      printTop(e);
    }
    Inner in = new uncurried_traces().new Inner();
    twice(() -> in.op.applyAsInt(
        7));
  }
}
