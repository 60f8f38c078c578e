package core;

import java.util.Comparator;

public class Vector<E> {
  private Object[] storage;
  private int first;
  private int last;

  public static <E> Vector<E> with(final E element) {
    final Vector<E> made = new Vector<E>(1);
    made.append(element);
    return made;
  }

  public Vector(final int size) { storage = size == 0 ? Constants.EMPTY : new Object[size]; }

  public Vector() { this(50); }

  @SuppressWarnings("unchecked")
  public E at(final int index) { return index >= storage.length ? null : (E) storage[index]; }

  public void append(final E element) {
    if (last >= storage.length) {
      final Object[] wider = new Object[storage.length == 0 ? Constants.INITIAL : 2 * storage.length];
      System.arraycopy(storage, 0, wider, 0, storage.length);
      storage = wider;
    }
    storage[last++] = element;
  }

  public boolean isEmpty() { return last == first; }

  @SuppressWarnings("unchecked")
  public void forEach(final Each<E> each) {
    for (int i = first; i < last; i++) each.apply((E) storage[i]);
  }

  @SuppressWarnings("unchecked")
  public boolean hasSome(final Test<? super E> test) {
    for (int i = first; i < last; i++) if (test.test((E) storage[i])) return true;
    return false;
  }

  @SuppressWarnings("unchecked")
  public E getOne(final Test<? super E> test) {
    for (int i = first; i < last; i++) {
      final E element = (E) storage[i];
      if (test.test(element)) return element;
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  public E removeFirst() {
    if (isEmpty()) return null;
    first++;
    return (E) storage[first - 1];
  }

  public boolean remove(final E object) {
    final Object[] kept = new Object[capacity()];
    final int[] next = {0};
    final boolean[] found = {false};
    forEach(each -> {
      if (each == object) found[0] = true;
      else kept[next[0]++] = each;
    });
    storage = kept;
    last = next[0];
    first = 0;
    return found[0];
  }

  public int size() { return last - first; }
  public int capacity() { return storage == null ? 0 : storage.length; }

  public void sort(final Comparator<? super E> order) {
    if (size() > 0) sort(first, last - 1, order);
  }

  private void sort(final int from, final int to, final Comparator<? super E> order) {
    for (int i = from + 1; i <= to; i++) {
      @SuppressWarnings("unchecked") final E one = (E) storage[i];
      int k = i - 1;
      for (; k >= from; k--) {
        @SuppressWarnings("unchecked") final E other = (E) storage[k];
        if (order.compare(other, one) <= 0) break;
        storage[k + 1] = other;
      }
      storage[k + 1] = one;
    }
  }
}
