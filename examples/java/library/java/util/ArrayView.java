package java.util;

import java.io.Serializable;

/** What Arrays.asList gives: a list that writes through to the array. */
final class ArrayView<E> extends AbstractList<E> implements RandomAccess, Serializable {
  private final E[] elements;
  ArrayView(E[] elements) { this.elements = Objects.requireNonNull(elements); }
  @Override public int size() { return elements.length; }
  @Override public E get(int index) { return elements[index]; }
  @Override public E set(int index, E element) {
    E old = elements[index];
    elements[index] = element;
    return old;
  }
  @Override public Object[] toArray() {
    Object[] copy = new Object[elements.length];
    System.arraycopy(elements, 0, copy, 0, copy.length);
    return copy;
  }
  @Override public void sort(Comparator<? super E> comparator) { Arrays.sort(elements, comparator); }
}
