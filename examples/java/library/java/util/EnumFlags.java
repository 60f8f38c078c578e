package java.util;

/** Which of an enum's constants are in a set. An iteration sees what is changed during it. */
final class EnumFlags<E extends Enum<E>> extends EnumSet<E> {
  private final E[] all;
  private final boolean[] isThere;
  private int size;
  EnumFlags(Class<E> type) {
    super(type);
    all = type.getEnumConstants();
    if (all == null) throw new ClassCastException(type + " not an enum");
    isThere = new boolean[all.length];
  }
  @Override public int size() { return size; }
  private int indexOf(Object element) {
    boolean isOwn = element instanceof Enum && ((Enum<?>) element).getDeclaringClass() == type;
    return isOwn ? ((Enum<?>) element).ordinal() : -1;
  }
  @Override public boolean contains(Object element) {
    int index = indexOf(element);
    return index >= 0 && isThere[index];
  }
  @Override public boolean add(E element) {
    Class<?> given = element.getClass();
    if (given != type && given.getSuperclass() != type) throw new ClassCastException(given + " != " + type);
    return set(element.ordinal(), true);
  }
  @Override public boolean remove(Object element) {
    int index = indexOf(element);
    return index >= 0 && set(index, false);
  }
  private boolean set(int index, boolean value) {
    if (isThere[index] == value) return false;
    isThere[index] = value;
    size += value ? 1 : -1;
    return true;
  }
  @Override public void clear() { for (int i = 0; i < all.length; i++) set(i, false); }
  @Override public Iterator<E> iterator() {
    return new Iterator<E>() {
      private int at, given = -1;
      @Override public boolean hasNext() {
        while (at < all.length && !isThere[at]) at++;
        return at < all.length;
      }
      @Override public E next() {
        if (!hasNext()) throw new NoSuchElementException();
        given = at++;
        return all[given];
      }
      @Override public void remove() {
        if (given < 0) throw new IllegalStateException();
        set(given, false);
        given = -1;
      }
    };
  }
}
