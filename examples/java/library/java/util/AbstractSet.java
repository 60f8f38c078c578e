package java.util;

public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
  protected AbstractSet() {}
  @Override public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof Set)) return false;
    Collection<?> that = (Collection<?>) other;
    if (that.size() != size()) return false;
    try {
      return containsAll(that);
    } catch (ClassCastException | NullPointerException e) {
      return false;
    }
  }
  @Override public int hashCode() {
    int sum = 0;
    for (E each : this)
      if (each != null) sum += each.hashCode();
    return sum;
  }
  @Override public boolean removeAll(Collection<?> elements) {
    boolean isChanged = false;
    if (size() > elements.size()) {
      for (Object each : elements) isChanged |= remove(each);
      return isChanged;
    }
    for (Iterator<?> each = iterator(); each.hasNext();) {
      if (elements.contains(each.next())) {
        each.remove();
        isChanged = true;
      }
    }
    return isChanged;
  }
}
