package java.util;

/** A node of a TreeMap: its height is one more than its higher child's. */
final class TreeNode<K, V> extends AbstractEntry<K, V> {
  TreeNode<K, V> left, right, parent;
  int height = 1;
  TreeNode(K key, V value, TreeNode<K, V> parent) {
    super(key, value);
    this.parent = parent;
  }
  static int height(TreeNode<?, ?> node) { return node == null ? 0 : node.height; }
  TreeNode<K, V> first() {
    TreeNode<K, V> at = this;
    while (at.left != null) at = at.left;
    return at;
  }
  TreeNode<K, V> last() {
    TreeNode<K, V> at = this;
    while (at.right != null) at = at.right;
    return at;
  }
  TreeNode<K, V> next() {
    if (right != null) return right.first();
    TreeNode<K, V> at = this;
    while (at.parent != null && at.parent.right == at) at = at.parent;
    return at.parent;
  }
  TreeNode<K, V> previous() {
    if (left != null) return left.last();
    TreeNode<K, V> at = this;
    while (at.parent != null && at.parent.left == at) at = at.parent;
    return at.parent;
  }
}
