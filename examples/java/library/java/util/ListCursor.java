package java.util;

/** The iterator of lists that have elements by index. */
class ListCursor<E> implements ListIterator<E> {
  private final AbstractList<E> list;
  private int next;
  /** The index of what was given last; -1 when that is gone, or nothing was. */
  private int last = -1;
  private int expected;
  ListCursor(AbstractList<E> list, int next) {
    this.list = list;
    this.next = next;
    expected = list.modCount;
  }
  private void check() {
    if (list.modCount != expected) throw new ConcurrentModificationException();
  }
  @Override public boolean hasNext() { return next != list.size(); }
  @Override public boolean hasPrevious() { return next != 0; }
  @Override public int nextIndex() { return next; }
  @Override public int previousIndex() { return next - 1; }
  @Override public E next() {
    check();
    int at = next;
    if (at >= list.size()) throw new NoSuchElementException();
    E element = list.get(at);
    last = at;
    next = at + 1;
    return element;
  }
  @Override public E previous() {
    check();
    int at = next - 1;
    if (at < 0) throw new NoSuchElementException();
    E element = list.get(at);
    last = next = at;
    return element;
  }
  @Override public void remove() {
    if (last < 0) throw new IllegalStateException();
    check();
    list.remove(last);
    if (last < next) next--;
    last = -1;
    expected = list.modCount;
  }
  @Override public void set(E element) {
    if (last < 0) throw new IllegalStateException();
    check();
    list.set(last, element);
    expected = list.modCount;
  }
  @Override public void add(E element) {
    check();
    list.add(next++, element);
    last = -1;
    expected = list.modCount;
  }
}
