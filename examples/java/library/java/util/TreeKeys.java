package java.util;

/** The keys of a TreeMap, or of a part of one. */
class TreeKeys<E> extends AbstractSet<E> implements NavigableSet<E> {
  final NavigableMap<E, ?> map;
  TreeKeys(NavigableMap<E, ?> map) { this.map = map; }
  /** Such a set of another part. */
  NavigableSet<E> of(NavigableMap<E, ?> part) { return new TreeKeys<>(part); }
  @Override public Iterator<E> iterator() {
    Iterator<? extends Map.Entry<E, ?>> entries = map.entrySet().iterator();
    return new Iterator<E>() {
      @Override public boolean hasNext() { return entries.hasNext(); }
      @Override public E next() { return entries.next().getKey(); }
      @Override public void remove() { entries.remove(); }
    };
  }
  @Override public int size() { return map.size(); }
  @Override public boolean isEmpty() { return map.isEmpty(); }
  @Override public boolean contains(Object element) { return map.containsKey(element); }
  @Override public void clear() { map.clear(); }
  @Override public boolean remove(Object element) {
    if (!map.containsKey(element)) return false;
    map.remove(element);
    return true;
  }
  @Override public Comparator<? super E> comparator() { return map.comparator(); }
  @Override public E first() { return map.firstKey(); }
  @Override public E last() { return map.lastKey(); }
  @Override public E lower(E element) { return map.lowerKey(element); }
  @Override public E floor(E element) { return map.floorKey(element); }
  @Override public E ceiling(E element) { return map.ceilingKey(element); }
  @Override public E higher(E element) { return map.higherKey(element); }
  private static <E> E keyOf(Map.Entry<E, ?> entry) { return entry == null ? null : entry.getKey(); }
  @Override public E pollFirst() { return keyOf(map.pollFirstEntry()); }
  @Override public E pollLast() { return keyOf(map.pollLastEntry()); }
  @Override public NavigableSet<E> descendingSet() { return of(map.descendingMap()); }
  @Override public Iterator<E> descendingIterator() { return descendingSet().iterator(); }
  @Override public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
    return of(map.subMap(from, withFrom, to, withTo));
  }
  @Override public NavigableSet<E> headSet(E to, boolean withTo) { return of(map.headMap(to, withTo)); }
  @Override public NavigableSet<E> tailSet(E from, boolean withFrom) { return of(map.tailMap(from, withFrom)); }
  @Override public SortedSet<E> subSet(E from, E to) { return subSet(from, true, to, false); }
  @Override public SortedSet<E> headSet(E to) { return headSet(to, false); }
  @Override public SortedSet<E> tailSet(E from) { return tailSet(from, true); }
}
