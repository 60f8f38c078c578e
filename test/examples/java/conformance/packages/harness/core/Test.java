package core;

public interface Test<E> {
  boolean test(E element);
  default Test<E> not() { return element -> !test(element); }
}
