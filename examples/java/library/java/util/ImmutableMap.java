package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/** What Map.of gives; its entries stay in the order in which they were given, where OpenJDK has one that changes from run to run. */
final class ImmutableMap<K, V> extends AbstractMap<K, V> {
  private final LinkedHashMap<K, V> entries = new LinkedHashMap<>();
  private ImmutableMap() {}
  /** @param flat keys and values in turn, none of them null, no key twice */
  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> make(Object[] flat) {
    ImmutableMap<K, V> made = new ImmutableMap<>();
    for (int i = 0; i < flat.length; i += 2) {
      K key = (K) Objects.requireNonNull(flat[i]);
      if (made.entries.put(key, (V) Objects.requireNonNull(flat[i + 1])) != null)
        throw new IllegalArgumentException("duplicate key: " + key);
    }
    return made;
  }
  @Override public int size() { return entries.size(); }
  @Override public V get(Object key) { return entries.get(Objects.requireNonNull(key)); }
  @Override public boolean containsKey(Object key) { return entries.containsKey(Objects.requireNonNull(key)); }
  @Override public boolean containsValue(Object value) { return entries.containsValue(Objects.requireNonNull(value)); }
  @Override public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      @Override public int size() { return entries.size(); }
      @Override public Iterator<Map.Entry<K, V>> iterator() {
        Iterator<Map.Entry<K, V>> inner = entries.entrySet().iterator();
        return new Iterator<Map.Entry<K, V>>() {
          @Override public boolean hasNext() { return inner.hasNext(); }
          @Override public Map.Entry<K, V> next() {
            Map.Entry<K, V> entry = inner.next();
            return new ImmutableEntry<>(entry.getKey(), entry.getValue());
          }
          @Override public void remove() { throw immutable(); }
        };
      }
      @Override public void clear() { throw immutable(); }
    };
  }
  private static UnsupportedOperationException immutable() { return new UnsupportedOperationException(); }
  @Override public V put(K key, V value) { throw immutable(); }
  @Override public V remove(Object key) { throw immutable(); }
  @Override public void putAll(Map<? extends K, ? extends V> from) { throw immutable(); }
  @Override public void clear() { throw immutable(); }
  @Override public V putIfAbsent(K key, V value) { throw immutable(); }
  @Override public boolean remove(Object key, Object value) { throw immutable(); }
  @Override public V replace(K key, V value) { throw immutable(); }
  @Override public boolean replace(K key, V old, V value) { throw immutable(); }
  @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { throw immutable(); }
  @Override public V computeIfAbsent(K key, Function<? super K, ? extends V> function) { throw immutable(); }
  @Override public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw immutable(); }
  @Override public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) { throw immutable(); }
  @Override public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) { throw immutable(); }
}
