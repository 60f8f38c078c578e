package java.util;

/** A part of a list, which it writes through to. */
class SubList<E> extends AbstractList<E> {
  private final AbstractList<E> whole;
  private final int from;
  private int size;
  SubList(AbstractList<E> whole, int from, int to) {
    this.whole = whole;
    this.from = from;
    size = to - from;
    modCount = whole.modCount;
  }
  private void check() {
    if (whole.modCount != modCount) throw new ConcurrentModificationException();
  }
  private void checkIndex(int index) {
    Objects.checkIndex(index, size);
    check();
  }
  @Override public int size() {
    check();
    return size;
  }
  @Override public E get(int index) {
    checkIndex(index);
    return whole.get(from + index);
  }
  @Override public E set(int index, E element) {
    checkIndex(index);
    return whole.set(from + index, element);
  }
  @Override public void add(int index, E element) {
    if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    check();
    whole.add(from + index, element);
    modCount = whole.modCount;
    size++;
  }
  @Override public E remove(int index) {
    checkIndex(index);
    E removed = whole.remove(from + index);
    modCount = whole.modCount;
    size--;
    return removed;
  }
  @Override protected void removeRange(int first, int end) {
    check();
    whole.removeRange(from + first, from + end);
    modCount = whole.modCount;
    size -= end - first;
  }
}
