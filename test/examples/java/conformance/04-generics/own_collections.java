// JLS 8.1.2, 4.4, 15.13: collections of one's own: a tree map, a hash map with chains, a heap, a ring, an LRU cache.
import java.util.*;
import java.util.function.*;

public class own_collections {
  interface Dict<K, V> extends Iterable<Dict.Entry<K, V>> {
    interface Entry<K, V> { K key(); V value(); }
    V put(K k, V v); V get(K k); int size();
    default V getOr(K k, V v) { V f = get(k); return f != null ? f : v; }
    default V merge(K k, V v, BinaryOperator<V> f) { V old = get(k); V now = old == null ? v : f.apply(old, v); put(k, now); return now; }
    default <R> R fold(R start, BiFunction<? super R, ? super Entry<K, V>, ? extends R> f) { R r = start; for (Entry<K, V> e : this) r = f.apply(r, e); return r; }
  }
  static class Tree<K extends Comparable<? super K>, V> implements Dict<K, V> {
    private static class Node<K, V> implements Dict.Entry<K, V> {
      final K key; V value; Node<K, V> left, right;
      Node(K k, V v) { key = k; value = v; }
      public K key() { return key; } public V value() { return value; }
      void walk(Consumer<? super Node<K, V>> c) { if (left != null) left.walk(c); c.accept(this); if (right != null) right.walk(c); }
    }
    private Node<K, V> root; private int size;
    public V put(K k, V v) {
      if (root == null) { root = new Node<>(k, v); size++; return null; }
      for (Node<K, V> n = root;;) {
        int c = k.compareTo(n.key);
        if (c == 0) { V old = n.value; n.value = v; return old; }
        Node<K, V> next = c < 0 ? n.left : n.right;
        if (next == null) { next = new Node<>(k, v); if (c < 0) n.left = next; else n.right = next; size++; return null; }
        n = next;
      }
    }
    public V get(K k) { Node<K, V> n = root; while (n != null) { int c = k.compareTo(n.key); if (c == 0) return n.value; n = c < 0 ? n.left : n.right; } return null; }
    public int size() { return size; }
    public Iterator<Dict.Entry<K, V>> iterator() { List<Dict.Entry<K, V>> all = new ArrayList<>(); if (root != null) root.walk(all::add); return all.iterator(); }
  }
  static class Hash<K, V> implements Dict<K, V> {
    private record Link<K, V>(K key, V[] box, Link<K, V> next) implements Entry<K, V> { public V value() { return box[0]; } }
    @SuppressWarnings("unchecked") private Link<K, V>[] table = (Link<K, V>[]) new Link[4];
    private int size;
    private static <K, V> Link<K, V> find(Link<K, V> l, K k) { while (l != null && !Objects.equals(l.key, k)) l = l.next; return l; }
    private int at(Object k, int n) { return (k == null ? 0 : k.hashCode()) & n - 1; }
    @SafeVarargs private static <V> V[] box(V... v) { return v; }
    @SuppressWarnings("unchecked") public V put(K k, V v) {
      Link<K, V> l = find(table[at(k, table.length)], k);
      if (l != null) { V old = l.box[0]; ((Object[]) l.box)[0] = v; return old; }
      if (++size > table.length) {
        Link<K, V>[] bigger = new Link[table.length * 2];
        for (Link<K, V> x : table) for (; x != null; x = x.next) { int i = at(x.key, bigger.length); bigger[i] = new Link<>(x.key, x.box, bigger[i]); }
        table = bigger;
      }
      int i = at(k, table.length);
      table[i] = new Link<>(k, (V[]) new Object[] {v}, table[i]);
      return null;
    }
    public V get(K k) { Link<K, V> l = find(table[at(k, table.length)], k); return l == null ? null : l.value(); }
    public int size() { return size; }
    public Iterator<Entry<K, V>> iterator() {
      return new Iterator<>() {
        int i = 0; Link<K, V> l;
        { step(); }
        private void step() { while (l == null && i < table.length) l = table[i++]; }
        public boolean hasNext() { return l != null; }
        public Entry<K, V> next() { Entry<K, V> e = l; l = l.next; step(); return e; }
      };
    }
  }
  static class Heap<E> {
    private final Comparator<? super E> order; private Object[] items = new Object[2]; private int n;
    Heap(Comparator<? super E> order) { this.order = order; }
    static <E extends Comparable<? super E>> Heap<E> natural() { return new Heap<>(Comparator.naturalOrder()); }
    @SuppressWarnings("unchecked") private E at(int i) { return (E) items[i]; }
    void add(E e) { if (n == items.length) items = Arrays.copyOf(items, n * 2); int i = n++; for (int p; i > 0 && order.compare(e, at(p = (i - 1) / 2)) < 0; i = p) items[i] = items[p]; items[i] = e; }
    E poll() { if (n == 0) return null; E top = at(0), e = at(--n); int i = 0; for (int c; (c = 2 * i + 1) < n; i = c) { if (c + 1 < n && order.compare(at(c + 1), at(c)) < 0) c++; if (order.compare(e, at(c)) <= 0) break; items[i] = items[c]; } items[i] = e; return top; }
  }
  static class Ring<E> extends AbstractList<E> { final E[] all; int head, size; @SuppressWarnings("unchecked") Ring(int n) { all = (E[]) new Object[n]; } @Override public boolean add(E e) { all[(head + size) % all.length] = e; if (size < all.length) size++; else head = (head + 1) % all.length; return true; } public E get(int i) { Objects.checkIndex(i, size); return all[(head + i) % all.length]; } public int size() { return size; } }
  static class Lru<K, V> extends LinkedHashMap<K, V> { final int most; Lru(int most) { super(8, 0.75f, true); this.most = most; } @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > most; } }
  static List<String> words(String s) { List<String> all = new LinkedList<>(); int i; while ((i = s.indexOf(32)) >= 0) { all.add(s.substring(0, i)); s = s.substring(i + 1); } all.add(s); return all; }
  static <D extends Dict<String, Integer>> D count(D d, String text) { for (String w : words(text)) d.merge(w, 1, Integer::sum); return d; }
  public static void main(String[] args) {
    String text = "the cat and the dog and the bird";
    for (Dict<String, Integer> d : List.of(count(new Tree<>(), text), count(new Hash<String, Integer>(), text)))
      System.out.println(d.size() + " " + d.get("the") + d.getOr("cow", 0) + " " + d.fold(0, (s, e) -> s + e.value() * e.key().length()));
    System.out.println(count(new Tree<>(), text).fold("", (s, e) -> s + e.key() + e.value()));
    Hash<Integer, String> h = new Hash<>(); for (int i = 0; i < 40; i++) h.put(i * 7 % 41, "v" + i); h.put(null, "null");
    System.out.println(h.size() + h.get(6) + h.get(null) + h.put(6, "w") + h.get(6));
    Heap<Integer> heap = Heap.natural(); for (int i : new int[] {5, 2, 9, 1, 7}) heap.add(i);
    Heap<String> by = new Heap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())); for (String s : words(text)) by.add(s);
    StringBuilder b = new StringBuilder(); for (Integer i; (i = heap.poll()) != null;) b.append(i); for (String s; (s = by.poll()) != null;) b.append(' ').append(s);
    System.out.println(b);
    Ring<Character> ring = new Ring<>(3); for (char c : "abcde".toCharArray()) ring.add(c);
    System.out.println(ring + "" + ring.contains('d') + ring.indexOf('e') + ring.subList(1, 3) + ring.equals(List.of('c', 'd', 'e')));
    try { ring.get(3); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    Lru<String, Integer> lru = new Lru<>(2); lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3);
    System.out.println(lru);
    Tree<Integer, Tree<String, List<Integer>>> deep = new Tree<>();
    for (int i = 0; i < 6; i++) { Tree<String, List<Integer>> t = deep.getOr(i % 2, new Tree<>()); t.merge(i % 3 == 0 ? "z" : "n", new ArrayList<>(List.of(i)), (x, y) -> { x.addAll(y); return x; }); deep.put(i % 2, t); }
    for (Dict.Entry<Integer, Tree<String, List<Integer>>> e : deep) for (var f : e.value()) System.out.print(e.key() + f.key() + f.value() + " ");
    System.out.println();
  }
}
