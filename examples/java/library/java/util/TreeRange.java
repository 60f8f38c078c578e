package java.util;

/** The nodes of a TreeMap between two keys, in its order or against it. */
final class TreeRange<K, V> extends TreeSection<K, V> {
  private final TreeMap<K, V> tree;
  private final boolean hasLow, withLow, hasHigh, withHigh, isDown;
  private final K low, high;

  /** @param low in the tree's order, whichever this one is */
  TreeRange(TreeMap<K, V> tree, boolean hasLow, K low, boolean withLow, boolean hasHigh, K high, boolean withHigh, boolean isDown) {
    if (hasLow && hasHigh) {
      if (tree.compare(low, high) > 0) throw new IllegalArgumentException("fromKey > toKey");
    } else {
      if (hasLow) tree.compare(low, low);
      if (hasHigh) tree.compare(high, high);
    }
    this.tree = tree;
    this.hasLow = hasLow;
    this.low = low;
    this.withLow = withLow;
    this.hasHigh = hasHigh;
    this.high = high;
    this.withHigh = withHigh;
    this.isDown = isDown;
  }
  @Override TreeMap<K, V> tree() { return tree; }
  @Override public Comparator<? super K> comparator() {
    return isDown ? Collections.reverseOrder(tree.comparator()) : tree.comparator();
  }
  private boolean isTooLow(Object key) {
    if (!hasLow) return false;
    int order = tree.compare(key, low);
    return order < 0 || order == 0 && !withLow;
  }
  private boolean isTooHigh(Object key) {
    if (!hasHigh) return false;
    int order = tree.compare(key, high);
    return order > 0 || order == 0 && !withHigh;
  }
  private boolean isInside(Object key) { return !isTooLow(key) && !isTooHigh(key); }
  private TreeNode<K, V> within(TreeNode<K, V> node) { return node != null && isInside(node.key) ? node : null; }
  private TreeNode<K, V> lowest() { return within(hasLow ? tree.near(low, true, withLow) : tree.first()); }
  private TreeNode<K, V> highest() { return within(hasHigh ? tree.near(high, false, withHigh) : tree.last()); }
  @Override TreeNode<K, V> first() { return isDown ? highest() : lowest(); }
  @Override TreeNode<K, V> last() { return isDown ? lowest() : highest(); }
  @Override TreeNode<K, V> after(TreeNode<K, V> node) { return within(isDown ? node.previous() : node.next()); }
  @Override TreeNode<K, V> find(Object key) { return isInside(key) ? tree.find(key) : null; }
  @Override TreeNode<K, V> near(K key, boolean isBehind, boolean isOwn) {
    boolean isUp = isBehind != isDown;
    if (isUp && isTooLow(key)) return lowest();
    if (!isUp && isTooHigh(key)) return highest();
    return within(tree.near(key, isUp, isOwn));
  }
  @Override TreeSection<K, V> reversed() { return new TreeRange<>(tree, hasLow, low, withLow, hasHigh, high, withHigh, !isDown); }
  /** May a range within this one end at this key? */
  private boolean mayEndAt(K key, boolean isWith) {
    if (isWith) return isInside(key);
    return (!hasLow || tree.compare(key, low) >= 0) && (!hasHigh || tree.compare(key, high) <= 0);
  }
  @Override TreeSection<K, V> section(boolean hasFrom, K from, boolean withFrom, boolean hasTo, K to, boolean withTo) {
    if (hasFrom && !mayEndAt(from, withFrom)) throw new IllegalArgumentException("fromKey out of range");
    if (hasTo && !mayEndAt(to, withTo)) throw new IllegalArgumentException("toKey out of range");
    boolean givesLow = isDown ? hasTo : hasFrom, givesHigh = isDown ? hasFrom : hasTo;
    return new TreeRange<>(tree,
      givesLow || hasLow, givesLow ? isDown ? to : from : low, givesLow ? isDown ? withTo : withFrom : withLow,
      givesHigh || hasHigh, givesHigh ? isDown ? from : to : high, givesHigh ? isDown ? withFrom : withTo : withHigh,
      isDown);
  }
  @Override public int size() {
    if (!hasLow && !hasHigh) return tree.size();
    int count = 0;
    for (TreeNode<K, V> at = first(); at != null; at = after(at)) count++;
    return count;
  }
  @Override public boolean isEmpty() { return first() == null; }
  @Override public void clear() {
    for (TreeNode<K, V> at = first(); at != null; at = first()) tree.delete(at);
  }
  @Override public V put(K key, V value) {
    if (!isInside(key)) throw new IllegalArgumentException("key out of range");
    return tree.put(key, value);
  }
}
