package suite.util;

import java.util.function.Function;

public sealed interface Either<L, R> {
  record Left<L, R>(L value) implements Either<L, R> {
    @Override public <T> T fold(Function<? super L, ? extends T> left, Function<? super R, ? extends T> right) { return left.apply(value); }
  }

  record Right<L, R>(R value) implements Either<L, R> {
    @Override public <T> T fold(Function<? super L, ? extends T> left, Function<? super R, ? extends T> right) { return right.apply(value); }
  }

  <T> T fold(Function<? super L, ? extends T> left, Function<? super R, ? extends T> right);

  default <S> Either<L, S> map(final Function<? super R, ? extends S> f) {
    return this.<Either<L, S>>fold(Either::left, r -> right(f.apply(r)));
  }

  default R orElse(final R other) { return fold(l -> other, Function.identity()); }

  static <L, R> Either<L, R> left(final L value) { return new Left<>(value); }
  static <L, R> Either<L, R> right(final R value) { return new Right<>(value); }
}
