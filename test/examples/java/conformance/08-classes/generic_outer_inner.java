// JLS 8.1.2, 8.1.3, 8.5: inner classes of generic classes see the type parameters around them.
import java.util.*;
import java.util.function.*;
public class generic_outer_inner {
  static class Linked<E> implements Iterable<E> {
    private class Node {
      E item; Node next, prev;
      Node(E item) { this.item = item; }
      Node insertAfter(E e) { Node n = new Node(e); n.prev = this; n.next = next; if (next != null) next.prev = n; else tail = n; next = n; size++; return n; }
      E remove() { if (prev == null) head = next; else prev.next = next; if (next == null) tail = prev; else next.prev = prev; size--; return item; }
    }
    private Node head, tail;
    private int size;
    Linked<E> add(E e) { if (tail == null) { head = tail = new Node(e); size = 1; } else tail.insertAfter(e); return this; }
    class Cursor implements Iterator<E> {
      Node at = head, last;
      public boolean hasNext() { return at != null; }
      public E next() { last = at; at = at.next; return last.item; }
      @Override public void remove() { last.remove(); }
      <R> List<R> rest(Function<? super E, ? extends R> f) { List<R> rs = new ArrayList<>(); while (hasNext()) rs.add(f.apply(next())); return rs; }
    }
    public Cursor iterator() { return new Cursor(); }
    class Reversed implements Iterable<E> {
      public Iterator<E> iterator() { return new Cursor() { { at = tail; } @Override public E next() { last = at; at = at.prev; return last.item; } }; }
    }
    Reversed reversed() { return new Reversed(); }
    <T extends Comparable<? super T>> Linked<T> mapSorted(Function<E, T> f) {
      class Sorter { List<T> ts = new ArrayList<>(); Sorter take(E e) { ts.add(f.apply(e)); return this; } Linked<T> done() { Collections.sort(ts); Linked<T> l = new Linked<>(); for (T t : ts) l.add(t); return l; } }
      Sorter s = new Sorter();
      for (E e : this) s = s.take(e);
      return s.done();
    }
    @Override public String toString() { StringBuilder b = new StringBuilder("<"); for (E e : this) b.append(e).append(' '); return b.append(size).append('>').toString(); }
  }
  static class Table<K extends Comparable<K>, V> {
    final List<Row> rows = new ArrayList<>();
    class Row implements Comparable<Row>, Map.Entry<K, V> {
      final K key; V value;
      Row(K k, V v) { key = k; value = v; rows.add(this); }
      public K getKey() { return key; }
      public V getValue() { return value; }
      public V setValue(V v) { V old = value; value = v; return old; }
      public int compareTo(Row o) { return key.compareTo(o.key); }
      class Link<W> { W with; Link(W w) { with = w; } Row row() { return Row.this; } String show() { return key + "~" + value + "~" + with + rows.size(); } }
    }
    Row row(K k, V v) { return new Row(k, v); }
    Optional<Row> best() { return rows.isEmpty() ? Optional.empty() : Optional.of(Collections.max(rows)); }
  }
  static class StringTable<V> extends Table<String, V> { class Named extends Row { Named(V v) { super("n" + rows.size(), v); } int len() { return key.length() + getKey().length(); } } }
  static class Outer<T> { T t; Outer(T t) { this.t = t; } class Mid<U> { U u; Mid(U u) { this.u = u; } class In<V> { V v; In(V v) { this.v = v; } String all() { return "" + t + u + v; } Outer<V> out() { return new Outer<>(v); } } } }
  static class Sub extends Outer<Integer>.Mid<String> { Sub(Outer<Integer> o) { o.super("sub"); } int len() { return u.length(); } }
  public static void main(String[] args) {
    Linked<String> l = new Linked<String>().add("one").add("three").add("four").add("six");
    Linked<String>.Cursor c = l.iterator();
    String first = c.next();
    c.remove(); c.next();
    System.out.println(first + l + c.rest(String::length));
    for (String s : l.reversed()) System.out.print(s.charAt(0));
    System.out.println(l.<Integer>mapSorted(String::length) + "" + l.mapSorted(s -> s.charAt(1)));
    Table<Integer, String> t = new Table<>();
    Table<Integer, String>.Row r = t.row(4, "four");
    t.new Row(9, "nine"); t.row(2, "two");
    System.out.println(t.best().get().getValue().length() + r.setValue("vier") + r.value.charAt(0) + t.best().map(x -> x.key + 1).orElse(0));
    Table<Integer, String>.Row.Link<Double> k = r.new Link<>(2.5);
    System.out.println(k.show() + k.row().compareTo(r) + (k.with + 1));
    StringTable<Long> st = new StringTable<>();
    StringTable<Long>.Named n = st.new Named(5L);
    st.new Named(6L);
    System.out.println(n.len() + st.best().get().key + (n.value + 1) + st.rows.size());
    Outer<Character>.Mid<Long>.In<String> in = new Outer<>('c').new Mid<>(7L).new In<>("v");
    System.out.println(in.all() + in.out().t.length() + new Sub(new Outer<>(8)).len() + new Sub(new Outer<>(8)).new In<>('!').all());
  }
}
