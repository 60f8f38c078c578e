package suite.util;

import java.util.function.Supplier;

public final class Lazy<T> implements Supplier<T> {
  private Supplier<? extends T> maker;
  private T value;
  private Lazy(final Supplier<? extends T> maker) { this.maker = maker; }
  public static <T> Lazy<T> of(final Supplier<? extends T> maker) { return new Lazy<>(maker); }
  @Override public T get() {
    if (maker != null) {
      value = maker.get();
      maker = null;
    }
    return value;
  }
}
