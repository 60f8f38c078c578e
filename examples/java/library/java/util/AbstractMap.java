package java.util;

public abstract class AbstractMap<K, V> implements Map<K, V> {
  protected AbstractMap() {}
  @Override public abstract Set<Map.Entry<K, V>> entrySet();
  @Override public int size() { return entrySet().size(); }
  @Override public boolean isEmpty() { return size() == 0; }
  @Override public boolean containsValue(Object value) {
    for (Map.Entry<K, V> each : entrySet())
      if (Objects.equals(value, each.getValue())) return true;
    return false;
  }
  private Map.Entry<K, V> find(Object key) {
    for (Map.Entry<K, V> each : entrySet())
      if (Objects.equals(key, each.getKey())) return each;
    return null;
  }
  @Override public boolean containsKey(Object key) { return find(key) != null; }
  @Override public V get(Object key) {
    Map.Entry<K, V> entry = find(key);
    return entry == null ? null : entry.getValue();
  }
  @Override public V put(K key, V value) { throw new UnsupportedOperationException(); }
  @Override public V remove(Object key) {
    for (Iterator<Map.Entry<K, V>> each = entrySet().iterator(); each.hasNext();) {
      Map.Entry<K, V> entry = each.next();
      if (Objects.equals(key, entry.getKey())) {
        V value = entry.getValue();
        each.remove();
        return value;
      }
    }
    return null;
  }
  @Override public void putAll(Map<? extends K, ? extends V> from) {
    for (Map.Entry<? extends K, ? extends V> each : from.entrySet()) put(each.getKey(), each.getValue());
  }
  @Override public void clear() { entrySet().clear(); }
  @Override public Set<K> keySet() {
    return new AbstractSet<K>() {
      @Override public int size() { return AbstractMap.this.size(); }
      @Override public boolean contains(Object key) { return containsKey(key); }
      @Override public void clear() { AbstractMap.this.clear(); }
      @Override public Iterator<K> iterator() {
        Iterator<Map.Entry<K, V>> entries = entrySet().iterator();
        return new Iterator<K>() {
          @Override public boolean hasNext() { return entries.hasNext(); }
          @Override public K next() { return entries.next().getKey(); }
          @Override public void remove() { entries.remove(); }
        };
      }
    };
  }
  @Override public Collection<V> values() {
    return new AbstractCollection<V>() {
      @Override public int size() { return AbstractMap.this.size(); }
      @Override public boolean contains(Object value) { return containsValue(value); }
      @Override public void clear() { AbstractMap.this.clear(); }
      @Override public Iterator<V> iterator() {
        Iterator<Map.Entry<K, V>> entries = entrySet().iterator();
        return new Iterator<V>() {
          @Override public boolean hasNext() { return entries.hasNext(); }
          @Override public V next() { return entries.next().getValue(); }
          @Override public void remove() { entries.remove(); }
        };
      }
    };
  }
  @Override public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof Map)) return false;
    Map<?, ?> that = (Map<?, ?>) other;
    if (that.size() != size()) return false;
    try {
      for (Map.Entry<K, V> each : entrySet()) {
        K key = each.getKey();
        V value = each.getValue();
        if (value == null ? that.get(key) != null || !that.containsKey(key) : !value.equals(that.get(key))) return false;
      }
    } catch (ClassCastException | NullPointerException e) {
      return false;
    }
    return true;
  }
  @Override public int hashCode() {
    int sum = 0;
    for (Map.Entry<K, V> each : entrySet()) sum += each.hashCode();
    return sum;
  }
  @Override public String toString() {
    Iterator<Map.Entry<K, V>> each = entrySet().iterator();
    if (!each.hasNext()) return "{}";
    StringBuilder text = new StringBuilder("{");
    while (true) {
      Map.Entry<K, V> entry = each.next();
      K key = entry.getKey();
      V value = entry.getValue();
      if (key == this) text.append("(this Map)");
      else text.append(key);
      text.append('=');
      if (value == this) text.append("(this Map)");
      else text.append(value);
      if (!each.hasNext()) return text.append('}').toString();
      text.append(", ");
    }
  }

  public static class SimpleEntry<K, V> extends AbstractEntry<K, V> {
    public SimpleEntry(K key, V value) { super(key, value); }
    public SimpleEntry(Map.Entry<? extends K, ? extends V> entry) { super(entry.getKey(), entry.getValue()); }
  }

  public static class SimpleImmutableEntry<K, V> extends AbstractEntry<K, V> {
    public SimpleImmutableEntry(K key, V value) { super(key, value); }
    public SimpleImmutableEntry(Map.Entry<? extends K, ? extends V> entry) { super(entry.getKey(), entry.getValue()); }
    @Override public V setValue(V value) { throw new UnsupportedOperationException(); }
  }
}
