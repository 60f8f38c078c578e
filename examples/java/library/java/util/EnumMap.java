package java.util;

import java.io.Serializable;

/** Values by their keys' ordinals. An iteration sees what is changed during it. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
  private final Class<K> type;
  private final K[] all;
  private final V[] values;
  private final boolean[] isThere;
  private int size;

  @SuppressWarnings("unchecked")
  public EnumMap(Class<K> type) {
    this.type = type;
    all = type.getEnumConstants();
    values = (V[]) new Object[all.length];
    isThere = new boolean[all.length];
  }
  public EnumMap(EnumMap<K, ? extends V> from) {
    this(from.type);
    putAll(from);
  }
  public EnumMap(Map<K, ? extends V> from) {
    this(typeOf(from));
    putAll(from);
  }
  private static <K extends Enum<K>> Class<K> typeOf(Map<K, ?> from) {
    if (from instanceof EnumMap) return ((EnumMap<K, ?>) from).type;
    if (from.isEmpty()) throw new IllegalArgumentException("Specified map is empty");
    return from.keySet().iterator().next().getDeclaringClass();
  }
  private int indexOf(Object key) {
    if (!(key instanceof Enum) || ((Enum<?>) key).getDeclaringClass() != type) return -1;
    int index = ((Enum<?>) key).ordinal();
    return isThere[index] ? index : -1;
  }
  @Override public int size() { return size; }
  @Override public boolean containsKey(Object key) { return indexOf(key) >= 0; }
  @Override public V get(Object key) {
    int index = indexOf(key);
    return index < 0 ? null : values[index];
  }
  @Override public V put(K key, V value) {
    Class<?> given = key.getClass();
    if (given != type && given.getSuperclass() != type) throw new ClassCastException(given + " != " + type);
    int index = key.ordinal();
    V old = values[index];
    values[index] = value;
    if (!isThere[index]) size++;
    isThere[index] = true;
    return old;
  }
  @Override public V remove(Object key) {
    int index = indexOf(key);
    return index < 0 ? null : removeAt(index);
  }
  private V removeAt(int index) {
    V old = values[index];
    values[index] = null;
    if (isThere[index]) size--;
    isThere[index] = false;
    return old;
  }
  @Override public void clear() { for (int i = 0; i < all.length; i++) removeAt(i); }
  public EnumMap<K, V> clone() { return new EnumMap<K, V>(this); }
  @Override public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      @Override public int size() { return size; }
      @Override public void clear() { EnumMap.this.clear(); }
      @Override public Iterator<Map.Entry<K, V>> iterator() {
        return new Iterator<Map.Entry<K, V>>() {
          private int at, given = -1;
          @Override public boolean hasNext() {
            while (at < all.length && !isThere[at]) at++;
            return at < all.length;
          }
          @Override public Map.Entry<K, V> next() {
            if (!hasNext()) throw new NoSuchElementException();
            given = at++;
            int index = given;
            return new AbstractEntry<K, V>(all[index], values[index]) {
              @Override public V setValue(V value) {
                values[index] = value;
                return super.setValue(value);
              }
            };
          }
          @Override public void remove() {
            if (given < 0) throw new IllegalStateException();
            removeAt(given);
            given = -1;
          }
        };
      }
    };
  }
}
