package java.util;

import java.util.function.Predicate;

/** What Set.of gives; the elements stay in the order in which they were given, where OpenJDK has one that changes from run to run. */
final class ImmutableSet<E> extends AbstractSet<E> {
  private final Object[] elements;
  private final HashSet<Object> known = new HashSet<>();
  private ImmutableSet(Object[] elements) { this.elements = elements; }
  /** @param elements copied; none may be null, or be there twice */
  static <E> Set<E> distinct(Object[] elements) {
    ImmutableSet<E> made = new ImmutableSet<>(elements.clone());
    for (Object each : made.elements)
      if (!made.known.add(Objects.requireNonNull(each))) throw new IllegalArgumentException("duplicate element: " + each);
    return made;
  }
  @Override public int size() { return elements.length; }
  @Override public boolean contains(Object element) { return known.contains(Objects.requireNonNull(element)); }
  @Override @SuppressWarnings("unchecked")
  public Iterator<E> iterator() {
    return new Iterator<E>() {
      private int at;
      @Override public boolean hasNext() { return at < elements.length; }
      @Override public E next() {
        if (at >= elements.length) throw new NoSuchElementException();
        return (E) elements[at++];
      }
    };
  }
  private static UnsupportedOperationException immutable() { return new UnsupportedOperationException(); }
  @Override public boolean add(E element) { throw immutable(); }
  @Override public boolean addAll(Collection<? extends E> elements) { throw immutable(); }
  @Override public void clear() { throw immutable(); }
  @Override public boolean remove(Object element) { throw immutable(); }
  @Override public boolean removeAll(Collection<?> elements) { throw immutable(); }
  @Override public boolean removeIf(Predicate<? super E> filter) { throw immutable(); }
  @Override public boolean retainAll(Collection<?> elements) { throw immutable(); }
}
