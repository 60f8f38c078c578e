// JLS 15.12.2.1-2: potentially applicable by form; static and instance methods of references; arrays' constructors are exact.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class pertinence {
  static String a(UnaryOperator<Integer> f) { return "unary" + f.apply(-3); } static String a(Comparator<String> c) { return "cmp"; } static String a(Supplier<Integer> c) { return "sup"; }
  static <T, R> String b(Function<T, R> f) { return "TR"; } static String b(Consumer<String> f) { return "cons"; } static String b(Supplier<Integer> s) { return "sup"; }
  static String c(IntFunction<int[]> f) { return "arr" + f.apply(2).length; } static String c(Function<String, int[]> f) { return "str"; }
  static String d(Function<String, Integer> f) { return "one" + f.apply("xyz"); } static String d(BiFunction<String, String, Integer> f) { return "two" + f.apply("a", "b"); } static String d(Supplier<Integer> f) { return "none" + f.get(); }
  static <T> String e(Supplier<T> s) { return "Supplier<T>"; } static String e(Callable<?> c) { return "Callable<?>"; }
  static String f(Supplier<?> s) { return "Supplier<?>"; } static String f(Callable<Integer> c) { return "Callable<Integer>"; }
  static String g(Supplier<? super Integer> s) { return "super"; } static String g(Callable<Integer> c) { return "exact"; }
  static <T> String h(Supplier<? extends T> s) { return "extends"; } static String h(Callable<String> c) { return "String"; }
  static String i(Function<String, ?> f) { return "Function"; } static String i(ToIntFunction<String> f) { return "ToInt"; }
  static <T> String j(T t, Predicate<? super T> p) { return "T" + p.test(t); } @SafeVarargs static <T> String j(Predicate<? super T>... ps) { return "T..." + ps.length; }
  static String k(Function<Integer, Function<Integer, Integer>> f) { return "cur" + f.apply(1).apply(2); } static String k(BinaryOperator<Integer> f) { return "bin" + f.apply(1, 2); }
  static String l(Runnable r) { r.run(); return "run"; } static String l(Callable<Void> c) { return "call"; }
  static String m(Consumer<List<String>> c) { List<String> l = new ArrayList<>(); c.accept(l); return "c" + l; } static String m(BiConsumer<List<String>, String> c) { List<String> l = new ArrayList<>(); c.accept(l, "m"); return "bc" + l; }
  static int calls; static int none() { return ++calls; } static int none(String s) { return -1; }
  static int st(String s) { return s.length(); } int in(String s) { return -s.length(); } static int two(String a, String b) { return a.compareTo(b); }
  static <T> boolean isNull(T t) { return t == null; }
  public static void main(String[] args) {
    System.out.println(a(Math::abs) + a(Integer::reverse) + a(() -> 4));
    System.out.println(b(int[]::new) + b(() -> 1) + c(int[]::new));
    System.out.println(d(pertinence::st) + d(new pertinence()::in) + d(pertinence::two) + d(String::compareTo) + d("q"::compareTo) + d(String::length) + d(() -> 8));
    System.out.println(e(() -> { return 1; }) + e(() -> (none())) + f(() -> 1) + g(() -> 1) + h(() -> "s") + i((String x) -> 1) + i(String::length) + i((String x) -> "s"));
    System.out.println(j("s", x -> x.isEmpty()) + j(5, (Object o) -> o.equals(5)) + j(pertinence::isNull) + pertinence.<Integer>j(x -> x > 1, (Number x) -> x.intValue() > 2, Objects::nonNull));
    System.out.println(k(x -> y -> x * 10 + y) + k((x, y) -> x * 10 + y) + k(Integer::sum) + k(x -> { return y -> y; }) + l(() -> none()) + l(() -> { none(); }) + l(() -> null) + calls);
    System.out.println(m(x -> x.add("one")) + m((x, y) -> x.add(y + y)) + m(List::clear) + m(List::add));
  }
}