// JLS 15.13.3, 15.27.4: what goes wrong inside references: NPE, CCE, array and arithmetic errors, in the frames where they happen.
import java.util.*;
import java.util.function.*;
public class null_and_errors {
  final int[] data;
  null_and_errors(int... data) { this.data = data; }
  int at(int i) {
    return data[i];
  }
  static int half(Integer i) {
    return i / 2;
  }
  static <T> String attempt(Supplier<T> s) {
    try {
      return "" + s.get();
    } catch (RuntimeException e) {
      StringBuilder sb = new StringBuilder(e.getClass().getSimpleName());
      for (StackTraceElement f : e.getStackTrace()) if (f.getClassName().equals("null_and_errors")) sb.append(' ').append(f.getMethodName()).append(':').append(f.getLineNumber());
      return sb.toString();
    }
  }
  public static void main(String[] args) {
    null_and_errors o = new null_and_errors(1, 2), none = null;
    IntUnaryOperator at = o::at;
    System.out.println(attempt(() -> at.applyAsInt(1)));
    System.out.println(attempt(() -> at.applyAsInt(2)));
    System.out.println(attempt(() -> {
      IntUnaryOperator f = none::at;
      return f.applyAsInt(0);
    }));
    Function<Integer, Integer> half = null_and_errors::half;
    System.out.println(attempt(() -> half.apply(9)));
    System.out.println(attempt(() ->
        half.apply(null)));
    ToIntBiFunction<null_and_errors, Integer> un = null_and_errors::at;
    System.out.println(attempt(() -> un.applyAsInt(o, 0)));
    System.out.println(attempt(() -> un.applyAsInt(none, 0)));
    System.out.println(attempt(() -> un.applyAsInt(o, null)));
    IntFunction<null_and_errors[]> mk = null_and_errors[]::new;
    System.out.println(attempt(() -> mk.apply(2).length));
    System.out.println(attempt(() -> mk.apply(-2)));
    Function<Object, Integer> raw = (Function) (Function<String, Integer>) String::length;
    System.out.println(attempt(() -> raw.apply("abc")));
    System.out.println(attempt(() -> raw.apply(1)));
    Supplier<String> up = "a"::toUpperCase;
    System.out.println(attempt(up));
    System.out.println(attempt((Supplier<String>) null));
    List<Supplier<Object>> all = List.of(() -> Objects.requireNonNull(null, "m"), () -> List.of().get(0), () -> "s".charAt(3), () -> (Integer) (Object) "s", () -> Optional.empty().get(), () -> Integer.valueOf("z"), () -> 1 / args.length);
    for (Supplier<Object> s : all) System.out.println(attempt(s));
  }
}
