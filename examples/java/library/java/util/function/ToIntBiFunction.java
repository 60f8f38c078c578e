package java.util.function;

@FunctionalInterface
public interface ToIntBiFunction<T, U> {
  int applyAsInt(T first, U second);
}
