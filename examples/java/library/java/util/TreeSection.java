package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** A TreeMap, or a part of one, in its order or against it: what follows from finding and ordering its nodes. */
abstract class TreeSection<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
  abstract TreeMap<K, V> tree();
  abstract TreeNode<K, V> first();
  abstract TreeNode<K, V> last();
  abstract TreeNode<K, V> after(TreeNode<K, V> node);
  /** The node of this key. */
  abstract TreeNode<K, V> find(Object key);
  /** The nearest node behind a key, or else before it; the key's own too where that is asked for. */
  abstract TreeNode<K, V> near(K key, boolean isBehind, boolean isOwn);
  abstract TreeSection<K, V> reversed();
  abstract TreeSection<K, V> section(boolean hasFrom, K from, boolean withFrom, boolean hasTo, K to, boolean withTo);

  private static <K, V> Map.Entry<K, V> copy(TreeNode<K, V> node) {
    return node == null ? null : new AbstractMap.SimpleImmutableEntry<>(node);
  }
  private static <K> K keyOf(TreeNode<K, ?> node) { return node == null ? null : node.key; }
  private static <K> K sureKeyOf(TreeNode<K, ?> node) {
    if (node == null) throw new NoSuchElementException();
    return node.key;
  }
  private Map.Entry<K, V> poll(TreeNode<K, V> node) {
    Map.Entry<K, V> entry = copy(node);
    if (node != null) tree().delete(node);
    return entry;
  }
  @Override public boolean containsKey(Object key) { return find(key) != null; }
  @Override public V get(Object key) {
    TreeNode<K, V> node = find(key);
    return node == null ? null : node.value;
  }
  @Override public V remove(Object key) {
    TreeNode<K, V> node = find(key);
    if (node == null) return null;
    tree().delete(node);
    return node.value;
  }
  @Override public Map.Entry<K, V> lowerEntry(K key) { return copy(near(key, false, false)); }
  @Override public Map.Entry<K, V> floorEntry(K key) { return copy(near(key, false, true)); }
  @Override public Map.Entry<K, V> ceilingEntry(K key) { return copy(near(key, true, true)); }
  @Override public Map.Entry<K, V> higherEntry(K key) { return copy(near(key, true, false)); }
  @Override public K lowerKey(K key) { return keyOf(near(key, false, false)); }
  @Override public K floorKey(K key) { return keyOf(near(key, false, true)); }
  @Override public K ceilingKey(K key) { return keyOf(near(key, true, true)); }
  @Override public K higherKey(K key) { return keyOf(near(key, true, false)); }
  @Override public Map.Entry<K, V> firstEntry() { return copy(first()); }
  @Override public Map.Entry<K, V> lastEntry() { return copy(last()); }
  @Override public Map.Entry<K, V> pollFirstEntry() { return poll(first()); }
  @Override public Map.Entry<K, V> pollLastEntry() { return poll(last()); }
  @Override public K firstKey() { return sureKeyOf(first()); }
  @Override public K lastKey() { return sureKeyOf(last()); }
  @Override public NavigableMap<K, V> descendingMap() { return reversed(); }
  @Override public Set<K> keySet() { return navigableKeySet(); }
  @Override public NavigableSet<K> navigableKeySet() { return new TreeKeys<>(this); }
  @Override public NavigableSet<K> descendingKeySet() { return new TreeKeys<>(reversed()); }
  @Override public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
    return section(true, from, withFrom, true, to, withTo);
  }
  @Override public NavigableMap<K, V> headMap(K to, boolean withTo) { return section(false, null, true, true, to, withTo); }
  @Override public NavigableMap<K, V> tailMap(K from, boolean withFrom) {
    return section(true, from, withFrom, false, null, true);
  }
  @Override public SortedMap<K, V> subMap(K from, K to) { return subMap(from, true, to, false); }
  @Override public SortedMap<K, V> headMap(K to) { return headMap(to, false); }
  @Override public SortedMap<K, V> tailMap(K from) { return tailMap(from, true); }
  @Override public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expected = tree().modCount;
    for (TreeNode<K, V> at = first(); at != null; at = after(at)) {
      action.accept(at.key, at.value);
      if (tree().modCount != expected) throw new ConcurrentModificationException();
    }
  }
  @Override public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    int expected = tree().modCount;
    for (TreeNode<K, V> at = first(); at != null; at = after(at)) {
      at.value = function.apply(at.key, at.value);
      if (tree().modCount != expected) throw new ConcurrentModificationException();
    }
  }
  @Override public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      @Override public int size() { return TreeSection.this.size(); }
      @Override public void clear() { TreeSection.this.clear(); }
      private TreeNode<K, V> same(Object entry) {
        if (!(entry instanceof Map.Entry)) return null;
        TreeNode<K, V> node = find(((Map.Entry<?, ?>) entry).getKey());
        return node != null && node.equals(entry) ? node : null;
      }
      @Override public boolean contains(Object entry) { return same(entry) != null; }
      @Override public boolean remove(Object entry) {
        TreeNode<K, V> node = same(entry);
        if (node != null) tree().delete(node);
        return node != null;
      }
      @Override public Iterator<Map.Entry<K, V>> iterator() {
        return new Iterator<Map.Entry<K, V>>() {
          private TreeNode<K, V> next = first(), given;
          private int expected = tree().modCount;
          @Override public boolean hasNext() { return next != null; }
          @Override public Map.Entry<K, V> next() {
            if (next == null) throw new NoSuchElementException();
            if (tree().modCount != expected) throw new ConcurrentModificationException();
            given = next;
            next = after(given);
            return given;
          }
          @Override public void remove() {
            if (given == null) throw new IllegalStateException();
            if (tree().modCount != expected) throw new ConcurrentModificationException();
            tree().delete(given);
            given = null;
            expected = tree().modCount;
          }
        };
      }
    };
  }
}
