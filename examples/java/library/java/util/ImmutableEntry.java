package java.util;

final class ImmutableEntry<K, V> extends AbstractEntry<K, V> {
  ImmutableEntry(K key, V value) { super(key, value); }
  @Override public V setValue(V value) { throw new UnsupportedOperationException("not supported"); }
}
