package collect;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;

/** A balanced tree (AA) of keys and values. */
public class Tree<K, V> implements Iterable<Map.Entry<K, V>> {
  public interface Visitor<K, V> { boolean visit(K key, V value); }

  static final class Node<K, V> implements Map.Entry<K, V> {
    final K key;
    V value;
    int level = 1;
    Node<K, V> left, right;

    Node(K key, V value) {
      this.key = key;
      this.value = value;
    }

    public K getKey() { return key; }
    public V getValue() { return value; }
    public V setValue(V value) {
      V old = this.value;
      this.value = value;
      return old;
    }
    public String toString() { return key + "=" + value; }
  }

  private final Comparator<? super K> order;
  private Node<K, V> root;
  int size, turns;

  public Tree(Comparator<? super K> order) { this.order = order; }

  public static <K extends Comparable<? super K>, V> Tree<K, V> natural() {
    return new Tree<K, V>(new Comparator<K>() {
      public int compare(K a, K b) { return a.compareTo(b); }
    });
  }

  public V put(K key, V value) {
    Object[] old = new Object[1];
    root = put(root, key, value, old);
    @SuppressWarnings("unchecked") V result = (V) old[0];
    return result;
  }

  private Node<K, V> put(Node<K, V> at, K key, V value, Object[] old) {
    if (at == null) {
      size++;
      return new Node<K, V>(key, value);
    }
    int compared = order.compare(key, at.key);
    if (compared == 0) old[0] = at.setValue(value);
    else if (compared < 0) at.left = put(at.left, key, value, old);
    else at.right = put(at.right, key, value, old);
    return split(skew(at));
  }

  private Node<K, V> skew(Node<K, V> at) {
    if (at.left == null || at.left.level != at.level) return at;
    Node<K, V> top = at.left;
    at.left = top.right;
    top.right = at;
    turns++;
    return top;
  }

  private Node<K, V> split(Node<K, V> at) {
    if (at.right == null || at.right.right == null || at.right.right.level != at.level) return at;
    Node<K, V> top = at.right;
    at.right = top.left;
    top.left = at;
    ++top.level;
    turns++;
    return top;
  }

  public V get(K key) {
    for (Node<K, V> at = root; at != null; ) {
      int compared = order.compare(key, at.key);
      if (compared == 0) return at.value;
      at = compared < 0 ? at.left : at.right;
    }
    return null;
  }

  public boolean visit(Visitor<? super K, ? super V> visitor) { return visit(root, visitor); }

  private static <K, V> boolean visit(Node<K, V> at, Visitor<? super K, ? super V> visitor) {
    return at == null || visit(at.left, visitor) && visitor.visit(at.key, at.value) && visit(at.right, visitor);
  }

  public Iterator<Map.Entry<K, V>> iterator() {
    return new Iterator<Map.Entry<K, V>>() {
      @SuppressWarnings("unchecked")
      private final Node<K, V>[] path = new Node[64];
      private int depth;
      { push(root); }
      private void push(Node<K, V> from) { for (; from != null; from = from.left) path[depth++] = from; }
      public boolean hasNext() { return depth > 0; }
      public Map.Entry<K, V> next() {
        Node<K, V> node = path[--depth];
        push(node.right);
        return node;
      }
      public void remove() { throw new UnsupportedOperationException(); }
    };
  }
}
