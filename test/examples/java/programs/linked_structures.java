import java.util.Iterator;
import java.util.NoSuchElementException;
public class linked_structures {
  static class MyList<E> implements Iterable<E> {
    private class Node { E value; Node next, prev; Node(E v) { value = v; } }
    private Node head, tail; private int size, mods;
    MyList<E> add(E e) { Node n = new Node(e); if (head == null) head = tail = n; else { n.prev = tail; tail = tail.next = n; } size++; mods++; return this; }
    void addFirst(E e) { Node n = new Node(e); n.next = head; if (head != null) head.prev = n; else tail = n; head = n; size++; mods++; }
    E remove(int i) { Node n = node(i); unlink(n); return n.value; }
    private Node node(int i) { if (i < 0 || i >= size) throw new IndexOutOfBoundsException("Index: " + i + ", Size: " + size); Node n = head; while (i-- > 0) n = n.next; return n; }
    private void unlink(Node n) { if (n.prev == null) head = n.next; else n.prev.next = n.next; if (n.next == null) tail = n.prev; else n.next.prev = n.prev; size--; mods++; }
    void reverse() { for (Node n = head, t; n != null; n = t) { t = n.next; n.next = n.prev; n.prev = t; } Node t = head; head = tail; tail = t; }
    @Override public Iterator<E> iterator() { return new Iterator<E>() { Node at = head, last; int expected = mods; public boolean hasNext() { return at != null; } public E next() { if (expected != mods) throw new IllegalStateException("changed"); if (at == null) throw new NoSuchElementException(); last = at; at = at.next; return last.value; } @Override public void remove() { unlink(last); expected++; } }; }
    @Override public String toString() { StringBuilder b = new StringBuilder("["); for (E e : this) { if (b.length() > 1) b.append(", "); b.append(e == this ? "(this)" : e); } return b.append("]").toString(); }
  }
  static class Tree<K extends Comparable<K>, V> {
    private static class Node<K, V> { final K key; V val; Node<K, V> l, r; int h = 1; Node(K k, V v) { key = k; val = v; } }
    private Node<K, V> root; int rotations;
    private static int h(Node<?, ?> n) { return n == null ? 0 : n.h; }
    private Node<K, V> fix(Node<K, V> n) { n.h = 1 + Math.max(h(n.l), h(n.r)); int b = h(n.l) - h(n.r); if (b > 1) { if (h(n.l.l) < h(n.l.r)) n.l = left(n.l); return right(n); } if (b < -1) { if (h(n.r.r) < h(n.r.l)) n.r = right(n.r); return left(n); } return n; }
    private Node<K, V> right(Node<K, V> n) { rotations++; Node<K, V> x = n.l; n.l = x.r; x.r = n; fix(n); return fix(x); }
    private Node<K, V> left(Node<K, V> n) { rotations++; Node<K, V> x = n.r; n.r = x.l; x.l = n; fix(n); return fix(x); }
    void put(K k, V v) { root = put(root, k, v); }
    private Node<K, V> put(Node<K, V> n, K k, V v) { if (n == null) return new Node<>(k, v); int c = k.compareTo(n.key); if (c == 0) n.val = v; else if (c < 0) n.l = put(n.l, k, v); else n.r = put(n.r, k, v); return fix(n); }
    V get(K k) { for (Node<K, V> n = root; n != null; ) { int c = k.compareTo(n.key); if (c == 0) return n.val; n = c < 0 ? n.l : n.r; } return null; }
    interface Visitor<K, V> { void visit(K k, V v, int depth); }
    void walk(Visitor<? super K, ? super V> v) { walk(root, v, 0); }
    private void walk(Node<K, V> n, Visitor<? super K, ? super V> v, int d) { if (n == null) return; walk(n.l, v, d + 1); v.visit(n.key, n.val, d); walk(n.r, v, d + 1); }
  }
  public static void main(String[] args) {
    MyList<Object> l = new MyList<>(); l.add(1).add("two").add(3.0).add('4').add(l).addFirst(null); System.out.println(l + " " + l.size); System.out.println(l.remove(1) + " " + l.remove(4) + "!" + l); 
    l.reverse(); System.out.println(l); for (Iterator<Object> it = l.iterator(); it.hasNext(); ) if (it.next() instanceof Character) it.remove(); System.out.println(l + "" + l.tail.value + l.head.next.value);
    try { for (Object o : l) l.add(o); } catch (IllegalStateException e) { System.out.println(e.getMessage() + l.size); } try { l.remove(99); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); } try { new MyList<String>().iterator().next(); } catch (NoSuchElementException e) { System.out.println(e); }
    Tree<String, Integer> t = new Tree<>(); for (String w : new String[] {"the", "quick", "brown", "fox", "the", "dog", "and", "the", "cat"}) { Integer old = t.get(w); t.put(w, old == null ? 1 : old + 1); } StringBuilder sb = new StringBuilder(); t.walk((k, v, d) -> sb.append("  ".repeat(d)).append(k).append('=').append(v).append('\n')); System.out.print(sb); System.out.println(t.rotations + " " + t.get("zebra"));
    Tree<Integer, String> n = new Tree<>(); for (int i = 0; i < 1000; i++) n.put(i * 7919 % 1009, "v" + i); int[] acc = new int[2]; n.walk((k, v, d) -> { acc[0] += k * d; acc[1] = Math.max(acc[1], d); }); System.out.println(acc[0] + " " + acc[1] + " " + n.get(500) + n.rotations);
  }
}
