import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lambdas in lambdas, composed functions, functions that return functions. */
public class Functions {
  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<A, B, C> f) {
    return a -> b -> f.apply(a, b);
  }

  static <A, B, C> BiFunction<A, B, C> uncurry(Function<A, Function<B, C>> f) {
    return (a, b) -> f.apply(a).apply(b);
  }

  static <T> T twice(UnaryOperator<T> f, T x) { return f.apply(f.apply(x)); }

  static <T, R> Function<T, R> memo(Function<T, R> f) { return t -> f.apply(t); }

  interface Self<T> { T apply(Self<T> self); }

  static <T, R> Function<T, R> fix(Function<Function<T, R>, Function<T, R>> f) {
    Self<Function<T, R>> self = s -> f.apply(x -> s.apply(s).apply(x));
    return self.apply(self);
  }

  static <T> Supplier<T> lazy(Supplier<? extends T> s) {
    List<T> box = new ArrayList<>();
    return () -> {
      if (box.isEmpty()) box.add(s.get());
      return box.get(0);
    };
  }

  static <T> Predicate<T> all(List<Predicate<? super T>> ps) {
    return t -> {
      for (Predicate<? super T> p : ps) if (!p.test(t)) return false;
      return true;
    };
  }

  static <T, E extends Exception> T attempt(Thrower<? extends T, E> s) throws E { return s.get(); }

  interface Thrower<T, E extends Exception> { T get() throws E; }

  static int apply(IntFunction<Integer> f, int n) { return f.apply(n); }

  public static void main(String[] args) {
    Function<Integer, Function<Integer, Function<Integer, Integer>>> add = a -> b -> c -> a + b + c;
    System.out.println(add.apply(1).apply(2).apply(3));
    System.out.println(compose((String s) -> s.length(), n -> n * 2).apply("four"));
    System.out.println(Functions.<String, Integer, String>compose(s -> s.length(), n -> "n" + n).apply("abc"));
    Function<Integer, Function<Integer, Integer>> times = curry((a, b) -> a * b);
    System.out.println(times.apply(6).apply(7));
    System.out.println(uncurry(times).apply(3, 4));
    System.out.println(twice(s -> s + s, "ab"));
    System.out.println(twice(n -> n * n, 3));
    Function<Integer, Integer> fact = fix(self -> n -> n == 0 ? 1 : n * self.apply(n - 1));
    System.out.println(fact.apply(6));
    Supplier<String> lazy = lazy(() -> "once");
    System.out.println(lazy.get() + lazy.get());
    Predicate<Integer> p = all(Arrays.asList(n -> n > 1, o -> o != null));
    System.out.println(p.test(3) + " " + p.test(0));
    BinaryOperator<Function<Integer, Integer>> then = (f, g) -> x -> g.apply(f.apply(x));
    System.out.println(then.apply(x -> x + 1, x -> x * 10).apply(4));
    Function<String, Integer> parse = Integer::parseInt;
    System.out.println(parse.andThen(n -> n + 1).andThen(Object::toString).apply("41") + "!");
    System.out.println(attempt(() -> "fine"));
    Supplier<Supplier<String>> nested = () -> () -> "deep";
    System.out.println(nested.get().get());
    boolean flag = args.length == 0;
    Function<Integer, Integer> chosen = flag ? x -> x + 1 : x -> x - 1;
    System.out.println(chosen.apply(10));
    Consumer<Object> print = System.out::println;
    print.accept("ref");
    Runnable r = () -> print.accept(twice(x -> x, 5));
    r.run();
    System.out.println(apply(n -> n + 1, 2));
    Function<Integer, int[]> make = int[]::new;
    System.out.println(make.apply(3).length);
    Function<String, StringBuilder> builder = StringBuilder::new;
    System.out.println(builder.apply("x").append("y"));
    Supplier<List<String>> lists = ArrayList::new;
    System.out.println(lists.get().size());
    Function<Object, String> str = String::valueOf;
    System.out.println(str.apply(1.5));
    BiFunction<String, String, Boolean> eq = String::equals;
    System.out.println(eq.apply("a", "a"));
    Object o = (Runnable & java.io.Serializable) () -> System.out.println("both");
    ((Runnable) o).run();
  }
}
