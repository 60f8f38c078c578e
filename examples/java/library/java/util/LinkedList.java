package java.util;

import java.io.Serializable;
import java.util.function.Consumer;

public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
  private Node<E> first, last;
  private int size;
  public LinkedList() {}
  public LinkedList(Collection<? extends E> from) { addAll(from); }

  private static final class Node<E> {
    E element;
    Node<E> before, after;
    Node(Node<E> before, E element, Node<E> after) {
      this.before = before;
      this.element = element;
      this.after = after;
    }
  }

  /** @param node what the new one comes before; null for the end */
  private void insert(E element, Node<E> node) {
    Node<E> before = node == null ? last : node.before, made = new Node<>(before, element, node);
    if (before == null) first = made;
    else before.after = made;
    if (node == null) last = made;
    else node.before = made;
    size++;
    modCount++;
  }
  private E take(Node<E> node) {
    Node<E> before = node.before, after = node.after;
    if (before == null) first = after;
    else before.after = after;
    if (after == null) last = before;
    else after.before = before;
    E element = node.element;
    node.element = null;
    node.before = node.after = null;
    size--;
    modCount++;
    return element;
  }
  private Node<E> node(int index) {
    Node<E> node;
    if (index < size >> 1) {
      node = first;
      for (int i = 0; i < index; i++) node = node.after;
    } else {
      node = last;
      for (int i = size - 1; i > index; i--) node = node.before;
    }
    return node;
  }
  private void checkElement(int index) {
    if (index < 0 || index >= size) throw outside(index);
  }
  private void checkPosition(int index) {
    if (index < 0 || index > size) throw outside(index);
  }
  private IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
  }
  private Node<E> existing(Node<E> node) {
    if (node == null) throw new NoSuchElementException();
    return node;
  }

  @Override public E getFirst() { return existing(first).element; }
  @Override public E getLast() { return existing(last).element; }
  @Override public E removeFirst() { return take(existing(first)); }
  @Override public E removeLast() { return take(existing(last)); }
  @Override public void addFirst(E element) { insert(element, first); }
  @Override public void addLast(E element) { insert(element, null); }
  @Override public boolean contains(Object element) { return indexOf(element) >= 0; }
  @Override public int size() { return size; }
  @Override public boolean add(E element) {
    insert(element, null);
    return true;
  }
  @Override public boolean remove(Object element) { return removeFirstOccurrence(element); }
  @Override public boolean addAll(Collection<? extends E> elements) { return addAll(size, elements); }
  @Override @SuppressWarnings("unchecked")
  public boolean addAll(int index, Collection<? extends E> elements) {
    checkPosition(index);
    Object[] more = elements.toArray();
    if (more.length == 0) return false;
    Node<E> at = index == size ? null : node(index);
    for (Object each : more) insert((E) each, at);
    return true;
  }
  @Override public void clear() {
    first = last = null;
    size = 0;
    modCount++;
  }
  @Override public E get(int index) {
    checkElement(index);
    return node(index).element;
  }
  @Override public E set(int index, E element) {
    checkElement(index);
    Node<E> node = node(index);
    E old = node.element;
    node.element = element;
    return old;
  }
  @Override public void add(int index, E element) {
    checkPosition(index);
    insert(element, index == size ? null : node(index));
  }
  @Override public E remove(int index) {
    checkElement(index);
    return take(node(index));
  }
  @Override public int indexOf(Object element) {
    int index = 0;
    for (Node<E> node = first; node != null; node = node.after, index++)
      if (element == null ? node.element == null : element.equals(node.element)) return index;
    return -1;
  }
  @Override public int lastIndexOf(Object element) {
    int index = size - 1;
    for (Node<E> node = last; node != null; node = node.before, index--)
      if (element == null ? node.element == null : element.equals(node.element)) return index;
    return -1;
  }
  @Override public E peek() { return peekFirst(); }
  @Override public E element() { return getFirst(); }
  @Override public E poll() { return pollFirst(); }
  @Override public E remove() { return removeFirst(); }
  @Override public boolean offer(E element) { return add(element); }
  @Override public boolean offerFirst(E element) {
    addFirst(element);
    return true;
  }
  @Override public boolean offerLast(E element) {
    addLast(element);
    return true;
  }
  @Override public E peekFirst() { return first == null ? null : first.element; }
  @Override public E peekLast() { return last == null ? null : last.element; }
  @Override public E pollFirst() { return first == null ? null : take(first); }
  @Override public E pollLast() { return last == null ? null : take(last); }
  @Override public void push(E element) { addFirst(element); }
  @Override public E pop() { return removeFirst(); }
  @Override public boolean removeFirstOccurrence(Object element) {
    for (Node<E> node = first; node != null; node = node.after) {
      if (element == null ? node.element == null : element.equals(node.element)) {
        take(node);
        return true;
      }
    }
    return false;
  }
  @Override public boolean removeLastOccurrence(Object element) {
    for (Node<E> node = last; node != null; node = node.before) {
      if (element == null ? node.element == null : element.equals(node.element)) {
        take(node);
        return true;
      }
    }
    return false;
  }
  @Override public Object[] toArray() {
    Object[] array = new Object[size];
    int at = 0;
    for (Node<E> node = first; node != null; node = node.after) array[at++] = node.element;
    return array;
  }
  public Object clone() { return new LinkedList<>(this); }
  @Override public ListIterator<E> listIterator(int index) {
    checkPosition(index);
    return new Cursor(index);
  }
  @Override public Iterator<E> descendingIterator() {
    Cursor cursor = new Cursor(size);
    return new Iterator<E>() {
      @Override public boolean hasNext() { return cursor.hasPrevious(); }
      @Override public E next() { return cursor.previous(); }
      @Override public void remove() { cursor.remove(); }
    };
  }

  private final class Cursor implements ListIterator<E> {
    /** What was given last, and what comes next; null at the end. */
    private Node<E> given, next;
    private int index;
    private int expected = modCount;
    Cursor(int index) {
      this.index = index;
      next = index == size ? null : node(index);
    }
    private void check() {
      if (modCount != expected) throw new ConcurrentModificationException();
    }
    @Override public boolean hasNext() { return index < size; }
    @Override public boolean hasPrevious() { return index > 0; }
    @Override public int nextIndex() { return index; }
    @Override public int previousIndex() { return index - 1; }
    @Override public E next() {
      check();
      if (index >= size) throw new NoSuchElementException();
      given = next;
      next = given.after;
      index++;
      return given.element;
    }
    @Override public E previous() {
      check();
      if (index <= 0) throw new NoSuchElementException();
      given = next = next == null ? last : next.before;
      index--;
      return given.element;
    }
    @Override public void remove() {
      check();
      if (given == null) throw new IllegalStateException();
      Node<E> after = given.after;
      take(given);
      if (next == given) next = after;
      else index--;
      given = null;
      expected = modCount;
    }
    @Override public void set(E element) {
      if (given == null) throw new IllegalStateException();
      check();
      given.element = element;
    }
    @Override public void add(E element) {
      check();
      given = null;
      insert(element, next);
      index++;
      expected = modCount;
    }
    @Override public void forEachRemaining(Consumer<? super E> action) {
      Objects.requireNonNull(action);
      while (modCount == expected && index < size) {
        action.accept(next.element);
        given = next;
        next = next.after;
        index++;
      }
      check();
    }
  }
}
