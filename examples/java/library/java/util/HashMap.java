package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
  private static final int largest = 1 << 30;
  private HashNode<K, V>[] table;
  private int size;
  int modCount;
  /** At how many entries the table grows; before there is a table, its first length, or 0. */
  private int threshold;
  private final float loadFactor;
  public HashMap() { loadFactor = 0.75f; }
  public HashMap(int capacity) { this(capacity, 0.75f); }
  public HashMap(int capacity, float loadFactor) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
    if (!(loadFactor > 0)) throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
    this.loadFactor = loadFactor;
    threshold = powerFor(capacity);
  }
  public HashMap(Map<? extends K, ? extends V> from) {
    loadFactor = 0.75f;
    putAll(from);
  }
  /** The smallest power of two that is not below. */
  private static int powerFor(int capacity) {
    if (capacity <= 1) return 1;
    return capacity >= largest ? largest : Integer.highestOneBit(capacity - 1) << 1;
  }
  private static int hashOf(Object key) {
    if (key == null) return 0;
    int hash = key.hashCode();
    return hash ^ hash >>> 16;
  }
  @Override public int size() { return size; }
  @Override public boolean isEmpty() { return size == 0; }
  private HashNode<K, V> find(Object key) {
    HashNode<K, V>[] table = this.table;
    if (table == null) return null;
    int hash = hashOf(key);
    for (HashNode<K, V> node = table[hash & table.length - 1]; node != null; node = node.next)
      if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) return node;
    return null;
  }
  @Override public V get(Object key) {
    HashNode<K, V> node = find(key);
    if (node == null) return null;
    afterAccess(node);
    return node.value;
  }
  @Override public V getOrDefault(Object key, V otherwise) {
    HashNode<K, V> node = find(key);
    if (node == null) return otherwise;
    afterAccess(node);
    return node.value;
  }
  @Override public boolean containsKey(Object key) { return find(key) != null; }
  @Override public boolean containsValue(Object value) {
    for (Iterator<V> each = values().iterator(); each.hasNext();)
      if (Objects.equals(value, each.next())) return true;
    return false;
  }
  @Override public V put(K key, V value) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      insert(key, value);
      return null;
    }
    V old = node.value;
    node.value = value;
    afterAccess(node);
    return old;
  }
  /** Adds a key that is not there. */
  private void insert(K key, V value) {
    HashNode<K, V>[] table = this.table;
    if (table == null) table = grow();
    int hash = hashOf(key), index = hash & table.length - 1;
    HashNode<K, V> made = newNode(hash, key, value), node = table[index];
    if (node == null) table[index] = made;
    else {
      int depth = 1;
      for (; node.next != null; node = node.next) depth++;
      node.next = made;
      // OpenJDK makes a tree of a longer list, or grows a small table.
      if (depth >= 8 && table.length < 64) grow();
    }
    modCount++;
    if (++size > threshold) grow();
    afterInsertion();
  }
  /** Before OpenJDK's compute, merge and computeIfAbsent ask for the key: they do not grow the table afterwards. */
  private void growFirst() {
    if (table == null || size > threshold) grow();
  }
  /** Adds a key that is not there, as those do: at the front of its list. */
  private void insertFirst(K key, V value) {
    HashNode<K, V>[] table = this.table;
    int hash = hashOf(key), index = hash & table.length - 1, depth = 0;
    for (HashNode<K, V> node = table[index]; node != null; node = node.next) depth++;
    HashNode<K, V> made = newNode(hash, key, value);
    made.next = table[index];
    table[index] = made;
    if (depth >= 7 && table.length < 64) grow();
    modCount++;
    size++;
    afterInsertion();
  }
  /** What a map with an order of its own overrides. */
  HashNode<K, V> newNode(int hash, K key, V value) { return new HashNode<>(hash, key, value); }
  void afterAccess(HashNode<K, V> node) {}
  void afterInsertion() {}
  void afterRemoval(HashNode<K, V> node) {}
  @SuppressWarnings("unchecked")
  private HashNode<K, V>[] grow() {
    HashNode<K, V>[] old = table;
    int length = old == null ? (threshold > 0 ? threshold : 16) : old.length << 1;
    if (old != null && old.length >= largest) {
      threshold = Integer.MAX_VALUE;
      return old;
    }
    float limit = length * loadFactor;
    threshold = length < largest && limit < largest ? (int) limit : Integer.MAX_VALUE;
    HashNode<K, V>[] larger = (HashNode<K, V>[]) new HashNode[length];
    table = larger;
    if (old == null) return larger;
    for (int i = 0; i < old.length; i++) {
      // A list falls into two, each in the order that it had.
      HashNode<K, V> low = null, high = null, next;
      for (HashNode<K, V> node = old[i]; node != null; node = next) {
        next = node.next;
        node.next = null;
        if ((node.hash & old.length) == 0) {
          if (low == null) larger[i] = node;
          else low.next = node;
          low = node;
        } else {
          if (high == null) larger[i + old.length] = node;
          else high.next = node;
          high = node;
        }
      }
    }
    return larger;
  }
  @Override public void putAll(Map<? extends K, ? extends V> from) {
    int count = from.size();
    if (count == 0) return;
    if (table == null) {
      float wanted = count / loadFactor + 1.0f;
      int capacity = wanted < largest ? (int) wanted : largest;
      if (capacity > threshold) threshold = powerFor(capacity);
    } else while (count > threshold && table.length < largest) grow();
    for (Map.Entry<? extends K, ? extends V> each : from.entrySet()) put(each.getKey(), each.getValue());
  }
  private HashNode<K, V> take(Object key) {
    HashNode<K, V>[] table = this.table;
    if (table == null) return null;
    int hash = hashOf(key), index = hash & table.length - 1;
    HashNode<K, V> before = null;
    for (HashNode<K, V> node = table[index]; node != null; before = node, node = node.next) {
      if (node.hash != hash || node.key != key && (key == null || !key.equals(node.key))) continue;
      if (before == null) table[index] = node.next;
      else before.next = node.next;
      modCount++;
      size--;
      afterRemoval(node);
      return node;
    }
    return null;
  }
  @Override public V remove(Object key) {
    HashNode<K, V> node = take(key);
    return node == null ? null : node.value;
  }
  @Override public boolean remove(Object key, Object value) {
    HashNode<K, V> node = find(key);
    if (node == null || !Objects.equals(value, node.value)) return false;
    take(key);
    return true;
  }
  @Override public void clear() {
    modCount++;
    if (table == null) return;
    for (int i = 0; i < table.length; i++) table[i] = null;
    size = 0;
  }
  @Override public V putIfAbsent(K key, V value) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      insert(key, value);
      return null;
    }
    V old = node.value;
    if (old == null) node.value = value;
    afterAccess(node);
    return old;
  }
  @Override public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    growFirst();
    HashNode<K, V> node = find(key);
    if (node != null && node.value != null) {
      afterAccess(node);
      return node.value;
    }
    int expected = modCount;
    V value = function.apply(key);
    if (modCount != expected) throw new ConcurrentModificationException();
    if (value == null) return null;
    if (node == null) insertFirst(key, value);
    else {
      node.value = value;
      afterAccess(node);
    }
    return value;
  }
  @Override public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    HashNode<K, V> node = find(key);
    if (node == null || node.value == null) return null;
    int expected = modCount;
    V value = function.apply(key, node.value);
    if (modCount != expected) throw new ConcurrentModificationException();
    return change(key, node, value);
  }
  @Override public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    growFirst();
    HashNode<K, V> node = find(key);
    int expected = modCount;
    V value = function.apply(key, node == null ? null : node.value);
    if (modCount != expected) throw new ConcurrentModificationException();
    return change(key, node, value);
  }
  @Override public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    if (value == null || function == null) throw new NullPointerException();
    growFirst();
    HashNode<K, V> node = find(key);
    if (node == null || node.value == null) return change(key, node, value);
    int expected = modCount;
    V merged = function.apply(node.value, value);
    if (modCount != expected) throw new ConcurrentModificationException();
    return change(key, node, merged);
  }
  /** Gives a key a value, or, for null, takes it away. */
  private V change(K key, HashNode<K, V> node, V value) {
    if (node == null) {
      if (value != null) insertFirst(key, value);
    } else if (value == null) take(key);
    else {
      node.value = value;
      afterAccess(node);
    }
    return value;
  }
  @Override public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expected = modCount;
    for (Iterator<HashNode<K, V>> each = nodes(); each.hasNext();) {
      HashNode<K, V> node = each.next();
      action.accept(node.key, node.value);
    }
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    int expected = modCount;
    for (Iterator<HashNode<K, V>> each = nodes(); each.hasNext();) {
      HashNode<K, V> node = each.next();
      node.value = function.apply(node.key, node.value);
    }
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  public Object clone() { return new HashMap<>(this); }
  /** All entries in the map's order. */
  Iterator<HashNode<K, V>> nodes() { return new Nodes(); }
  @Override public Set<K> keySet() { return new Keys(); }
  @Override public Collection<V> values() { return new Values(); }
  @Override public Set<Map.Entry<K, V>> entrySet() { return new Entries(); }

  private final class Nodes implements Iterator<HashNode<K, V>> {
    private HashNode<K, V> next, last;
    private int index;
    private int expected = modCount;
    Nodes() { advance(null); }
    private void advance(HashNode<K, V> following) {
      HashNode<K, V>[] all = table;
      if (all != null) while (following == null && index < all.length) following = all[index++];
      next = following;
    }
    @Override public boolean hasNext() { return next != null; }
    @Override public HashNode<K, V> next() {
      if (modCount != expected) throw new ConcurrentModificationException();
      HashNode<K, V> node = next;
      if (node == null) throw new NoSuchElementException();
      last = node;
      advance(node.next);
      return node;
    }
    @Override public void remove() {
      if (last == null) throw new IllegalStateException();
      if (modCount != expected) throw new ConcurrentModificationException();
      take(last.key);
      last = null;
      expected = modCount;
    }
  }

  private final class Keys extends AbstractSet<K> {
    @Override public int size() { return size; }
    @Override public void clear() { HashMap.this.clear(); }
    @Override public boolean contains(Object key) { return containsKey(key); }
    @Override public boolean remove(Object key) { return take(key) != null; }
    @Override public Iterator<K> iterator() {
      Iterator<HashNode<K, V>> nodes = nodes();
      return new Iterator<K>() {
        @Override public boolean hasNext() { return nodes.hasNext(); }
        @Override public K next() { return nodes.next().key; }
        @Override public void remove() { nodes.remove(); }
      };
    }
  }

  private final class Values extends AbstractCollection<V> {
    @Override public int size() { return size; }
    @Override public void clear() { HashMap.this.clear(); }
    @Override public Iterator<V> iterator() {
      Iterator<HashNode<K, V>> nodes = nodes();
      return new Iterator<V>() {
        @Override public boolean hasNext() { return nodes.hasNext(); }
        @Override public V next() { return nodes.next().value; }
        @Override public void remove() { nodes.remove(); }
      };
    }
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override public int size() { return size; }
    @Override public void clear() { HashMap.this.clear(); }
    @Override public boolean contains(Object entry) {
      return entry instanceof Map.Entry && entry.equals(find(((Map.Entry<?, ?>) entry).getKey()));
    }
    @Override public boolean remove(Object entry) { return contains(entry) && take(((Map.Entry<?, ?>) entry).getKey()) != null; }
    @Override public Iterator<Map.Entry<K, V>> iterator() {
      Iterator<HashNode<K, V>> nodes = nodes();
      return new Iterator<Map.Entry<K, V>>() {
        @Override public boolean hasNext() { return nodes.hasNext(); }
        @Override public Map.Entry<K, V> next() { return nodes.next(); }
        @Override public void remove() { nodes.remove(); }
      };
    }
  }
}
