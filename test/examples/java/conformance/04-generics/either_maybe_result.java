// JLS 8.1.1.2, 8.10, 15.20.2: sealed generic hierarchies of records, with their combinators.
import java.util.*;
import java.util.function.*;

public class either_maybe_result {
  sealed interface Either<L, R> permits Left, Right {
    default <T> T fold(Function<? super L, ? extends T> l, Function<? super R, ? extends T> r) {
      if (this instanceof Left<L, R> left) return l.apply(left.value());
      if (this instanceof Right<L, R> right) return r.apply(right.value());
      throw new AssertionError();
    }
    default <S> Either<L, S> map(Function<? super R, ? extends S> f) { return fold(Left::new, r -> new Right<>(f.apply(r))); }
    default <S> Either<L, S> flatMap(Function<? super R, ? extends Either<? extends L, ? extends S>> f) {
      return fold(l -> new Left<>(l), r -> f.apply(r).fold(l -> new Left<L, S>(l), s -> new Right<L, S>(s)));
    }
    default Either<R, L> swap() { return fold(Right::new, Left::new); }
    static <T> Either<String, T> attempt(Supplier<? extends T> s) { try { return new Right<>(s.get()); } catch (RuntimeException e) { return new Left<>(e.getClass().getSimpleName()); } }
  }
  record Left<L, R>(L value) implements Either<L, R> { }
  record Right<L, R>(R value) implements Either<L, R> { }
  static abstract sealed class Maybe<T> {
    private static final class None extends Maybe<Object> { public String toString() { return "None"; } }
    static final class Some<T> extends Maybe<T> { final T t; Some(T t) { this.t = Objects.requireNonNull(t); } public String toString() { return "Some(" + t + ")"; } }
    private static final None NONE = new None();
    @SuppressWarnings("unchecked") static <T> Maybe<T> none() { return (Maybe<T>) (Maybe<?>) NONE; }
    static <T> Maybe<T> of(T t) { return t == null ? none() : new Some<>(t); }
    <R> Maybe<R> then(Function<? super T, Maybe<R>> f) { return this instanceof Some<T> s ? f.apply(s.t) : none(); }
    <R> Maybe<R> map(Function<? super T, ? extends R> f) { return then(t -> of(f.apply(t))); }
    T or(T other) { return this instanceof Some<T> s ? s.t : other; }
    T orGet(Supplier<? extends T> s) { return this instanceof Some ? ((Some<T>) this).t : s.get(); }
    static <A, B, C> Maybe<C> both(Maybe<A> a, Maybe<B> b, BiFunction<? super A, ? super B, ? extends C> f) { return a.then(x -> b.map(y -> f.apply(x, y))); }
    static <T> Maybe<List<T>> all(List<Maybe<T>> list) {
      Maybe<List<T>> result = of(new ArrayList<>());
      for (Maybe<T> m : list) result = both(result, m, (l, t) -> { l.add(t); return l; });
      return result;
    }
  }
  interface Expr<T> { T eval(); }
  record Lit<T>(T eval) implements Expr<T> { }
  record Add<N extends Number>(Expr<N> a, Expr<N> b, BinaryOperator<N> plus) implements Expr<N> { public N eval() { return plus.apply(a.eval(), b.eval()); } }
  record If<T>(Expr<Boolean> test, Expr<? extends T> then, Expr<? extends T> otherwise) implements Expr<T> { public T eval() { return test.eval() ? then.eval() : otherwise.eval(); } }
  record Less<C extends Comparable<? super C>>(Expr<? extends C> a, Expr<? extends C> b) implements Expr<Boolean> { public Boolean eval() { return a.eval().compareTo(b.eval()) < 0; } }
  static Either<String, Integer> parse(String s) { return Either.attempt(() -> Integer.parseInt(s)); }
  static Either<String, Integer> half(int i) { return i % 2 == 0 ? new Right<>(i / 2) : new Left<>(i + " is odd"); }
  public static void main(String[] args) {
    for (String s : new String[] {"12", "7", "x"}) {
      Either<String, Integer> e = parse(s).flatMap(either_maybe_result::half).map(i -> i + 1);
      System.out.println(e + " " + e.swap() + " " + e.<Object>fold(l -> l.length(), r -> r) + " " + e.fold(String::toUpperCase, r -> "=" + r));
    }
    Either<Integer, CharSequence> wide = new Right<>("text");
    System.out.println(wide.map(CharSequence::length).map(n -> n * 1.5).<Object>fold(i -> 0.0, q -> q));
    Either<?, ?> any = wide;
    if (any instanceof Right<?, ?> r && r.value() instanceof String str) System.out.println(str.length());
    System.out.println(switch (args.length) { case 0 -> new Left<String, Integer>("l"); default -> parse("3"); });
    Maybe<Integer> some = Maybe.of(4), none = Maybe.of(null);
    System.out.println(some + " " + none + " " + some.map(i -> "v" + i) + none.map(i -> i + 1) + some.then(i -> Maybe.<String>none()) + none.or(8) + some.orGet(() -> 1));
    System.out.println(Maybe.both(some, Maybe.of("x"), (i, x) -> x.repeat(i)) + "" + Maybe.both(some, none, Integer::sum));
    System.out.println(Maybe.all(List.of(Maybe.of(1), Maybe.of(2))) + "" + Maybe.all(List.of(Maybe.of("a"), Maybe.none())));
    Expr<Number> n = new If<>(new Less<>(new Lit<>(1), new Lit<>(2)), new Add<>(new Lit<>(3), new Lit<>(4), Integer::sum), new Lit<>(0.5));
    System.out.println(n.eval() + " " + new If<Object>(new Less<>(new Lit<>("b"), new Lit<>("a")), new Lit<>("then"), new Lit<>('e')).eval());
    Maybe<? extends Number> wild = some;
    System.out.println(wild.map(x -> x.doubleValue()).or(0.0) + wild.<Object>map(x -> x).or("none").hashCode());
  }
}
