package suite.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

public enum Lists {
  ;

  public static <A, B> List<B> map(final Iterable<? extends A> all, final Function<? super A, ? extends B> f) {
    final var result = new ArrayList<B>();
    for (final A each : all) result.add(f.apply(each));
    return result;
  }

  public static <A> List<A> filter(final Collection<A> all, final Predicate<? super A> p) {
    final List<A> result = new ArrayList<>(all);
    result.removeIf(p.negate());
    return result;
  }

  public static <A, B> B fold(final Iterable<? extends A> all, B value, final BiFunction<? super B, ? super A, ? extends B> f) {
    for (final A each : all) value = f.apply(value, each);
    return value;
  }

  public static <T> T best(final Collection<? extends T> all, final Comparator<? super T> order) {
    return Lists.<T, T>fold(all, null, (a, b) -> a == null || order.compare(b, a) > 0 ? b : a);
  }

  @SafeVarargs
  public static <T> List<T> joined(final Collection<? extends T>... all) {
    final List<T> result = new ArrayList<>();
    for (final var each : all) result.addAll(each);
    return result;
  }
}
