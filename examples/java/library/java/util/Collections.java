package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class Collections {
  public static final List EMPTY_LIST = new EmptyList<>();
  public static final Set EMPTY_SET = new EmptySet<>();
  public static final Map EMPTY_MAP = new EmptyMap<>();
  private static Random random;
  private Collections() {}

  // Algorithms

  public static <T extends Comparable<? super T>> void sort(List<T> list) { list.sort(null); }
  public static <T> void sort(List<T> list, Comparator<? super T> comparator) { list.sort(comparator); }
  public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
    int low = 0, high = list.size() - 1;
    while (low <= high) {
      int middle = low + high >>> 1, order = list.get(middle).compareTo(key);
      if (order == 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -low - 1;
  }
  @SuppressWarnings("unchecked")
  public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> comparator) {
    if (comparator == null) return binarySearch((List<? extends Comparable<? super T>>) list, key);
    int low = 0, high = list.size() - 1;
    while (low <= high) {
      int middle = low + high >>> 1, order = comparator.compare(list.get(middle), key);
      if (order == 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -low - 1;
  }
  @SuppressWarnings("unchecked")
  public static void reverse(List<?> list) {
    List<Object> all = (List<Object>) list;
    if (list instanceof RandomAccess || list.size() < 18) {
      for (int low = 0, high = list.size() - 1; low < high; low++, high--) swap(list, low, high);
      return;
    }
    ListIterator<Object> low = all.listIterator(), high = all.listIterator(list.size());
    for (int i = list.size() >> 1; i > 0; i--) {
      Object element = low.next();
      low.set(high.previous());
      high.set(element);
    }
  }
  public static void shuffle(List<?> list) {
    if (random == null) random = new Random();
    shuffle(list, random);
  }
  @SuppressWarnings("unchecked")
  public static void shuffle(List<?> list, Random random) {
    int size = list.size();
    if (list instanceof RandomAccess || size < 5) {
      for (int i = size; i > 1; i--) swap(list, i - 1, random.nextInt(i));
      return;
    }
    Object[] array = list.toArray();
    for (int i = size; i > 1; i--) {
      int other = random.nextInt(i);
      Object element = array[i - 1];
      array[i - 1] = array[other];
      array[other] = element;
    }
    ListIterator<Object> at = ((List<Object>) list).listIterator();
    for (Object element : array) {
      at.next();
      at.set(element);
    }
  }
  @SuppressWarnings("unchecked")
  public static void swap(List<?> list, int i, int j) {
    List<Object> all = (List<Object>) list;
    all.set(i, all.set(j, all.get(i)));
  }
  public static <T> void fill(List<? super T> list, T element) {
    for (ListIterator<? super T> each = list.listIterator(); each.hasNext();) {
      each.next();
      each.set(element);
    }
  }
  public static <T> void copy(List<? super T> to, List<? extends T> from) {
    if (from.size() > to.size()) throw new IndexOutOfBoundsException("Source does not fit in dest");
    ListIterator<? super T> at = to.listIterator();
    for (T each : from) {
      at.next();
      at.set(each);
    }
  }
  public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> elements) {
    Iterator<? extends T> each = elements.iterator();
    T least = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (next.compareTo(least) < 0) least = next;
    }
    return least;
  }
  @SuppressWarnings("unchecked")
  public static <T> T min(Collection<? extends T> elements, Comparator<? super T> comparator) {
    if (comparator == null) return (T) min((Collection) elements);
    Iterator<? extends T> each = elements.iterator();
    T least = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (comparator.compare(next, least) < 0) least = next;
    }
    return least;
  }
  public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> elements) {
    Iterator<? extends T> each = elements.iterator();
    T most = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (next.compareTo(most) > 0) most = next;
    }
    return most;
  }
  @SuppressWarnings("unchecked")
  public static <T> T max(Collection<? extends T> elements, Comparator<? super T> comparator) {
    if (comparator == null) return (T) max((Collection) elements);
    Iterator<? extends T> each = elements.iterator();
    T most = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (comparator.compare(next, most) > 0) most = next;
    }
    return most;
  }
  @SuppressWarnings("unchecked")
  public static void rotate(List<?> list, int distance) {
    int size = list.size();
    if (size == 0) return;
    int by = Math.floorMod(distance, size);
    if (by == 0) return;
    Object[] array = list.toArray();
    ListIterator<Object> at = ((List<Object>) list).listIterator();
    for (int i = 0; i < size; i++) {
      at.next();
      at.set(array[i < by ? size - by + i : i - by]);
    }
  }
  public static <T> boolean replaceAll(List<T> list, T old, T element) {
    boolean isChanged = false;
    for (ListIterator<T> each = list.listIterator(); each.hasNext();) {
      if (Objects.equals(old, each.next())) {
        each.set(element);
        isChanged = true;
      }
    }
    return isChanged;
  }
  public static int indexOfSubList(List<?> list, List<?> part) {
    for (int i = 0, last = list.size() - part.size(); i <= last; i++)
      if (list.subList(i, i + part.size()).equals(part)) return i;
    return -1;
  }
  public static int lastIndexOfSubList(List<?> list, List<?> part) {
    for (int i = list.size() - part.size(); i >= 0; i--)
      if (list.subList(i, i + part.size()).equals(part)) return i;
    return -1;
  }
  public static int frequency(Collection<?> elements, Object element) {
    int count = 0;
    for (Object each : elements)
      if (Objects.equals(element, each)) count++;
    return count;
  }
  public static boolean disjoint(Collection<?> a, Collection<?> b) {
    // A set is the quicker to ask.
    Collection<?> asked = a instanceof Set && !(b instanceof Set) ? a : b, gone = asked == a ? b : a;
    if (asked.isEmpty() || gone.isEmpty()) return true;
    for (Object each : gone)
      if (asked.contains(each)) return false;
    return true;
  }
  @SafeVarargs
  public static <T> boolean addAll(Collection<? super T> collection, T... elements) {
    boolean isChanged = false;
    for (T each : elements) isChanged |= collection.add(each);
    return isChanged;
  }
  @SuppressWarnings("unchecked")
  public static <T> Comparator<T> reverseOrder() { return (Comparator<T>) NaturalOrder.backward; }
  @SuppressWarnings("unchecked")
  public static <T> Comparator<T> reverseOrder(Comparator<T> comparator) {
    if (comparator == null) return reverseOrder();
    return comparator instanceof NaturalOrder ? comparator.reversed() : new Backward<>(comparator);
  }

  private static final class Backward<T> implements Comparator<T> {
    private final Comparator<T> forward;
    Backward(Comparator<T> forward) { this.forward = forward; }
    @Override public int compare(T a, T b) { return forward.compare(b, a); }
    @Override public Comparator<T> reversed() { return forward; }
  }

  // Nothing, one, and many of one

  @SuppressWarnings("unchecked")
  public static <T> List<T> emptyList() { return (List<T>) EMPTY_LIST; }
  @SuppressWarnings("unchecked")
  public static <T> Set<T> emptySet() { return (Set<T>) EMPTY_SET; }
  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> emptyMap() { return (Map<K, V>) EMPTY_MAP; }
  public static <T> Iterator<T> emptyIterator() { return new EmptyCursor<>(); }
  public static <T> ListIterator<T> emptyListIterator() { return new EmptyCursor<>(); }
  public static <T> Enumeration<T> emptyEnumeration() { return enumeration(emptyList()); }
  public static <T> List<T> singletonList(T element) { return new SingleList<>(element); }
  public static <T> Set<T> singleton(T element) { return new SingleSet<>(element); }
  public static <K, V> Map<K, V> singletonMap(K key, V value) { return new SingleMap<>(key, value); }
  public static <T> List<T> nCopies(int count, T element) {
    if (count < 0) throw new IllegalArgumentException("List length = " + count);
    return new Copies<>(count, element);
  }

  private static final class EmptyCursor<T> implements ListIterator<T> {
    @Override public boolean hasNext() { return false; }
    @Override public T next() { throw new NoSuchElementException(); }
    @Override public void remove() { throw new IllegalStateException(); }
    @Override public boolean hasPrevious() { return false; }
    @Override public T previous() { throw new NoSuchElementException(); }
    @Override public int nextIndex() { return 0; }
    @Override public int previousIndex() { return -1; }
    @Override public void set(T element) { throw new IllegalStateException(); }
    @Override public void add(T element) { throw new UnsupportedOperationException(); }
  }

  private static final class EmptyList<T> extends AbstractList<T> implements RandomAccess {
    @Override public int size() { return 0; }
    @Override public T get(int index) { throw new IndexOutOfBoundsException("Index: " + index); }
    @Override public Iterator<T> iterator() { return new EmptyCursor<>(); }
    @Override public ListIterator<T> listIterator() { return new EmptyCursor<>(); }
    @Override public boolean removeIf(Predicate<? super T> filter) {
      Objects.requireNonNull(filter);
      return false;
    }
    @Override public void replaceAll(UnaryOperator<T> operator) { Objects.requireNonNull(operator); }
    @Override public void sort(Comparator<? super T> comparator) {}
  }

  private static final class EmptySet<T> extends AbstractSet<T> {
    @Override public int size() { return 0; }
    @Override public Iterator<T> iterator() { return new EmptyCursor<>(); }
    @Override public void clear() {}
    @Override public boolean removeIf(Predicate<? super T> filter) {
      Objects.requireNonNull(filter);
      return false;
    }
  }

  /** What a map that never changes refuses, though it would change nothing. */
  private abstract static class FixedMap<K, V> extends AbstractMap<K, V> {
    private static UnsupportedOperationException fixed() { return new UnsupportedOperationException(); }
    @Override public V putIfAbsent(K key, V value) { throw fixed(); }
    @Override public boolean remove(Object key, Object value) { throw fixed(); }
    @Override public boolean replace(K key, V old, V value) { throw fixed(); }
    @Override public V replace(K key, V value) { throw fixed(); }
    @Override public V computeIfAbsent(K key, Function<? super K, ? extends V> function) { throw fixed(); }
    @Override public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw fixed(); }
    @Override public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw fixed(); }
    @Override public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) { throw fixed(); }
  }

  private static final class EmptyMap<K, V> extends FixedMap<K, V> {
    @Override public Set<Map.Entry<K, V>> entrySet() { return emptySet(); }
    @Override public Set<K> keySet() { return emptySet(); }
    @Override public Collection<V> values() { return emptySet(); }
    @Override public void clear() {}
    @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { Objects.requireNonNull(function); }
  }

  private static final class SingleCursor<T> implements Iterator<T> {
    private final T element;
    private boolean isDone;
    SingleCursor(T element) { this.element = element; }
    @Override public boolean hasNext() { return !isDone; }
    @Override public T next() {
      if (isDone) throw new NoSuchElementException();
      isDone = true;
      return element;
    }
    @Override public void remove() { throw new UnsupportedOperationException(); }
  }

  private static final class SingleList<T> extends AbstractList<T> implements RandomAccess {
    private final T element;
    SingleList(T element) { this.element = element; }
    @Override public int size() { return 1; }
    @Override public T get(int index) {
      if (index != 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
      return element;
    }
    @Override public Iterator<T> iterator() { return new SingleCursor<>(element); }
    @Override public boolean contains(Object other) { return Objects.equals(other, element); }
    @Override public boolean removeIf(Predicate<? super T> filter) { throw new UnsupportedOperationException(); }
    @Override public void replaceAll(UnaryOperator<T> operator) { throw new UnsupportedOperationException(); }
    @Override public void sort(Comparator<? super T> comparator) {}
  }

  private static final class SingleSet<T> extends AbstractSet<T> {
    private final T element;
    SingleSet(T element) { this.element = element; }
    @Override public int size() { return 1; }
    @Override public Iterator<T> iterator() { return new SingleCursor<>(element); }
    @Override public boolean contains(Object other) { return Objects.equals(other, element); }
    @Override public boolean removeIf(Predicate<? super T> filter) { throw new UnsupportedOperationException(); }
  }

  private static final class SingleMap<K, V> extends FixedMap<K, V> {
    private final K key;
    private final V value;
    SingleMap(K key, V value) {
      this.key = key;
      this.value = value;
    }
    @Override public Set<Map.Entry<K, V>> entrySet() { return singleton(new AbstractMap.SimpleImmutableEntry<>(key, value)); }
    @Override public Set<K> keySet() { return singleton(key); }
    @Override public Collection<V> values() { return singleton(value); }
    @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { throw new UnsupportedOperationException(); }
  }

  private static final class Copies<T> extends AbstractList<T> implements RandomAccess {
    private final int count;
    private final T element;
    Copies(int count, T element) {
      this.count = count;
      this.element = element;
    }
    @Override public int size() { return count; }
    @Override public T get(int index) {
      if (index < 0 || index >= count) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + count);
      return element;
    }
    @Override public boolean contains(Object other) { return count != 0 && Objects.equals(other, element); }
    @Override public int indexOf(Object other) { return contains(other) ? 0 : -1; }
    @Override public int lastIndexOf(Object other) { return contains(other) ? count - 1 : -1; }
  }

  // Views

  public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> elements) { return new FixedView<>(elements); }
  public static <T> List<T> unmodifiableList(List<? extends T> list) {
    return list instanceof RandomAccess ? new FixedRandomList<>(list) : new FixedList<>(list);
  }
  public static <T> Set<T> unmodifiableSet(Set<? extends T> set) { return new FixedSet<>(set); }
  public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> map) { return new FixedView.OfMap<>(map); }
  public static <T> Collection<T> synchronizedCollection(Collection<T> elements) { return Objects.requireNonNull(elements); }
  public static <T> List<T> synchronizedList(List<T> list) { return Objects.requireNonNull(list); }
  public static <T> Set<T> synchronizedSet(Set<T> set) { return Objects.requireNonNull(set); }
  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> map) { return Objects.requireNonNull(map); }

  private static class FixedList<T> extends FixedView<T> implements List<T> {
    private final List<? extends T> list;
    FixedList(List<? extends T> list) {
      super(list);
      this.list = list;
    }
    @Override public T get(int index) { return list.get(index); }
    @Override public T set(int index, T element) { throw fixed(); }
    @Override public void add(int index, T element) { throw fixed(); }
    @Override public T remove(int index) { throw fixed(); }
    @Override public int indexOf(Object element) { return list.indexOf(element); }
    @Override public int lastIndexOf(Object element) { return list.lastIndexOf(element); }
    @Override public boolean addAll(int index, Collection<? extends T> elements) { throw fixed(); }
    @Override public void replaceAll(UnaryOperator<T> operator) { throw fixed(); }
    @Override public void sort(Comparator<? super T> comparator) { throw fixed(); }
    @Override public ListIterator<T> listIterator() { return listIterator(0); }
    @Override public ListIterator<T> listIterator(int index) {
      ListIterator<? extends T> at = list.listIterator(index);
      return new ListIterator<T>() {
        @Override public boolean hasNext() { return at.hasNext(); }
        @Override public T next() { return at.next(); }
        @Override public boolean hasPrevious() { return at.hasPrevious(); }
        @Override public T previous() { return at.previous(); }
        @Override public int nextIndex() { return at.nextIndex(); }
        @Override public int previousIndex() { return at.previousIndex(); }
        @Override public void remove() { throw fixed(); }
        @Override public void set(T element) { throw fixed(); }
        @Override public void add(T element) { throw fixed(); }
      };
    }
    @Override public List<T> subList(int from, int to) { return unmodifiableList(list.subList(from, to)); }
    @Override public boolean equals(Object other) { return other == this || list.equals(other); }
    @Override public int hashCode() { return list.hashCode(); }
  }

  private static final class FixedRandomList<T> extends FixedList<T> implements RandomAccess {
    FixedRandomList(List<? extends T> list) { super(list); }
  }

  private static final class FixedSet<T> extends FixedView<T> implements Set<T> {
    FixedSet(Set<? extends T> set) { super(set); }
    @Override public boolean equals(Object other) { return other == this || inner.equals(other); }
    @Override public int hashCode() { return inner.hashCode(); }
  }

  public static <T> Set<T> newSetFromMap(Map<T, Boolean> map) {
    if (!map.isEmpty()) throw new IllegalArgumentException("Map is non-empty");
    return new AbstractSet<T>() {
      @Override public int size() { return map.size(); }
      @Override public boolean contains(Object element) { return map.containsKey(element); }
      @Override public boolean add(T element) { return map.put(element, true) == null; }
      @Override public boolean remove(Object element) { return map.remove(element) != null; }
      @Override public void clear() { map.clear(); }
      @Override public Iterator<T> iterator() { return map.keySet().iterator(); }
    };
  }
  public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
    Objects.requireNonNull(deque);
    return new AbstractQueue<T>() {
      @Override public boolean offer(T element) { return deque.offerFirst(element); }
      @Override public boolean add(T element) {
        deque.addFirst(element);
        return true;
      }
      @Override public T poll() { return deque.poll(); }
      @Override public T peek() { return deque.peek(); }
      @Override public int size() { return deque.size(); }
      @Override public Iterator<T> iterator() { return deque.iterator(); }
      @Override public boolean contains(Object element) { return deque.contains(element); }
      @Override public boolean remove(Object element) { return deque.remove(element); }
      @Override public void clear() { deque.clear(); }
      @Override public String toString() { return deque.toString(); }
    };
  }
  public static <T> Enumeration<T> enumeration(Collection<T> elements) {
    Iterator<T> each = elements.iterator();
    return new Enumeration<T>() {
      @Override public boolean hasMoreElements() { return each.hasNext(); }
      @Override public T nextElement() { return each.next(); }
    };
  }
  public static <T> ArrayList<T> list(Enumeration<T> elements) {
    ArrayList<T> list = new ArrayList<>();
    while (elements.hasMoreElements()) list.add(elements.nextElement());
    return list;
  }
}
