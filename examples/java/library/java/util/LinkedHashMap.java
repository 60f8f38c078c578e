package java.util;

public class LinkedHashMap<K, V> extends HashMap<K, V> {
  private Node<K, V> first, last;
  private final boolean byAccess;
  public LinkedHashMap() { byAccess = false; }
  public LinkedHashMap(int capacity) { this(capacity, 0.75f); }
  public LinkedHashMap(int capacity, float loadFactor) { this(capacity, loadFactor, false); }
  public LinkedHashMap(int capacity, float loadFactor, boolean accessOrder) {
    super(capacity, loadFactor);
    byAccess = accessOrder;
  }
  public LinkedHashMap(Map<? extends K, ? extends V> from) {
    byAccess = false;
    putAll(from);
  }
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return false; }
  @Override HashNode<K, V> newNode(int hash, K key, V value) {
    Node<K, V> node = new Node<>(hash, key, value);
    link(node);
    return node;
  }
  private void link(Node<K, V> node) {
    node.before = last;
    node.after = null;
    if (last == null) first = node;
    else last.after = node;
    last = node;
  }
  private void unlink(Node<K, V> node) {
    if (node.before == null) first = node.after;
    else node.before.after = node.after;
    if (node.after == null) last = node.before;
    else node.after.before = node.before;
  }
  @Override void afterAccess(HashNode<K, V> node) {
    if (!byAccess || node == last) return;
    unlink((Node<K, V>) node);
    link((Node<K, V>) node);
    modCount++;
  }
  @Override void afterInsertion() {
    if (first != null && removeEldestEntry(first)) remove(first.key);
  }
  @Override void afterRemoval(HashNode<K, V> node) { unlink((Node<K, V>) node); }
  @Override public void clear() {
    super.clear();
    first = last = null;
  }
  public Object clone() { return new LinkedHashMap<>(this); }
  @Override Iterator<HashNode<K, V>> nodes() {
    return new Iterator<HashNode<K, V>>() {
      private Node<K, V> next = first, given;
      private int expected = modCount;
      @Override public boolean hasNext() { return next != null; }
      @Override public HashNode<K, V> next() {
        if (modCount != expected) throw new ConcurrentModificationException();
        if (next == null) throw new NoSuchElementException();
        given = next;
        next = given.after;
        return given;
      }
      @Override public void remove() {
        if (given == null) throw new IllegalStateException();
        if (modCount != expected) throw new ConcurrentModificationException();
        LinkedHashMap.this.remove(given.key);
        given = null;
        expected = modCount;
      }
    };
  }

  private static final class Node<K, V> extends HashNode<K, V> {
    private Node<K, V> before, after;
    Node(int hash, K key, V value) { super(hash, key, value); }
  }
}
