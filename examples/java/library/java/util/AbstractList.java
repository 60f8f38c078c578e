package java.util;

public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
  /** How often the list's structure has changed: iterators notice. */
  protected transient int modCount;
  protected AbstractList() {}
  @Override public abstract E get(int index);
  @Override public boolean add(E element) {
    add(size(), element);
    return true;
  }
  @Override public E set(int index, E element) { throw new UnsupportedOperationException(); }
  @Override public void add(int index, E element) { throw new UnsupportedOperationException(); }
  @Override public E remove(int index) { throw new UnsupportedOperationException(); }
  @Override public int indexOf(Object element) {
    for (ListIterator<E> each = listIterator(); each.hasNext();) {
      E found = each.next();
      if (element == null ? found == null : element.equals(found)) return each.previousIndex();
    }
    return -1;
  }
  @Override public int lastIndexOf(Object element) {
    for (ListIterator<E> each = listIterator(size()); each.hasPrevious();) {
      E found = each.previous();
      if (element == null ? found == null : element.equals(found)) return each.nextIndex();
    }
    return -1;
  }
  @Override public void clear() { removeRange(0, size()); }
  protected void removeRange(int from, int to) {
    ListIterator<E> each = listIterator(from);
    for (int i = from; i < to; i++) {
      each.next();
      each.remove();
    }
  }
  @Override public boolean addAll(int index, Collection<? extends E> elements) {
    checkPosition(index);
    for (E each : elements) add(index++, each);
    return !elements.isEmpty();
  }
  @Override public Iterator<E> iterator() { return new ListCursor<>(this, 0); }
  @Override public ListIterator<E> listIterator() { return listIterator(0); }
  @Override public ListIterator<E> listIterator(int index) {
    checkPosition(index);
    return new ListCursor<>(this, index);
  }
  private void checkPosition(int index) {
    if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
  }
  @Override public List<E> subList(int from, int to) {
    if (from < 0) throw new IndexOutOfBoundsException("fromIndex = " + from);
    if (to > size()) throw new IndexOutOfBoundsException("toIndex = " + to);
    if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    return this instanceof RandomAccess ? new RandomAccessSubList<>(this, from, to) : new SubList<>(this, from, to);
  }
  @Override public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof List)) return false;
    Iterator<E> mine = iterator();
    Iterator<?> its = ((List<?>) other).iterator();
    while (mine.hasNext() && its.hasNext()) {
      E element = mine.next();
      Object that = its.next();
      if (element == null ? that != null : !element.equals(that)) return false;
    }
    return !mine.hasNext() && !its.hasNext();
  }
  @Override public int hashCode() {
    int hash = 1;
    for (E each : this) hash = 31 * hash + (each == null ? 0 : each.hashCode());
    return hash;
  }
}
