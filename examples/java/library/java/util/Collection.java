package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;

public interface Collection<E> extends Iterable<E> {
  int size();
  boolean isEmpty();
  boolean contains(Object element);
  Object[] toArray();
  <T> T[] toArray(T[] array);
  default <T> T[] toArray(IntFunction<T[]> generator) { return toArray(generator.apply(0)); }
  boolean add(E element);
  boolean remove(Object element);
  boolean containsAll(Collection<?> elements);
  boolean addAll(Collection<? extends E> elements);
  boolean removeAll(Collection<?> elements);
  default boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    boolean isChanged = false;
    for (Iterator<E> each = iterator(); each.hasNext();) {
      if (filter.test(each.next())) {
        each.remove();
        isChanged = true;
      }
    }
    return isChanged;
  }
  boolean retainAll(Collection<?> elements);
  void clear();
  boolean equals(Object other);
  int hashCode();
}
