package core;

@FunctionalInterface
public interface Each<E> {
  void apply(E element);
}
