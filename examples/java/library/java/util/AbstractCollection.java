package java.util;

public abstract class AbstractCollection<E> implements Collection<E> {
  protected AbstractCollection() {}
  @Override public abstract Iterator<E> iterator();
  @Override public abstract int size();
  @Override public boolean isEmpty() { return size() == 0; }
  @Override public boolean contains(Object element) {
    for (E each : this)
      if (element == null ? each == null : element.equals(each)) return true;
    return false;
  }
  @Override public Object[] toArray() {
    Object[] array = new Object[size()];
    int at = 0;
    for (E each : this) array[at++] = each;
    return array;
  }
  @Override @SuppressWarnings("unchecked")
  public <T> T[] toArray(T[] array) {
    int size = size();
    T[] to = array.length >= size ? array : Arrays.sameType(array, size);
    int at = 0;
    for (E each : this) to[at++] = (T) each;
    if (at < to.length) to[at] = null;
    return to;
  }
  @Override public boolean add(E element) { throw new UnsupportedOperationException(); }
  @Override public boolean remove(Object element) {
    for (Iterator<E> each = iterator(); each.hasNext();) {
      E found = each.next();
      if (element == null ? found == null : element.equals(found)) {
        each.remove();
        return true;
      }
    }
    return false;
  }
  @Override public boolean containsAll(Collection<?> elements) {
    for (Object each : elements)
      if (!contains(each)) return false;
    return true;
  }
  @Override public boolean addAll(Collection<? extends E> elements) {
    boolean isChanged = false;
    for (E each : elements)
      if (add(each)) isChanged = true;
    return isChanged;
  }
  @Override public boolean removeAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(elements, false);
  }
  @Override public boolean retainAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return keep(elements, true);
  }
  private boolean keep(Collection<?> elements, boolean those) {
    boolean isChanged = false;
    for (Iterator<E> each = iterator(); each.hasNext();) {
      if (elements.contains(each.next()) != those) {
        each.remove();
        isChanged = true;
      }
    }
    return isChanged;
  }
  @Override public void clear() {
    for (Iterator<E> each = iterator(); each.hasNext();) {
      each.next();
      each.remove();
    }
  }
  @Override public String toString() {
    Iterator<E> each = iterator();
    if (!each.hasNext()) return "[]";
    StringBuilder text = new StringBuilder("[");
    while (true) {
      E element = each.next();
      if (element == this) text.append("(this Collection)");
      else text.append(element);
      if (!each.hasNext()) return text.append(']').toString();
      text.append(", ");
    }
  }
}
