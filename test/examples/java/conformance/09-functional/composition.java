// JLS 9.8: java.util.function: andThen, compose, identity, negate, and, or, not, isEqual, minBy, maxBy; primitive kinds.
import java.util.*;
import java.util.function.*;
public class composition {
  static StringBuilder log = new StringBuilder();
  static <T> T say(String s, T t) { log.append(s).append(' '); return t; }
  static <T> Function<T, T> power(Function<T, T> f, int n) { return n == 0 ? Function.identity() : f.compose(power(f, n - 1)); }
  @SafeVarargs static <T> Function<T, T> pipe(Function<? super T, ? extends T>... fs) {
    Function<T, T> r = Function.identity();
    for (Function<? super T, ? extends T> f : fs) r = r.andThen(f);
    return r;
  }
  @SafeVarargs static <T> Predicate<T> all(Predicate<? super T>... ps) { return t -> { for (Predicate<? super T> p : ps) if (!p.test(t)) return false; return true; }; }
  static void npe(Runnable r) { try { r.run(); System.out.print("fine "); } catch (NullPointerException e) { System.out.print("NPE "); } }
  public static void main(String[] args) {
    Function<Integer, Integer> inc = x -> x + 1, dbl = x -> x * 2;
    Function<Integer, String> show = String::valueOf;
    System.out.println(inc.andThen(dbl).apply(5) + " " + inc.compose(dbl).apply(5) + " " + inc.andThen(dbl).andThen(show).andThen(String::length).apply(50) + " " + Function.<Integer>identity().compose(dbl).andThen(show).apply(4));
    System.out.println(power(dbl, 10).apply(1) + " " + pipe(inc, dbl, inc, Function.identity()).apply(1) + " " + pipe().apply("none"));
    Predicate<String> empty = String::isEmpty, longer = s -> say("long", s.length() > 3), hasX = s -> say("x", s.contains("x"));
    System.out.println(empty.negate().and(longer).or(hasX).test("ab") + " " + log);
    log.setLength(0);
    System.out.println(longer.or(hasX).test("abcd") + " " + longer.and(hasX).test("abc") + " " + Predicate.not(longer).and(hasX.negate()).test("q") + " " + log);
    System.out.println(Predicate.isEqual("a").test("a") + " " + Predicate.isEqual(null).test(null) + " " + Predicate.<Object>isEqual(1).or("s"::equals).test("s") + all(empty.negate(), Objects::nonNull, (Object o) -> o.hashCode() != 0).test("k"));
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    System.out.println(add.andThen(dbl).andThen(show).apply(3, 4) + " " + BinaryOperator.<String>minBy(Comparator.comparing(String::length)).apply("aaa", "bb") + BinaryOperator.maxBy(Comparator.<Integer>naturalOrder()).apply(3, 9));
    BiPredicate<Integer, Integer> lt = (a, b) -> a < b, eq = Integer::equals;
    System.out.println(lt.or(eq).test(3, 3) + " " + lt.and(eq).negate().test(3, 3) + " " + lt.negate().test(1, 2));
    Consumer<List<Integer>> one = l -> l.add(1), two = l -> l.add(l.size() * 10);
    List<Integer> l = new ArrayList<>();
    one.andThen(two).andThen(one).andThen(x -> x.remove(0)).accept(l);
    System.out.println(l);
    BiConsumer<String, Integer> bc = (s, i) -> log.append(s.repeat(i));
    log.setLength(0);
    bc.andThen((s, i) -> log.append(i).append(s)).accept("z", 3);
    System.out.println(log);
    UnaryOperator<String> up = String::toUpperCase;
    Function<String, String> uf = up.andThen(s -> s + "!");
    System.out.println(uf.apply("hey") + UnaryOperator.<String>identity().apply("same"));
    IntUnaryOperator i1 = x -> x + 3, i2 = x -> x * x;
    System.out.println(i1.andThen(i2).applyAsInt(2) + " " + i1.compose(i2).applyAsInt(2) + " " + IntUnaryOperator.identity().andThen(i1).applyAsInt(0));
    LongUnaryOperator l1 = x -> x << 33;
    DoubleUnaryOperator d1 = Math::sqrt, d2 = x -> -x;
    System.out.println(l1.andThen(x -> x + 1).applyAsLong(1) + " " + d1.andThen(d2).applyAsDouble(16) + " " + d1.compose(Math::abs).applyAsDouble(-9));
    IntPredicate even = x -> x % 2 == 0;
    LongPredicate big = x -> x > 1L << 40;
    DoublePredicate nan = Double::isNaN;
    System.out.println(even.and(x -> x > 5).test(8) + " " + even.negate().or(x -> x == 4).test(4) + " " + big.negate().test(5) + " " + nan.or(Double::isInfinite).test(1 / 0.0));
    IntConsumer ic = x -> System.out.print(x + ",");
    ic.andThen(x -> System.out.println(-x)).accept(6);
    ObjIntConsumer<String> oic = (s, i) -> System.out.print(s.charAt(i));
    oic.accept("hello", 4);
    ToIntBiFunction<String, String> tib = (a, b) -> a.length() * b.length();
    IntToDoubleFunction itd = i -> i / 2.0;
    LongToIntFunction lti = x -> (int) (x >>> 32);
    DoubleToLongFunction dtl = Math::round;
    IntBinaryOperator ibo = Math::floorMod;
    ToDoubleBiFunction<Integer, Long> tdb = (a, b) -> a / (double) b;
    BooleanSupplier bs = () -> log.length() > 0;
    System.out.println(tib.applyAsInt("ab", "cde") + " " + itd.applyAsDouble(5) + " " + lti.applyAsInt(5L << 32) + " " + dtl.applyAsLong(2.5) + " " + ibo.applyAsInt(-1, 5) + " " + tdb.applyAsDouble(1, 4L) + bs.getAsBoolean());
    npe(() -> inc.andThen(null)); npe(() -> inc.compose(null)); npe(() -> empty.and(null)); npe(() -> one.andThen(null)); npe(() -> BinaryOperator.minBy(null)); npe(() -> Predicate.not(null)); npe(() -> Predicate.isEqual(null));
    System.out.println();
    Supplier<Supplier<Function<Integer, Predicate<Integer>>>> deep = () -> () -> a -> b -> a < b;
    System.out.println(deep.get().get().apply(1).test(2));
  }
}
