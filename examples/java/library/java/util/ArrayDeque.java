package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A ring: `head` is the place of the first element; one place is always free, so it grows when it has become full. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
  private Object[] ring;
  private int head, size;
  public ArrayDeque() { ring = new Object[17]; }
  public ArrayDeque(int capacity) { ring = new Object[Math.max(1, capacity) + 1]; }
  public ArrayDeque(Collection<? extends E> c) {
    this(c.size());
    addAll(c);
  }
  private int place(int index) {
    int place = head + index;
    return place >= ring.length ? place - ring.length : place;
  }
  /** What lies before the end of the array moves to the new end, if there is something before it. */
  private void grow(int least) {
    int length = ring.length, more = Math.max(least, length < 64 ? length + 2 : length >> 1);
    Object[] larger = new Object[length + more];
    System.arraycopy(ring, 0, larger, 0, length);
    ring = larger;
    if (head + size < length) return;
    System.arraycopy(larger, head, larger, head + more, length - head);
    Arrays.fill(larger, head, head + more, null);
    head += more;
  }
  @SuppressWarnings("unchecked")
  private E at(int index) { return (E) ring[place(index)]; }
  @Override public void addFirst(E element) {
    if (element == null) throw new NullPointerException();
    head = head == 0 ? ring.length - 1 : head - 1;
    ring[head] = element;
    if (++size == ring.length) grow(1);
  }
  @Override public void addLast(E element) {
    if (element == null) throw new NullPointerException();
    ring[place(size)] = element;
    if (++size == ring.length) grow(1);
  }
  @Override public boolean addAll(Collection<? extends E> c) {
    int before = size, missing = before + c.size() + 1 - ring.length;
    if (missing > 0) grow(missing);
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
    head = place(1);
    size--;
    return element;
  }
  @Override public E pollLast() {
    if (size == 0) return null;
    E element = at(size - 1);
    ring[place(size - 1)] = null;
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
  /** Closes the gap from the side where fewer elements are. @return whether that is the end */
  private boolean removeAt(int index) {
    boolean isNearEnd = index >= size - index - 1;
    if (isNearEnd) {
      for (int i = index; i < size - 1; i++) ring[place(i)] = ring[place(i + 1)];
      pollLast();
    } else {
      for (int i = index; i > 0; i--) ring[place(i)] = ring[place(i - 1)];
      pollFirst();
    }
    return isNearEnd;
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

  /** As OpenJDK's, it goes by places in the ring, so that it notices some changes only. */
  private final class Cursor implements Iterator<E> {
    private final boolean isBackward;
    private int next, last = -1;
    private int left = size;
    Cursor(boolean isBackward) {
      this.isBackward = isBackward;
      next = isBackward ? before(place(size)) : head;
    }
    private int before(int place) { return (place == 0 ? ring.length : place) - 1; }
    private int after(int place) { return place + 1 == ring.length ? 0 : place + 1; }
    @Override public boolean hasNext() { return left > 0; }
    @Override @SuppressWarnings("unchecked")
    public E next() {
      if (left <= 0) throw new NoSuchElementException();
      E element = (E) ring[next];
      if (element == null) throw new ConcurrentModificationException();
      last = next;
      next = isBackward ? before(next) : after(next);
      left--;
      return element;
    }
    @Override public void remove() {
      if (last < 0) throw new IllegalStateException();
      boolean isFromEnd = removeAt(last >= head ? last - head : last + ring.length - head);
      if (isFromEnd != isBackward) next = isBackward ? after(next) : before(next);
      last = -1;
    }
  }
}
