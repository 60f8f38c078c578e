package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A ring: `head` is the place of the first element; the array has a power of two places, and grows when it is full. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
  private Object[] ring;
  private int head, size;
  public ArrayDeque() { ring = new Object[16]; }
  public ArrayDeque(int capacity) { ring = new Object[capacity <= 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1]; }
  public ArrayDeque(Collection<? extends E> from) {
    this(from.size());
    addAll(from);
  }
  private void grow() {
    Object[] larger = new Object[2 * ring.length];
    int front = ring.length - head;
    System.arraycopy(ring, head, larger, 0, front);
    System.arraycopy(ring, 0, larger, front, head);
    ring = larger;
    head = 0;
  }
  @SuppressWarnings("unchecked")
  private E at(int index) { return (E) ring[head + index & ring.length - 1]; }
  @Override public void addFirst(E element) {
    if (element == null) throw new NullPointerException();
    if (size == ring.length) grow();
    head = head - 1 & ring.length - 1;
    ring[head] = element;
    size++;
  }
  @Override public void addLast(E element) {
    if (element == null) throw new NullPointerException();
    if (size == ring.length) grow();
    ring[head + size & ring.length - 1] = element;
    size++;
  }
  @Override public boolean addAll(Collection<? extends E> c) {
    int before = size, more = c.size();
    while (before + more > ring.length) grow();
    for (E each : c) addLast(each);
    return size > before;
  }
  @Override public boolean offerFirst(E element) {
    addFirst(element);
    return true;
  }
  @Override public boolean offerLast(E element) {
    addLast(element);
    return true;
  }
  @Override public E pollFirst() {
    if (size == 0) return null;
    E element = at(0);
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    size--;
    return element;
  }
  @Override public E pollLast() {
    if (size == 0) return null;
    E element = at(size - 1);
    ring[head + size - 1 & ring.length - 1] = null;
    size--;
    return element;
  }
  private static <E> E existing(E element) {
    if (element == null) throw new NoSuchElementException();
    return element;
  }
  @Override public E removeFirst() { return existing(pollFirst()); }
  @Override public E removeLast() { return existing(pollLast()); }
  @Override public E getFirst() { return existing(peekFirst()); }
  @Override public E getLast() { return existing(peekLast()); }
  @Override public E peekFirst() { return size == 0 ? null : at(0); }
  @Override public E peekLast() { return size == 0 ? null : at(size - 1); }
  /** Closes the gap from the side where fewer elements are. */
  private void removeAt(int index) {
    int mask = ring.length - 1;
    if (index < size - index - 1) {
      for (int i = index; i > 0; i--) ring[head + i & mask] = ring[head + i - 1 & mask];
      pollFirst();
    } else {
      for (int i = index; i < size - 1; i++) ring[head + i & mask] = ring[head + i + 1 & mask];
      pollLast();
    }
  }
  @Override public boolean removeFirstOccurrence(Object element) {
    if (element == null) return false;
    for (int i = 0; i < size; i++) {
      if (element.equals(at(i))) {
        removeAt(i);
        return true;
      }
    }
    return false;
  }
  @Override public boolean removeLastOccurrence(Object element) {
    if (element == null) return false;
    for (int i = size - 1; i >= 0; i--) {
      if (element.equals(at(i))) {
        removeAt(i);
        return true;
      }
    }
    return false;
  }
  @Override public boolean add(E element) {
    addLast(element);
    return true;
  }
  @Override public boolean offer(E element) {
    addLast(element);
    return true;
  }
  @Override public E remove() { return removeFirst(); }
  @Override public E poll() { return pollFirst(); }
  @Override public E element() { return getFirst(); }
  @Override public E peek() { return peekFirst(); }
  @Override public void push(E element) { addFirst(element); }
  @Override public E pop() { return removeFirst(); }
  @Override public int size() { return size; }
  @Override public boolean isEmpty() { return size == 0; }
  @Override public boolean contains(Object element) {
    if (element == null) return false;
    for (int i = 0; i < size; i++)
      if (element.equals(at(i))) return true;
    return false;
  }
  @Override public boolean remove(Object element) { return removeFirstOccurrence(element); }
  @Override public void clear() {
    Arrays.fill(ring, null);
    head = size = 0;
  }
  @Override public Object[] toArray() {
    Object[] array = new Object[size];
    for (int i = 0; i < size; i++) array[i] = at(i);
    return array;
  }
  @Override public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    for (int i = 0; i < size; i++) action.accept(at(i));
  }
  @Override public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    return keep(filter);
  }
  @Override public boolean removeAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(each -> elements.contains(each));
  }
  @Override public boolean retainAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(each -> !elements.contains(each));
  }
  private boolean keep(Predicate<? super E> isRemoved) {
    Object[] kept = new Object[ring.length];
    int count = 0;
    for (int i = 0; i < size; i++) {
      E each = at(i);
      if (!isRemoved.test(each)) kept[count++] = each;
    }
    if (count == size) return false;
    ring = kept;
    head = 0;
    size = count;
    return true;
  }
  public ArrayDeque<E> clone() { return new ArrayDeque<>(this); }
  @Override public Iterator<E> iterator() { return new Cursor(false); }
  @Override public Iterator<E> descendingIterator() { return new Cursor(true); }

  private final class Cursor implements Iterator<E> {
    private final boolean isBackward;
    /** Of the element that comes next. */
    private int index;
    private int left = size;
    private E given;
    Cursor(boolean isBackward) {
      this.isBackward = isBackward;
      index = isBackward ? size - 1 : 0;
    }
    @Override public boolean hasNext() { return left > 0; }
    @Override public E next() {
      if (left <= 0) throw new NoSuchElementException();
      E element = index < size ? at(index) : null;
      if (element == null) throw new ConcurrentModificationException();
      given = element;
      index += isBackward ? -1 : 1;
      left--;
      return element;
    }
    @Override public void remove() {
      if (given == null) throw new IllegalStateException();
      given = null;
      if (isBackward) removeAt(index + 1);
      else removeAt(--index);
    }
  }
}
