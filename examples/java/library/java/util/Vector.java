package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
  protected Object[] elementData;
  protected int elementCount;
  protected int capacityIncrement;
  public Vector() { this(10); }
  public Vector(int capacity) { this(capacity, 0); }
  public Vector(int capacity, int increment) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    elementData = new Object[capacity];
    capacityIncrement = increment;
  }
  public Vector(Collection<? extends E> from) {
    elementData = Arrays.objects(from.toArray());
    elementCount = elementData.length;
  }
  private void grow(int least) {
    int length = elementData.length, more = capacityIncrement > 0 ? capacityIncrement : length;
    elementData = Arrays.copyOf(elementData, Math.max(least, length + more));
  }
  private void checkIndex(int index) {
    if (index >= elementCount) throw new ArrayIndexOutOfBoundsException(index + " >= " + elementCount);
    if (index < 0) throw new ArrayIndexOutOfBoundsException(index);
  }
  @SuppressWarnings("unchecked")
  private E at(int index) { return (E) elementData[index]; }
  public int capacity() { return elementData.length; }
  public void ensureCapacity(int capacity) {
    modCount++;
    if (capacity > elementData.length) grow(capacity);
  }
  public void trimToSize() {
    modCount++;
    if (elementCount < elementData.length) elementData = Arrays.copyOf(elementData, elementCount);
  }
  public void setSize(int size) {
    modCount++;
    if (size > elementData.length) grow(size);
    for (int i = size; i < elementCount; i++) elementData[i] = null;
    elementCount = size;
  }
  public void copyInto(Object[] array) { System.arraycopy(elementData, 0, array, 0, elementCount); }
  @Override public int size() { return elementCount; }
  @Override public boolean isEmpty() { return elementCount == 0; }
  public Enumeration<E> elements() {
    return new Enumeration<E>() {
      private int next;
      @Override public boolean hasMoreElements() { return next < elementCount; }
      @Override public E nextElement() {
        if (next >= elementCount) throw new NoSuchElementException("Vector Enumeration");
        return at(next++);
      }
    };
  }
  @Override public boolean contains(Object element) { return indexOf(element, 0) >= 0; }
  @Override public int indexOf(Object element) { return indexOf(element, 0); }
  public int indexOf(Object element, int from) {
    for (int i = from; i < elementCount; i++)
      if (element == null ? elementData[i] == null : element.equals(elementData[i])) return i;
    return -1;
  }
  @Override public int lastIndexOf(Object element) { return lastIndexOf(element, elementCount - 1); }
  public int lastIndexOf(Object element, int from) {
    if (from >= elementCount) throw new IndexOutOfBoundsException(from + " >= " + elementCount);
    for (int i = from; i >= 0; i--)
      if (element == null ? elementData[i] == null : element.equals(elementData[i])) return i;
    return -1;
  }
  public E elementAt(int index) {
    if (index >= elementCount) throw new ArrayIndexOutOfBoundsException(index + " >= " + elementCount);
    return at(index);
  }
  public E firstElement() {
    if (elementCount == 0) throw new NoSuchElementException();
    return at(0);
  }
  public E lastElement() {
    if (elementCount == 0) throw new NoSuchElementException();
    return at(elementCount - 1);
  }
  public void setElementAt(E element, int index) {
    if (index >= elementCount) throw new ArrayIndexOutOfBoundsException(index + " >= " + elementCount);
    elementData[index] = element;
  }
  public void removeElementAt(int index) {
    checkIndex(index);
    removeRange(index, index + 1);
  }
  public void insertElementAt(E element, int index) {
    if (index > elementCount) throw new ArrayIndexOutOfBoundsException(index + " > " + elementCount);
    modCount++;
    if (elementCount == elementData.length) grow(elementCount + 1);
    System.arraycopy(elementData, index, elementData, index + 1, elementCount - index);
    elementData[index] = element;
    elementCount++;
  }
  public void addElement(E element) { add(element); }
  public boolean removeElement(Object element) {
    int index = indexOf(element);
    if (index < 0) return false;
    removeElementAt(index);
    return true;
  }
  public void removeAllElements() { removeRange(0, elementCount); }
  @Override public E get(int index) {
    if (index >= elementCount) throw new ArrayIndexOutOfBoundsException(index);
    return at(index);
  }
  @Override public E set(int index, E element) {
    E old = get(index);
    elementData[index] = element;
    return old;
  }
  @Override public boolean add(E element) {
    modCount++;
    if (elementCount == elementData.length) grow(elementCount + 1);
    elementData[elementCount++] = element;
    return true;
  }
  @Override public boolean remove(Object element) { return removeElement(element); }
  @Override public void add(int index, E element) { insertElementAt(element, index); }
  @Override public E remove(int index) {
    E old = get(index);
    removeRange(index, index + 1);
    return old;
  }
  @Override public void clear() { removeAllElements(); }
  @Override public boolean addAll(Collection<? extends E> elements) { return addAll(elementCount, elements); }
  @Override public boolean addAll(int index, Collection<? extends E> elements) {
    if (index < 0 || index > elementCount) throw new ArrayIndexOutOfBoundsException(index);
    Object[] more = elements.toArray();
    modCount++;
    if (more.length == 0) return false;
    if (elementCount + more.length > elementData.length) grow(elementCount + more.length);
    System.arraycopy(elementData, index, elementData, index + more.length, elementCount - index);
    System.arraycopy(more, 0, elementData, index, more.length);
    elementCount += more.length;
    return true;
  }
  @Override protected void removeRange(int from, int to) {
    modCount++;
    System.arraycopy(elementData, to, elementData, from, elementCount - to);
    int left = elementCount - (to - from);
    for (int i = left; i < elementCount; i++) elementData[i] = null;
    elementCount = left;
  }
  @Override public boolean removeAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(each -> elements.contains(each));
  }
  @Override public boolean retainAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(each -> !elements.contains(each));
  }
  @Override public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    return keep(filter);
  }
  private boolean keep(Predicate<? super E> isRemoved) {
    int expected = modCount, end = elementCount, count = 0;
    Object[] kept = new Object[elementData.length];
    for (int i = 0; modCount == expected && i < end; i++)
      if (!isRemoved.test(at(i))) kept[count++] = elementData[i];
    if (modCount != expected) throw new ConcurrentModificationException();
    if (count == end) return false;
    modCount++;
    elementData = kept;
    elementCount = count;
    return true;
  }
  @Override public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    int expected = modCount, end = elementCount;
    for (int i = 0; modCount == expected && i < end; i++) action.accept(at(i));
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  @Override public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    int expected = modCount, end = elementCount;
    for (int i = 0; modCount == expected && i < end; i++) elementData[i] = operator.apply(at(i));
    if (modCount != expected) throw new ConcurrentModificationException();
    modCount++;
  }
  @Override @SuppressWarnings("unchecked")
  public void sort(Comparator<? super E> comparator) {
    int expected = modCount;
    Arrays.sort(elementData, 0, elementCount, (Comparator) comparator);
    if (modCount != expected) throw new ConcurrentModificationException();
    modCount++;
  }
  @Override public Object[] toArray() { return Arrays.copyOf(elementData, elementCount); }
  public Object clone() { return new Vector<>(this); }
}
