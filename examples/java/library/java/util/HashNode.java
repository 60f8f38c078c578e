package java.util;

/** An entry of a HashMap: those of one place are a list. */
class HashNode<K, V> extends AbstractEntry<K, V> {
  final int hash;
  HashNode<K, V> next;
  HashNode(int hash, K key, V value) {
    super(key, value);
    this.hash = hash;
  }
}
