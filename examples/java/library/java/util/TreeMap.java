package java.util;

import java.io.Serializable;

/** A tree in which the heights of a node's two children differ by one at most. */
public class TreeMap<K, V> extends TreeSection<K, V> implements Cloneable, Serializable {
  private final Comparator<? super K> comparator;
  private TreeNode<K, V> root;
  private int size;
  int modCount;

  public TreeMap() { comparator = null; }
  public TreeMap(Comparator<? super K> comparator) { this.comparator = comparator; }
  public TreeMap(Map<? extends K, ? extends V> from) {
    comparator = null;
    putAll(from);
  }
  public TreeMap(SortedMap<K, ? extends V> from) {
    comparator = from.comparator();
    putAll(from);
  }
  @Override TreeMap<K, V> tree() { return this; }
  @Override public Comparator<? super K> comparator() { return comparator; }
  @Override public int size() { return size; }
  @Override public void clear() {
    modCount++;
    size = 0;
    root = null;
  }
  @SuppressWarnings("unchecked")
  final int compare(Object k1, Object k2) {
    return comparator == null ? ((Comparable<Object>) k1).compareTo(k2) : comparator.compare((K) k1, (K) k2);
  }
  @Override TreeNode<K, V> find(Object key) {
    if (comparator == null) Objects.requireNonNull(key);
    TreeNode<K, V> at = root;
    while (at != null) {
      int order = compare(key, at.key);
      if (order == 0) return at;
      at = order < 0 ? at.left : at.right;
    }
    return null;
  }
  @Override TreeNode<K, V> first() { return root == null ? null : root.first(); }
  @Override TreeNode<K, V> last() { return root == null ? null : root.last(); }
  @Override TreeNode<K, V> after(TreeNode<K, V> node) { return node.next(); }
  @Override TreeNode<K, V> near(K key, boolean isBehind, boolean isOwn) {
    if (comparator == null) Objects.requireNonNull(key);
    TreeNode<K, V> best = null;
    for (TreeNode<K, V> at = root; at != null;) {
      int order = compare(key, at.key);
      if (order == 0 && isOwn) return at;
      boolean isCandidate = isBehind ? order < 0 : order > 0;
      if (isCandidate) best = at;
      at = isCandidate == isBehind ? at.left : at.right;
    }
    return best;
  }
  @Override TreeSection<K, V> reversed() { return new TreeRange<>(this, false, null, true, false, null, true, true); }
  @Override TreeSection<K, V> section(boolean hasFrom, K from, boolean withFrom, boolean hasTo, K to, boolean withTo) {
    return new TreeRange<>(this, hasFrom, from, withFrom, hasTo, to, withTo, false);
  }
  @Override public V put(K key, V value) { return put(key, value, true); }
  @Override public V putIfAbsent(K key, V value) { return put(key, value, false); }
  private V put(K key, V value, boolean isReplacing) {
    if (root == null) compare(key, key);
    else if (comparator == null) Objects.requireNonNull(key);
    TreeNode<K, V> parent = null;
    int order = 0;
    for (TreeNode<K, V> at = root; at != null; at = order < 0 ? at.left : at.right) {
      order = compare(key, at.key);
      if (order == 0) {
        V old = at.value;
        if (isReplacing || old == null) at.value = value;
        return old;
      }
      parent = at;
    }
    TreeNode<K, V> node = new TreeNode<>(key, value, parent);
    if (parent == null) root = node;
    else if (order < 0) parent.left = node;
    else parent.right = node;
    size++;
    modCount++;
    balance(parent);
    return null;
  }
  final void delete(TreeNode<K, V> node) {
    size--;
    modCount++;
    if (node.left == null || node.right == null) {
      replace(node, node.left == null ? node.right : node.left);
      balance(node.parent);
      return;
    }
    TreeNode<K, V> heir = node.right.first();
    TreeNode<K, V> lowest = heir;
    if (heir.parent != node) {
      lowest = heir.parent;
      replace(heir, heir.right);
      heir.right = node.right;
      heir.right.parent = heir;
    }
    replace(node, heir);
    heir.left = node.left;
    heir.left.parent = heir;
    heir.height = node.height;
    balance(lowest);
  }
  /** Puts a node, or nothing, where another one was. */
  private void replace(TreeNode<K, V> node, TreeNode<K, V> other) {
    TreeNode<K, V> parent = node.parent;
    if (parent == null) root = other;
    else if (parent.left == node) parent.left = other;
    else parent.right = other;
    if (other != null) other.parent = parent;
  }
  /** From a node below which something changed, up to where nothing does. */
  private void balance(TreeNode<K, V> from) {
    for (TreeNode<K, V> at = from; at != null; at = at.parent) {
      int was = at.height;
      int slope = TreeNode.height(at.left) - TreeNode.height(at.right);
      if (slope > 1) {
        if (TreeNode.height(at.left.left) < TreeNode.height(at.left.right)) rotateLeft(at.left);
        at = rotateRight(at);
      } else if (slope < -1) {
        if (TreeNode.height(at.right.right) < TreeNode.height(at.right.left)) rotateRight(at.right);
        at = rotateLeft(at);
      } else measure(at);
      if (at.height == was) return;
    }
  }
  private void measure(TreeNode<K, V> node) {
    node.height = Math.max(TreeNode.height(node.left), TreeNode.height(node.right)) + 1;
  }
  private TreeNode<K, V> rotateLeft(TreeNode<K, V> node) {
    TreeNode<K, V> up = node.right;
    node.right = up.left;
    if (up.left != null) up.left.parent = node;
    replace(node, up);
    up.left = node;
    node.parent = up;
    measure(node);
    measure(up);
    return up;
  }
  private TreeNode<K, V> rotateRight(TreeNode<K, V> node) {
    TreeNode<K, V> up = node.left;
    node.left = up.right;
    if (up.right != null) up.right.parent = node;
    replace(node, up);
    up.right = node;
    node.parent = up;
    measure(node);
    measure(up);
    return up;
  }
  public Object clone() { return new TreeMap<K, V>((SortedMap<K, V>) this); }
}
