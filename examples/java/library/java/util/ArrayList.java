package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  private static final Object[] none = {};
  private Object[] elements;
  private int size;
  public ArrayList() { elements = none; }
  public ArrayList(int capacity) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    elements = new Object[capacity];
  }
  public ArrayList(Collection<? extends E> c) {
    elements = Arrays.objects(c.toArray());
    size = elements.length;
  }
  @Override public int size() { return size; }
  @Override public boolean isEmpty() { return size == 0; }
  @Override @SuppressWarnings("unchecked")
  public E get(int index) {
    if (index < 0 || index >= size) throw outside(index);
    return (E) elements[index];
  }
  @Override @SuppressWarnings("unchecked")
  public E set(int index, E element) {
    if (index < 0 || index >= size) throw outside(index);
    E old = (E) elements[index];
    elements[index] = element;
    return old;
  }
  private IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
  }
  private IndexOutOfBoundsException noPosition(int index) {
    return new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
  }
  @Override public boolean add(E element) {
    modCount++;
    if (size == elements.length) grow(size + 1);
    elements[size++] = element;
    return true;
  }
  @Override public void add(int index, E element) {
    if (index < 0 || index > size) throw noPosition(index);
    modCount++;
    if (size == elements.length) grow(size + 1);
    System.arraycopy(elements, index, elements, index + 1, size - index);
    elements[index] = element;
    size++;
  }
  private void grow(int least) {
    int length = elements.length + (elements.length >> 1);
    if (length < least) length = least < 10 && elements == none ? 10 : least;
    Object[] larger = new Object[length];
    System.arraycopy(elements, 0, larger, 0, size);
    elements = larger;
  }
  public void ensureCapacity(int capacity) {
    if (capacity <= elements.length) return;
    modCount++;
    grow(capacity);
  }
  public void trimToSize() {
    modCount++;
    if (size == elements.length) return;
    Object[] exact = new Object[size];
    System.arraycopy(elements, 0, exact, 0, size);
    elements = exact;
  }
  @Override @SuppressWarnings("unchecked")
  public E remove(int index) {
    if (index < 0 || index >= size) throw outside(index);
    E removed = (E) elements[index];
    removeAt(index);
    return removed;
  }
  private void removeAt(int index) {
    modCount++;
    size--;
    System.arraycopy(elements, index + 1, elements, index, size - index);
    elements[size] = null;
  }
  @Override public boolean remove(Object element) {
    int index = indexOf(element);
    if (index < 0) return false;
    removeAt(index);
    return true;
  }
  @Override public boolean contains(Object element) { return indexOf(element) >= 0; }
  @Override public int indexOf(Object element) {
    for (int i = 0; i < size; i++)
      if (element == null ? elements[i] == null : element.equals(elements[i])) return i;
    return -1;
  }
  @Override public int lastIndexOf(Object element) {
    for (int i = size - 1; i >= 0; i--)
      if (element == null ? elements[i] == null : element.equals(elements[i])) return i;
    return -1;
  }
  @Override public void clear() {
    modCount++;
    for (int i = 0; i < size; i++) elements[i] = null;
    size = 0;
  }
  @Override public boolean addAll(Collection<? extends E> c) {
    Object[] more = c.toArray();
    modCount++;
    if (more.length == 0) return false;
    insert(size, more);
    return true;
  }
  @Override public boolean addAll(int index, Collection<? extends E> c) {
    if (index < 0 || index > size) throw noPosition(index);
    Object[] more = c.toArray();
    modCount++;
    if (more.length == 0) return false;
    insert(index, more);
    return true;
  }
  private void insert(int index, Object[] more) {
    if (more.length > elements.length - size) grow(size + more.length);
    System.arraycopy(elements, index, elements, index + more.length, size - index);
    System.arraycopy(more, 0, elements, index, more.length);
    size += more.length;
  }
  @Override protected void removeRange(int from, int to) {
    if (from > to) throw new IndexOutOfBoundsException("From Index: " + from + " > To Index: " + to);
    modCount++;
    System.arraycopy(elements, to, elements, from, size - to);
    int left = size - (to - from);
    for (int i = left; i < size; i++) elements[i] = null;
    size = left;
  }
  @Override public boolean removeAll(Collection<?> those) {
    Objects.requireNonNull(those);
    return keep(those, false);
  }
  @Override public boolean retainAll(Collection<?> those) {
    Objects.requireNonNull(those);
    return keep(those, true);
  }
  private boolean keep(Collection<?> those, boolean wanted) {
    int kept = 0, at = 0;
    try {
      for (; at < size; at++)
        if (those.contains(elements[at]) == wanted) elements[kept++] = elements[at];
    } finally {
      // What was not asked about stays, if contains threw.
      while (at < size) elements[kept++] = elements[at++];
      if (kept < size) shorten(kept);
    }
    return kept != at;
  }
  private void shorten(int length) {
    modCount += size - length;
    for (int i = length; i < size; i++) elements[i] = null;
    size = length;
  }
  @Override @SuppressWarnings("unchecked")
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int expected = modCount, end = size;
    boolean[] isRemoved = new boolean[end];
    int removed = 0;
    for (int i = 0; modCount == expected && i < end; i++) {
      if (filter.test((E) elements[i])) {
        isRemoved[i] = true;
        removed++;
      }
    }
    if (modCount != expected) throw new ConcurrentModificationException();
    if (removed == 0) return false;
    modCount++;
    int kept = 0;
    for (int i = 0; i < end; i++)
      if (!isRemoved[i]) elements[kept++] = elements[i];
    for (int i = kept; i < end; i++) elements[i] = null;
    size = kept;
    return true;
  }
  @Override @SuppressWarnings("unchecked")
  public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    int expected = modCount, end = size;
    for (int i = 0; modCount == expected && i < end; i++) elements[i] = operator.apply((E) elements[i]);
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  @Override @SuppressWarnings("unchecked")
  public void sort(Comparator<? super E> comparator) {
    int expected = modCount;
    Arrays.sort(elements, 0, size, (Comparator) comparator);
    if (modCount != expected) throw new ConcurrentModificationException();
    modCount++;
  }
  @Override @SuppressWarnings("unchecked")
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    int expected = modCount, end = size;
    for (int i = 0; modCount == expected && i < end; i++) action.accept((E) elements[i]);
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  @Override public Object[] toArray() {
    Object[] array = new Object[size];
    System.arraycopy(elements, 0, array, 0, size);
    return array;
  }
  @Override public <T> T[] toArray(T[] array) {
    T[] to = array.length < size ? Arrays.sameType(array, size) : array;
    System.arraycopy(elements, 0, to, 0, size);
    if (to.length > size) to[size] = null;
    return to;
  }
  public Object clone() { return new ArrayList<>(this); }
  @Override public Iterator<E> iterator() { return new Cursor(); }

  /** Like ListCursor, and quicker. */
  private final class Cursor implements Iterator<E> {
    private int next;
    private int last = -1;
    private int expected = modCount;
    @Override public boolean hasNext() { return next != size; }
    @Override @SuppressWarnings("unchecked")
    public E next() {
      if (modCount != expected) throw new ConcurrentModificationException();
      int at = next;
      if (at >= size) throw new NoSuchElementException();
      next = at + 1;
      last = at;
      return (E) elements[at];
    }
    @Override public void remove() {
      if (last < 0) throw new IllegalStateException();
      if (modCount != expected) throw new ConcurrentModificationException();
      removeAt(last);
      next = last;
      last = -1;
      expected = modCount;
    }
  }
}
