// A small collection library of its own: vectors, hash maps with trees of entries, sets, dictionaries by identity, streams of functions.
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

public class collections_of_ones_own {
  interface ForEach<E> { void apply(E e); }
  interface Test<E> { boolean test(E e); static <E> Test<E> not(Test<? super E> t) { return e -> !t.test(e); } default Test<E> and(Test<? super E> o) { return e -> test(e) && o.test(e); } }
  interface Make<E> { E get(); }

  static abstract class Collection<E> implements Iterable<E> {
    abstract int size();
    abstract void forEachDo(ForEach<? super E> f);
    boolean isEmpty() { return size() == 0; }
    boolean has(Test<? super E> t) { for (E e : this) if (t.test(e)) return true; return false; }
    E pick(Test<? super E> t) { for (E e : this) if (t.test(e)) return e; return null; }
    <R> Vector<R> map(Function<? super E, ? extends R> f) { Vector<R> v = new Vector<>(size()); forEachDo(e -> v.append(f.apply(e))); return v; }
    <A> A fold(A start, java.util.function.BiFunction<? super A, ? super E, ? extends A> f) { A a = start; for (E e : this) a = f.apply(a, e); return a; }
    @Override public String toString() { StringBuilder b = new StringBuilder(getClass().getSimpleName()).append('('); String sep = ""; for (E e : this) { b.append(sep).append(e == this ? "(this)" : e); sep = ","; } return b.append(')').toString(); }
  }

  static class Vector<E> extends Collection<E> {
    private Object[] storage;
    private int first, last;
    Vector() { this(50); }
    Vector(int capacity) { storage = new Object[capacity]; }
    @SafeVarargs static <E> Vector<E> with(E... elems) { Vector<E> v = new Vector<>(elems.length); for (E e : elems) v.append(e); return v; }
    @SuppressWarnings("unchecked") E at(int i) { if (i >= size()) return null; return (E) storage[first + i]; }
    void atPut(int i, E e) {
      while (first + i >= storage.length) grow(storage.length * 2 + 1);
      storage[first + i] = e;
      if (last < first + i + 1) last = first + i + 1;
    }
    private void grow(int n) { Object[] s = new Object[n]; System.arraycopy(storage, 0, s, 0, storage.length); storage = s; }
    Vector<E> append(E e) { if (last >= storage.length) grow(2 * storage.length + 1); storage[last++] = e; return this; }
    @SuppressWarnings("unchecked") E removeFirst() { if (isEmpty()) throw new NoSuchElementException("empty vector"); E e = (E) storage[first]; storage[first++] = null; return e; }
    boolean remove(E e) {
      boolean found = false;
      int to = first;
      for (int i = first; i < last; i++) if (storage[i] == e || e != null && e.equals(storage[i])) found = true; else storage[to++] = storage[i];
      while (last > to) storage[--last] = null;
      return found;
    }
    int size() { return last - first; }
    void forEachDo(ForEach<? super E> f) { for (int i = 0; i < size(); i++) f.apply(at(i)); }
    public Iterator<E> iterator() {
      return new Iterator<E>() {
        private int at = 0;
        public boolean hasNext() { return at < size(); }
        public E next() { if (!hasNext()) throw new NoSuchElementException(); return at(at++); }
      };
    }
    Vector<E> sort(Comparator<? super E> c) { if (size() > 0) sort(first, last - 1, c); return this; }
    @SuppressWarnings("unchecked") private void sort(int i, int j, Comparator<? super E> c) {
      if (j + 1 - i <= 1) return;
      E di = (E) storage[i], dj = (E) storage[j];
      if (c.compare(di, dj) > 0) { swap(i, j); E t = di; di = dj; dj = t; }
      if (j + 1 - i == 2) return;
      int ij = (i + j) / 2;
      E dij = (E) storage[ij];
      if (c.compare(di, dij) > 0) { swap(i, ij); dij = di; } else if (c.compare(dj, dij) < 0) { swap(j, ij); dij = dj; }
      if (j + 1 - i == 3) return;
      int k = i, l = j - 1;
      while (true) {
        while (k <= l && c.compare(dij, (E) storage[l]) < 0) l--;
        do k++; while (k <= l && c.compare((E) storage[k], dij) < 0);
        if (k > l) break;
        swap(k, l);
      }
      sort(i, l, c);
      sort(k, j, c);
    }
    private void swap(int i, int j) { Object t = storage[i]; storage[i] = storage[j]; storage[j] = t; }
  }

  static class Dictionary<K, V> extends Collection<Dictionary.Entry<K, V>> {
    static class Entry<K, V> {
      final int hash; final K key; V value; Entry<K, V> next;
      Entry(int hash, K key, V value, Entry<K, V> next) { this.hash = hash; this.key = key; this.value = value; this.next = next; }
      boolean match(int h, K k) { return hash == h && (key == k || key != null && key.equals(k)); }
      @Override public String toString() { return key + "=" + value; }
    }
    private Entry<K, V>[] buckets;
    private int size;
    @SuppressWarnings("unchecked") Dictionary(int n) { buckets = new Entry[n]; }
    Dictionary() { this(4); }
    protected int hash(K key) { if (key == null) return 0; int h = key.hashCode(); return h ^ h >>> 16; }
    protected Entry<K, V> entry(K k, V v, int h, Entry<K, V> next) { return new Entry<>(h, k, v, next); }
    int size() { return size; }
    private Entry<K, V> find(K k) { int h = hash(k); for (Entry<K, V> e = buckets[h & buckets.length - 1]; e != null; e = e.next) if (e.match(h, k)) return e; return null; }
    V at(K k) { Entry<K, V> e = find(k); return e == null ? null : e.value; }
    boolean containsKey(K k) { return find(k) != null; }
    V at(K k, Make<? extends V> make) { Entry<K, V> e = find(k); if (e != null) return e.value; V v = make.get(); atPut(k, v); return v; }
    void atPut(K k, V v) {
      Entry<K, V> e = find(k);
      if (e != null) { e.value = v; return; }
      int h = hash(k), i = h & buckets.length - 1;
      buckets[i] = entry(k, v, h, buckets[i]);
      if (++size > buckets.length) resize();
    }
    V removeKey(K k) {
      int h = hash(k), i = h & buckets.length - 1;
      for (Entry<K, V> e = buckets[i], prev = null; e != null; prev = e, e = e.next) if (e.match(h, k)) { if (prev == null) buckets[i] = e.next; else prev.next = e.next; size--; return e.value; }
      return null;
    }
    @SuppressWarnings("unchecked") private void resize() {
      Entry<K, V>[] old = buckets;
      buckets = (Entry<K, V>[]) new Entry<?, ?>[old.length * 2];
      for (Entry<K, V> e : old) while (e != null) { Entry<K, V> next = e.next; int i = e.hash & buckets.length - 1; e.next = buckets[i]; buckets[i] = e; e = next; }
    }
    void forEachDo(ForEach<? super Entry<K, V>> f) { for (Entry<K, V> e : buckets) for (; e != null; e = e.next) f.apply(e); }
    public Iterator<Entry<K, V>> iterator() { Vector<Entry<K, V>> all = new Vector<>(size); forEachDo(all::append); return all.iterator(); }
    Vector<K> keys() { return map(e -> e.key); }
    Vector<V> values() { return this.<V>map(e -> e.value); }
  }

  static class IdDictionary<K> extends Dictionary<K, Integer> {
    static class IdEntry<K> extends Entry<K, Integer> { IdEntry(int h, K k, Integer v, Entry<K, Integer> n) { super(h, k, v, n); } @Override boolean match(int h, K k) { return key == k; } }
    @Override protected Entry<K, Integer> entry(K k, Integer v, int h, Entry<K, Integer> n) { return new IdEntry<>(h, k, v, n); }
    int count(K k) { int n = at(k, () -> 0) + 1; atPut(k, n); return n; }
  }

  static class Set<E> extends Collection<E> {
    protected final Vector<E> items;
    Set(int n) { items = new Vector<>(n); }
    Set() { this(10); }
    boolean contains(E o) { return has(e -> e.equals(o)); }
    void add(E e) { if (!contains(e)) items.append(e); }
    int size() { return items.size(); }
    void forEachDo(ForEach<? super E> f) { items.forEachDo(f); }
    public Iterator<E> iterator() { return items.iterator(); }
    <T> Set<T> collect(Function<? super E, ? extends T> f) { Set<T> s = new Set<>(); forEachDo(e -> s.add(f.apply(e))); return s; }
  }
  static class IdentitySet<E> extends Set<E> { @Override boolean contains(E o) { return has(e -> e == o); } }

  static class Random { private int seed = 74755; int next() { return seed = seed * 1309 + 13849 & 65535; } }
  record Point(int x, int y) { Point { if (x < 0) x = -x; } static int compare(Point a, Point b) { return a.x != b.x ? a.x - b.x : a.y - b.y; } }

  public static void main(String[] args) {
    Random r = new Random();
    Vector<Integer> v = new Vector<>(1);
    for (int i = 0; i < 2000; i++) v.append(r.next());
    v.sort(Comparator.naturalOrder());
    boolean sorted = true;
    for (int i = 1; i < v.size(); i++) sorted &= v.at(i - 1) <= v.at(i);
    System.out.println(sorted + " " + v.at(0) + " " + v.at(1999) + " " + v.at(5000) + " " + v.fold(0L, (a, e) -> a + e) + " " + v.pick(e -> e > 30000 && e % 7 == 0));
    Vector<String> w = Vector.with("delta", "alpha", "charlie", "bravo", "alpha");
    System.out.println(w.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())) + " " + w.removeFirst() + w.remove("alpha") + w.remove("zulu") + w + w.map(String::length));
    Vector<Object> self = new Vector<>(); self.append(self).append(null).append('c'); System.out.println(self);
    Dictionary<String, Integer> counts = new Dictionary<>();
    for (int i = 0; i < 500; i++) { String k = "k" + i * i % 97; counts.atPut(k, counts.at(k, () -> 0) + 1); }
    int[] most = {0}; counts.forEachDo(e -> most[0] = Math.max(most[0], e.value));
    System.out.println(counts.size() + " " + most[0] + counts.at("k4") + counts.at("nope") + counts.removeKey("k4") + counts.containsKey("k4") + counts.size() + counts.values().fold(0, Integer::sum));
    counts.atPut(null, 7); System.out.println(counts.at(null) + " " + counts.pick(e -> e.key == null) + counts.keys().has(k -> k == null));
    IdDictionary<String> ids = new IdDictionary<>(); String a = new String("a"), b = new String("a"); ids.count(a); ids.count(b); ids.count(a);
    System.out.println(ids.at(a) + "" + ids.at(b) + ids.size());
    Set<Point> ps = new Set<>(), is = new IdentitySet<>();
    for (int i = -5; i < 5; i++) { ps.add(new Point(i, i & 1)); is.add(new Point(i, i & 1)); }
    System.out.println(ps.size() + " " + is.size() + " " + ps.collect(Point::x) + ps.collect(p -> p.y() == 0).size() + ps.map(p -> p).sort(Point::compare).at(0));
    Test<Integer> even = n -> n % 2 == 0; System.out.println(v.has(even.and(n -> n > 65000)) + " " + v.has(Test.<Integer>not(even).and(n -> n < 0)));
    BinaryOperator<Integer> gcd = new BinaryOperator<>() { public Integer apply(Integer x, Integer y) { return y == 0 ? x : apply(y, x % y); } }; Predicate<Integer> big = n -> n > 10;
    System.out.println(Vector.with(84, 36, 60).fold(0, gcd) + " " + big.negate().or(n -> n == 99).test(99));
    try { new Vector<String>().removeFirst(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
  }
}
