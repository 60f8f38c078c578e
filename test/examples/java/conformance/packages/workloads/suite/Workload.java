package suite;

import java.util.function.IntFunction;

/** What is measured, for a size. */
@FunctionalInterface
public interface Workload<R extends Comparable<R>> {
  R run(int size);

  default boolean accepts(final R result, final int size) { return result != null; }

  default String label() {
    final String name = getClass().getSimpleName();
    return name.isEmpty() ? "unnamed" : decapitalized(name);
  }

  private String decapitalized(final String name) { return Character.toLowerCase(name.charAt(0)) + name.substring(1); }

  default R checked(final int size) {
    final R result;
    try {
      result = run(size);
    } catch (final ArithmeticException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(label() + " failed at " + size, e);
    }
    if (!accepts(result, size)) throw new IllegalStateException(label() + " gave " + result);
    return result;
  }

  static <T extends Comparable<T>> Workload<T> of(final String label, final IntFunction<? extends T> run) {
    return new Workload<>() {
      @Override public T run(final int size) { return run.apply(size); }
      @Override public String label() { return label; }
    };
  }
}
