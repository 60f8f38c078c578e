package java.util;

/** A pair of a key and a value. */
class AbstractEntry<K, V> implements Map.Entry<K, V> {
  final K key;
  V value;
  AbstractEntry(K key, V value) {
    this.key = key;
    this.value = value;
  }
  @Override public final K getKey() { return key; }
  @Override public final V getValue() { return value; }
  @Override public V setValue(V value) {
    V old = this.value;
    this.value = value;
    return old;
  }
  @Override public final boolean equals(Object other) {
    if (!(other instanceof Map.Entry)) return false;
    Map.Entry<?, ?> that = (Map.Entry<?, ?>) other;
    return Objects.equals(key, that.getKey()) && Objects.equals(value, that.getValue());
  }
  @Override public final int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }
  @Override public final String toString() { return key + "=" + value; }
}
