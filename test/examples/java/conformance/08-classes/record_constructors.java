// JLS 8.10.4: compact, canonical and other constructors of records; static members; records in methods; interfaces.
import java.util.*;
public class record_constructors {
  record Range(int lo, int hi) implements Comparable<Range>, Iterable<Integer> {
    static int made;
    static final Range EMPTY = new Range(0, 0);
    Range {
      made++;
      if (lo > hi) { int t = lo; lo = hi; hi = t; }
      if (lo < 0) throw new IllegalArgumentException(String.valueOf(lo));
    }
    Range(int hi) { this(0, hi); }
    Range(String s) { this(Integer.parseInt(s.substring(0, s.indexOf('-'))), Integer.parseInt(s.substring(s.indexOf('-') + 1))); }
    int size() { return hi - lo; }
    public int compareTo(Range o) { return Integer.compare(size(), o.size()); }
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int at = lo;
        public boolean hasNext() { return at < hi; }
        public Integer next() { return at++; }
      };
    }
    static Range of(int... ns) { int a = ns[0], b = ns[0]; for (int n : ns) { a = Math.min(a, n); b = Math.max(b, n); } return new Range(a, b); }
    record Step(Range range, int by) { Step { Objects.requireNonNull(range, "range"); by = Math.max(by, 1); } int count() { return (range.size() + by - 1) / by; } }
    enum Side { LEFT, RIGHT; int of(Range r) { return this == LEFT ? r.lo : r.hi; } }
  }
  record Name(String first, String last) {
    public Name(String first, String last) { this.first = first.trim(); this.last = last == null ? "?" : last.trim(); }
    public String first() { return first.toUpperCase(); }
    String raw() { return first + last; }
  }
  record Grid(int[] cells, int width) {
    Grid { cells = cells.clone(); }
    Grid(int w, int h) { this(new int[w * h], w); }
    int get(int x, int y) { return cells[y * width + x]; }
    Grid with(int x, int y, int v) { Grid g = new Grid(cells, width); g.cells[y * width + x] = v; return g; }
    @Override public int[] cells() { return cells.clone(); }
  }
  sealed interface Tree<T extends Comparable<T>> permits Leaf, Node {
    default int size() { return this instanceof Node<T> n ? n.left().size() + 1 + n.right().size() : 0; }
    default Tree<T> add(T v) {
      if (this instanceof Node<T> n) {
        int c = v.compareTo(n.value);
        return c == 0 ? this : c < 0 ? new Node<>(n.left.add(v), n.value, n.right) : new Node<>(n.left, n.value, n.right.add(v));
      }
      return new Node<>(this, v, new Leaf<>());
    }
  }
  record Leaf<T extends Comparable<T>>() implements Tree<T> { public String toString() { return "."; } }
  record Node<T extends Comparable<T>>(Tree<T> left, T value, Tree<T> right) implements Tree<T> { public String toString() { return "(" + left + value + right + ")"; } }
  public static void main(String[] args) {
    Range r = new Range(7, 3);
    System.out.println(r + " " + r.size() + " " + new Range(4) + new Range("12-5") + Range.of(4, 9, 2) + Range.EMPTY);
    try { new Range(-2, 5); } catch (IllegalArgumentException e) { System.out.println("bad " + e.getMessage() + " " + Range.made); }
    int sum = 0;
    for (int i : r) sum += i;
    System.out.println(sum + " " + r.compareTo(new Range(10)) + " " + Range.Side.RIGHT.of(r) + new Range.Step(r, 0).count() + new Range.Step(r, 3));
    try { new Range.Step(null, 1); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    Name n = new Name(" ann ", null);
    System.out.println(n + n.first() + n.last() + n.raw() + n.equals(new Name("ann", "?")));
    int[] raw = {1, 2, 3, 4};
    Grid g = new Grid(raw, 2), h = g.with(1, 1, 9);
    raw[0] = 100;
    System.out.println(g.get(0, 0) + "" + g.get(1, 1) + h.get(1, 1) + (g.cells() == g.cells()) + new Grid(3, 2).cells().length);
    Tree<String> t = new Leaf<>();
    for (String s : new String[] {"the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog"}) t = t.add(s);
    System.out.println(t + " " + t.size());
    record Local(int a, long b) { Local(int a) { this(a, a * 2L); } static int k = 3; long sum() { return a + b + k; } }
    List<Local> ls = new ArrayList<>();
    for (int i = 0; i < 3; i++) ls.add(new Local(i));
    ls.sort(Comparator.comparingLong(Local::b).reversed());
    System.out.println(ls + " " + ls.get(0).sum());
    Comparator<Range> bySize = Comparator.naturalOrder();
    System.out.println(Collections.max(List.of(r, new Range(1), new Range(2, 20)), bySize));
  }
}
