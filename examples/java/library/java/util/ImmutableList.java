package java.util;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What List.of gives. */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess {
  private final Object[] elements;
  private ImmutableList(Object[] elements) { this.elements = elements; }
  /** @param elements copied; none may be null */
  static <E> List<E> make(Object[] elements) {
    Object[] copy = new Object[elements.length];
    for (int i = 0; i < copy.length; i++) copy[i] = Objects.requireNonNull(elements[i]);
    return new ImmutableList<>(copy);
  }
  @Override public int size() { return elements.length; }
  @Override @SuppressWarnings("unchecked")
  public E get(int index) {
    int size = elements.length;
    if ((size == 1 || size == 2) && (index < 0 || index >= size)) throw new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
    return (E) elements[index];
  }
  @Override public boolean contains(Object element) { return indexOf(element) >= 0; }
  @Override public int indexOf(Object element) {
    Objects.requireNonNull(element);
    return super.indexOf(element);
  }
  @Override public int lastIndexOf(Object element) {
    Objects.requireNonNull(element);
    return super.lastIndexOf(element);
  }
  private static UnsupportedOperationException immutable() { return new UnsupportedOperationException(); }
  @Override public boolean add(E element) { throw immutable(); }
  @Override public void add(int index, E element) { throw immutable(); }
  @Override public boolean addAll(Collection<? extends E> elements) { throw immutable(); }
  @Override public boolean addAll(int index, Collection<? extends E> elements) { throw immutable(); }
  @Override public void clear() { throw immutable(); }
  @Override public boolean remove(Object element) { throw immutable(); }
  @Override public E remove(int index) { throw immutable(); }
  @Override public boolean removeAll(Collection<?> elements) { throw immutable(); }
  @Override public boolean removeIf(Predicate<? super E> filter) { throw immutable(); }
  @Override public boolean retainAll(Collection<?> elements) { throw immutable(); }
  @Override public void replaceAll(UnaryOperator<E> operator) { throw immutable(); }
  @Override public E set(int index, E element) { throw immutable(); }
  @Override public void sort(Comparator<? super E> comparator) { throw immutable(); }
}
