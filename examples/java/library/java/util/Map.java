package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public interface Map<K, V> {
  int size();
  boolean isEmpty();
  boolean containsKey(Object key);
  boolean containsValue(Object value);
  V get(Object key);
  V put(K key, V value);
  V remove(Object key);
  void putAll(Map<? extends K, ? extends V> from);
  void clear();
  Set<K> keySet();
  Collection<V> values();
  Set<Map.Entry<K, V>> entrySet();
  boolean equals(Object other);
  int hashCode();
  default V getOrDefault(Object key, V otherwise) {
    V value = get(key);
    return value != null || containsKey(key) ? value : otherwise;
  }
  default void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    for (Map.Entry<K, V> each : entrySet()) action.accept(each.getKey(), each.getValue());
  }
  default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    for (Map.Entry<K, V> each : entrySet()) each.setValue(function.apply(each.getKey(), each.getValue()));
  }
  default V putIfAbsent(K key, V value) {
    V old = get(key);
    if (old == null) old = put(key, value);
    return old;
  }
  default boolean remove(Object key, Object value) {
    Object found = get(key);
    if (!Objects.equals(found, value) || found == null && !containsKey(key)) return false;
    remove(key);
    return true;
  }
  default boolean replace(K key, V old, V value) {
    Object found = get(key);
    if (!Objects.equals(found, old) || found == null && !containsKey(key)) return false;
    put(key, value);
    return true;
  }
  default V replace(K key, V value) {
    V found = get(key);
    return found != null || containsKey(key) ? put(key, value) : found;
  }
  default V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    V value = get(key);
    if (value != null) return value;
    value = function.apply(key);
    if (value != null) put(key, value);
    return value;
  }
  default V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = get(key);
    if (old == null) return null;
    V value = function.apply(key, old);
    if (value != null) put(key, value);
    else remove(key);
    return value;
  }
  default V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = get(key), value = function.apply(key, old);
    if (value != null) put(key, value);
    else if (old != null || containsKey(key)) remove(key);
    return value;
  }
  default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(value);
    V old = get(key), merged = old == null ? value : function.apply(old, value);
    if (merged == null) remove(key);
    else put(key, merged);
    return merged;
  }
  static <K, V> Map<K, V> of() { return ImmutableMap.make(new Object[] {}); }
  static <K, V> Map<K, V> of(K k1, V v1) { return ImmutableMap.make(new Object[] {k1, v1}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9}); }
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9, K k10, V v10) { return ImmutableMap.make(new Object[] {k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9, k10, v10}); }
  @SafeVarargs
  static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    Object[] flat = new Object[2 * entries.length];
    for (int i = 0; i < entries.length; i++) {
      flat[2 * i] = entries[i].getKey();
      flat[2 * i + 1] = entries[i].getValue();
    }
    return ImmutableMap.make(flat);
  }
  static <K, V> Map.Entry<K, V> entry(K key, V value) { return new ImmutableEntry<>(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map instanceof ImmutableMap) return (Map<K, V>) map;
    Object[] flat = new Object[2 * map.size()];
    int at = 0;
    for (Map.Entry<? extends K, ? extends V> each : map.entrySet()) {
      flat[at++] = each.getKey();
      flat[at++] = each.getValue();
    }
    return ImmutableMap.make(flat);
  }

  interface Entry<K, V> {
    K getKey();
    V getValue();
    V setValue(V value);
    boolean equals(Object other);
    int hashCode();
    static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
      return (a, b) -> a.getKey().compareTo(b.getKey());
    }
    static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() {
      return (a, b) -> a.getValue().compareTo(b.getValue());
    }
    static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> comparator) {
      Objects.requireNonNull(comparator);
      return (a, b) -> comparator.compare(a.getKey(), b.getKey());
    }
    static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> comparator) {
      Objects.requireNonNull(comparator);
      return (a, b) -> comparator.compare(a.getValue(), b.getValue());
    }
  }
}
