package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A binary heap in an array: the children of `i` are at `2 * i + 1` and `2 * i + 2`. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
  private Object[] heap;
  private int size;
  private int modCount;
  private final Comparator<? super E> comparator;
  public PriorityQueue() { this(11, null); }
  public PriorityQueue(int capacity) { this(capacity, null); }
  public PriorityQueue(Comparator<? super E> comparator) { this(11, comparator); }
  public PriorityQueue(int capacity, Comparator<? super E> comparator) {
    if (capacity < 1) throw new IllegalArgumentException();
    heap = new Object[capacity];
    this.comparator = comparator;
  }
  @SuppressWarnings("unchecked")
  public PriorityQueue(Collection<? extends E> from) {
    comparator = from instanceof PriorityQueue ? ((PriorityQueue<E>) from).comparator : null;
    Object[] given = from.toArray();
    size = given.length;
    heap = new Object[Math.max(1, size)];
    System.arraycopy(given, 0, heap, 0, size);
    for (int i = 0; i < size; i++) Objects.requireNonNull(heap[i]);
    order();
  }
  public PriorityQueue(PriorityQueue<? extends E> from) { this((Collection<? extends E>) from); }
  private void order() {
    for (int i = (size >>> 1) - 1; i >= 0; i--) down(i, heap[i]);
  }
  @SuppressWarnings("unchecked")
  private boolean isBelow(Object a, Object b) {
    return (comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((E) a, (E) b)) < 0;
  }
  private void up(int at, Object element) {
    while (at > 0) {
      int parent = at - 1 >>> 1;
      if (!isBelow(element, heap[parent])) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = element;
  }
  private void down(int at, Object element) {
    int half = size >>> 1;
    while (at < half) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBelow(heap[child + 1], heap[child])) child++;
      if (!isBelow(heap[child], element)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = element;
  }
  @Override public boolean add(E element) { return offer(element); }
  @Override @SuppressWarnings("unchecked")
  public boolean offer(E element) {
    if (element == null) throw new NullPointerException();
    modCount++;
    if (size == heap.length) heap = Arrays.copyOf(heap, size < 64 ? 2 * size + 2 : size + (size >> 1));
    // What cannot be compared is told of even when it is alone.
    if (size == 0 && comparator == null) Objects.requireNonNull((Comparable<Object>) element);
    up(size, element);
    size++;
    return true;
  }
  @Override @SuppressWarnings("unchecked")
  public E peek() { return size == 0 ? null : (E) heap[0]; }
  @Override @SuppressWarnings("unchecked")
  public E poll() {
    if (size == 0) return null;
    modCount++;
    E first = (E) heap[0];
    Object last = heap[--size];
    heap[size] = null;
    if (size > 0) down(0, last);
    return first;
  }
  private int indexOf(Object element) {
    if (element != null)
      for (int i = 0; i < size; i++)
        if (element.equals(heap[i])) return i;
    return -1;
  }
  /** @return the element that came to a place before `index`, which an iterator has passed; else null */
  @SuppressWarnings("unchecked")
  private E removeAt(int index) {
    modCount++;
    Object last = heap[--size];
    heap[size] = null;
    if (index == size) return null;
    down(index, last);
    if (heap[index] != last) return null;
    up(index, last);
    return heap[index] != last ? (E) last : null;
  }
  @Override public boolean remove(Object element) {
    int index = indexOf(element);
    if (index < 0) return false;
    removeAt(index);
    return true;
  }
  @Override public boolean contains(Object element) { return indexOf(element) >= 0; }
  @Override public int size() { return size; }
  @Override public void clear() {
    modCount++;
    for (int i = 0; i < size; i++) heap[i] = null;
    size = 0;
  }
  public Comparator<? super E> comparator() { return comparator; }
  @Override public Object[] toArray() { return Arrays.copyOf(heap, size); }
  @Override @SuppressWarnings("unchecked")
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    int expected = modCount, end = size;
    for (int i = 0; modCount == expected && i < end; i++) action.accept((E) heap[i]);
    if (modCount != expected) throw new ConcurrentModificationException();
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
  @SuppressWarnings("unchecked")
  private boolean keep(Predicate<? super E> isRemoved) {
    int expected = ++modCount, count = 0;
    Object[] kept = new Object[heap.length];
    for (int i = 0; i < size; i++)
      if (!isRemoved.test((E) heap[i])) kept[count++] = heap[i];
    if (modCount != expected) throw new ConcurrentModificationException();
    if (count == size) return false;
    heap = kept;
    size = count;
    order();
    return true;
  }
  @Override public Iterator<E> iterator() { return new Cursor(); }

  private final class Cursor implements Iterator<E> {
    private int next, last = -1;
    /** Elements that removals moved to where the iterator had been; they come at the end. */
    private ArrayDeque<E> missed;
    private E lastMissed;
    private int expected = modCount;
    @Override public boolean hasNext() { return next < size || missed != null && !missed.isEmpty(); }
    @Override @SuppressWarnings("unchecked")
    public E next() {
      if (modCount != expected) throw new ConcurrentModificationException();
      if (next < size) return (E) heap[last = next++];
      last = -1;
      lastMissed = missed == null ? null : missed.poll();
      if (lastMissed == null) throw new NoSuchElementException();
      return lastMissed;
    }
    @Override public void remove() {
      if (modCount != expected) throw new ConcurrentModificationException();
      if (last >= 0) {
        E moved = removeAt(last);
        last = -1;
        if (moved == null) next--;
        else {
          if (missed == null) missed = new ArrayDeque<>();
          missed.add(moved);
        }
      } else if (lastMissed != null) {
        int index = 0;
        while (heap[index] != lastMissed) index++;
        removeAt(index);
        lastMissed = null;
      } else throw new IllegalStateException();
      expected = modCount;
    }
  }
}
