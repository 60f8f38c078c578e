package java.util;

public abstract class AbstractSequentialList<E> extends AbstractList<E> {
  protected AbstractSequentialList() {}
  private static IndexOutOfBoundsException outside(int index) { return new IndexOutOfBoundsException("Index: " + index); }
  @Override public E get(int index) {
    try {
      return listIterator(index).next();
    } catch (NoSuchElementException e) {
      throw outside(index);
    }
  }
  @Override public E set(int index, E element) {
    try {
      ListIterator<E> at = listIterator(index);
      E old = at.next();
      at.set(element);
      return old;
    } catch (NoSuchElementException e) {
      throw outside(index);
    }
  }
  @Override public void add(int index, E element) {
    try {
      listIterator(index).add(element);
    } catch (NoSuchElementException e) {
      throw outside(index);
    }
  }
  @Override public E remove(int index) {
    try {
      ListIterator<E> at = listIterator(index);
      E old = at.next();
      at.remove();
      return old;
    } catch (NoSuchElementException e) {
      throw outside(index);
    }
  }
  @Override public boolean addAll(int index, Collection<? extends E> elements) {
    try {
      ListIterator<E> at = listIterator(index);
      boolean isChanged = false;
      for (E each : elements) {
        at.add(each);
        isChanged = true;
      }
      return isChanged;
    } catch (NoSuchElementException e) {
      throw outside(index);
    }
  }
  @Override public Iterator<E> iterator() { return listIterator(); }
  @Override public abstract ListIterator<E> listIterator(int index);
}
