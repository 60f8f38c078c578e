package core;

public class Dictionary<K, V> {
  private Entry<K, V>[] buckets;
  private int size;

  static class Entry<K, V> {
    final int hash;
    final K key;
    V value;
    Entry<K, V> next;

    Entry(final int hash, final K key, final V value, final Entry<K, V> next) {
      this.hash = hash;
      this.key = key;
      this.value = value;
      this.next = next;
    }

    boolean match(final int hash, final K key) { return this.hash == hash && key.equals(this.key); }
  }

  @SuppressWarnings("unchecked")
  public Dictionary(final int size) { this.buckets = new Entry[size]; }

  public Dictionary() { this(Constants.BUCKETS); }

  private static int hash(final Object key) {
    if (key == null) return 0;
    final int hash = key.hashCode();
    return hash ^ hash >>> 16;
  }

  public int size() { return size; }
  public boolean containsKey(final K key) { return find(key) != null; }

  private Entry<K, V> find(final K key) {
    final int hash = hash(key);
    Entry<K, V> at = buckets[(buckets.length - 1) & hash];
    while (at != null && !at.match(hash, key)) at = at.next;
    return at;
  }

  public V at(final K key) {
    final Entry<K, V> found = find(key);
    return found == null ? null : found.value;
  }

  public void atPut(final K key, final V value) {
    final Entry<K, V> found = find(key);
    if (found != null) {
      found.value = value;
      return;
    }
    final int hash = hash(key);
    final int index = (buckets.length - 1) & hash;
    buckets[index] = newEntry(key, value, hash, buckets[index]);
    if (++size > buckets.length) resize();
  }

  protected Entry<K, V> newEntry(final K key, final V value, final int hash, final Entry<K, V> next) {
    return new Entry<>(hash, key, value, next);
  }

  @SuppressWarnings("unchecked")
  private void resize() {
    final Entry<K, V>[] old = buckets;
    buckets = new Entry[old.length * 2];
    for (Entry<K, V> each : old) {
      while (each != null) {
        final Entry<K, V> next = each.next;
        each.next = buckets[(buckets.length - 1) & each.hash];
        buckets[(buckets.length - 1) & each.hash] = each;
        each = next;
      }
    }
  }

  public Vector<K> keys() {
    final Vector<K> all = new Vector<>(size);
    for (final Entry<K, V> bucket : buckets) {
      for (Entry<K, V> at = bucket; at != null; at = at.next) all.append(at.key);
    }
    return all;
  }
}
