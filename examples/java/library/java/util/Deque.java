package java.util;

public interface Deque<E> extends Queue<E> {
  void addFirst(E element);
  void addLast(E element);
  boolean offerFirst(E element);
  boolean offerLast(E element);
  E removeFirst();
  E removeLast();
  E pollFirst();
  E pollLast();
  E getFirst();
  E getLast();
  E peekFirst();
  E peekLast();
  boolean removeFirstOccurrence(Object element);
  boolean removeLastOccurrence(Object element);
  @Override boolean add(E element);
  @Override boolean offer(E element);
  @Override E remove();
  @Override E poll();
  @Override E element();
  @Override E peek();
  @Override boolean addAll(Collection<? extends E> elements);
  void push(E element);
  E pop();
  @Override boolean remove(Object element);
  @Override boolean contains(Object element);
  @Override int size();
  @Override Iterator<E> iterator();
  Iterator<E> descendingIterator();
}
