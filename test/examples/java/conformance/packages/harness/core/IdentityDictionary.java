package core;

public class IdentityDictionary<K, V> extends Dictionary<K, V> {
  static final class IdEntry<K, V> extends Entry<K, V> {
    IdEntry(final int hash, final K key, final V value, final Entry<K, V> next) { super(hash, key, value, next); }
    @Override boolean match(final int hash, final K key) { return this.hash == hash && this.key == key; }
  }

  public IdentityDictionary(final int size) { super(size); }

  @Override
  protected Entry<K, V> newEntry(final K key, final V value, final int hash, final Entry<K, V> next) {
    return new IdEntry<>(hash, key, value, next);
  }
}
