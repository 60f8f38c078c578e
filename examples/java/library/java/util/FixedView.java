package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A collection seen through Collections.unmodifiableCollection. */
class FixedView<E> implements Collection<E> {
  final Collection<? extends E> inner;
  FixedView(Collection<? extends E> inner) { this.inner = Objects.requireNonNull(inner); }
  static UnsupportedOperationException fixed() { return new UnsupportedOperationException(); }
  @Override public int size() { return inner.size(); }
  @Override public boolean isEmpty() { return inner.isEmpty(); }
  @Override public boolean contains(Object element) { return inner.contains(element); }
  @Override public boolean containsAll(Collection<?> elements) { return inner.containsAll(elements); }
  @Override public Object[] toArray() { return inner.toArray(); }
  @Override public <T> T[] toArray(T[] array) { return inner.toArray(array); }
  @Override public <T> T[] toArray(IntFunction<T[]> generator) { return inner.toArray(generator); }
  @Override public String toString() { return inner.toString(); }
  @Override public void forEach(Consumer<? super E> action) { inner.forEach(action); }
  @Override public Iterator<E> iterator() {
    Iterator<? extends E> each = inner.iterator();
    return new Iterator<E>() {
      @Override public boolean hasNext() { return each.hasNext(); }
      @Override public E next() { return each.next(); }
      @Override public void remove() { throw fixed(); }
    };
  }
  @Override public boolean add(E element) { throw fixed(); }
  @Override public boolean remove(Object element) { throw fixed(); }
  @Override public boolean addAll(Collection<? extends E> elements) { throw fixed(); }
  @Override public boolean removeAll(Collection<?> elements) { throw fixed(); }
  @Override public boolean retainAll(Collection<?> elements) { throw fixed(); }
  @Override public boolean removeIf(Predicate<? super E> filter) { throw fixed(); }
  @Override public void clear() { throw fixed(); }

  /** A map seen through Collections.unmodifiableMap. */
  static final class OfMap<K, V> implements Map<K, V> {
    private final Map<? extends K, ? extends V> inner;
    OfMap(Map<? extends K, ? extends V> inner) { this.inner = Objects.requireNonNull(inner); }
    @Override public int size() { return inner.size(); }
    @Override public boolean isEmpty() { return inner.isEmpty(); }
    @Override public boolean containsKey(Object key) { return inner.containsKey(key); }
    @Override public boolean containsValue(Object value) { return inner.containsValue(value); }
    @Override public V get(Object key) { return inner.get(key); }
    @Override @SuppressWarnings("unchecked")
    public V getOrDefault(Object key, V otherwise) { return ((Map<K, V>) inner).getOrDefault(key, otherwise); }
    @Override public Set<K> keySet() { return Collections.unmodifiableSet(inner.keySet()); }
    @Override public Collection<V> values() { return Collections.unmodifiableCollection(inner.values()); }
    @Override public Set<Map.Entry<K, V>> entrySet() { return new Entries<K, V>(inner); }
    @Override public void forEach(BiConsumer<? super K, ? super V> action) { inner.forEach(action); }
    @Override public boolean equals(Object other) { return other == this || inner.equals(other); }
    @Override public int hashCode() { return inner.hashCode(); }
    @Override public String toString() { return inner.toString(); }
    @Override public V put(K key, V value) { throw fixed(); }
    @Override public V remove(Object key) { throw fixed(); }
    @Override public void putAll(Map<? extends K, ? extends V> from) { throw fixed(); }
    @Override public void clear() { throw fixed(); }
    @Override public V putIfAbsent(K key, V value) { throw fixed(); }
    @Override public boolean remove(Object key, Object value) { throw fixed(); }
    @Override public boolean replace(K key, V old, V value) { throw fixed(); }
    @Override public V replace(K key, V value) { throw fixed(); }
    @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { throw fixed(); }
    @Override public V computeIfAbsent(K key, Function<? super K, ? extends V> function) { throw fixed(); }
    @Override public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw fixed(); }
    @Override public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw fixed(); }
    @Override public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) { throw fixed(); }
  }

  /** Entries whose values cannot be set either. */
  private static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
    private final Map<? extends K, ? extends V> map;
    Entries(Map<? extends K, ? extends V> map) { this.map = map; }
    @Override public int size() { return map.size(); }
    @Override public boolean contains(Object entry) { return map.entrySet().contains(entry); }
    @Override public void clear() { throw fixed(); }
    @Override public boolean remove(Object entry) { throw fixed(); }
    @Override public boolean removeIf(Predicate<? super Map.Entry<K, V>> filter) { throw fixed(); }
    @Override @SuppressWarnings("unchecked")
    public Iterator<Map.Entry<K, V>> iterator() {
      Iterator<Map.Entry<K, V>> each = ((Map<K, V>) map).entrySet().iterator();
      return new Iterator<Map.Entry<K, V>>() {
        @Override public boolean hasNext() { return each.hasNext(); }
        @Override public Map.Entry<K, V> next() { return new AbstractMap.SimpleImmutableEntry<>(each.next()); }
        @Override public void remove() { throw fixed(); }
      };
    }
  }
}
