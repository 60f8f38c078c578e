// JLS 8.10: corners of records: generic ones, nested patterns of use, implementing with private access, annotations, arrays, recursion.
import java.util.*;
import java.util.function.*;
public class records_corners {
  interface Shape { double area(); default String info() { return getClass().getSimpleName() + ":" + area(); } }
  record Circle(double r) implements Shape { static final Circle UNIT = new Circle(1); public double area() { return 3 * r * r; } Circle scaled(double k) { return new Circle(r * k); } }
  record Rect(double w, double h) implements Shape, Comparable<Shape> { Rect { if (!(w >= 0 && h >= 0)) throw new IllegalArgumentException(w + "x" + h); } Rect(double side) { this(side, side); } static Rect parse(String s) { int x = s.indexOf('x'); return new Rect(Double.parseDouble(s.substring(0, x)), Double.parseDouble(s.substring(x + 1))); } public double area() { return w * h; } @Override public int compareTo(Shape o) { return Double.compare(area(), o.area()); } }
  record Tree<T extends Comparable<T>>(Tree<T> left, T v, Tree<T> right) { Tree(T v) { this(null, v, null); } Tree<T> with(T n) { int c = n.compareTo(v); return c == 0 ? this : c < 0 ? new Tree<>(left == null ? new Tree<>(n) : left.with(n), v, right) : new Tree<>(left, v, right == null ? new Tree<>(n) : right.with(n)); } void walk(Consumer<? super T> f) { if (left != null) left.walk(f); f.accept(v); if (right != null) right.walk(f); } int depth() { return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth()); } }
  record Matrix(int[]... rows) { Matrix { for (int[] r : rows) if (r.length != rows[0].length) throw new IllegalArgumentException(Arrays.toString(r)); } @Override public boolean equals(Object o) { return o instanceof Matrix m && Arrays.deepEquals(rows, m.rows); } @Override public int hashCode() { return Arrays.deepHashCode(rows); } @Override public String toString() { return Arrays.deepToString(rows); } }
  record Lazy<T>(Supplier<T> make, List<T> cache) implements Supplier<T> { Lazy(Supplier<T> s) { this(s, new ArrayList<>()); } public T get() { if (cache.isEmpty()) cache.add(make.get()); return cache.get(0); } }
  record Entry<K, V>(K key, V value) implements Map.Entry<K, V> { public K getKey() { return key; } public V getValue() { return value(); } public V setValue(V v) { throw new UnsupportedOperationException(); } static <K, V> Entry<K, V> of(Map.Entry<? extends K, ? extends V> e) { return new Entry<>(e.getKey(), e.getValue()); } }
  record Money(long cents, String currency) { private static final Map<String, Integer> MADE = new HashMap<>(); Money { Objects.requireNonNull(currency); currency = currency.toUpperCase(); MADE.merge(currency, 1, Integer::sum); } private Money(long c) { this(c, "eur"); } static Money of(double v) { return new Money(Math.round(v * 100)); } Money plus(Money o) { if (!currency.equals(o.currency)) throw new ArithmeticException(currency + "+" + o.currency); return new Money(cents + o.cents, currency); } public String toString() { return cents / 100 + "." + cents % 100 / 10 + cents % 10 + currency; } }
  record Chars(char a, char... rest) { String all() { return a + new String(rest); } } record Wrap(Wrap inner, Object o) {} record Fn(IntUnaryOperator f, int arg) { int call() { return f.applyAsInt(arg); } }
  record Node(int id, List<Node> kids) { Node(int id, Node... kids) { this(id, List.of(kids)); } int sum() { int s = id; for (Node k : kids) s += k.sum(); return s; } }
  @Deprecated record Anno(@Deprecated int x, @SuppressWarnings("unused") String y) { @Override @Deprecated public int x() { return x + 1; } }
  record Hidden(int toString1, boolean hash) { public boolean hash() { return !hash; } }
  record Same(int x) {} record Other(int x) {}
  static String describe(Object o) { return o instanceof Circle c && c.r() > 1 ? "big" + c.r : o instanceof Rect r ? r.w == r.h ? "square" : "rect" : o instanceof Record ? "record " + o : "?"; }
  public static void main(String[] args) {
    List<Shape> shapes = new ArrayList<>(List.of(new Rect(2, 3), Circle.UNIT, new Rect(4), Circle.UNIT.scaled(2), Rect.parse("1.5x2")));
    shapes.sort(Comparator.comparingDouble(Shape::area)); for (Shape s : shapes) System.out.print(s.info() + " " + describe(s) + "; "); System.out.println();
    try { new Rect(-1, Double.NaN); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } try { new Matrix(new int[2], new int[3]); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Tree<String> t = new Tree<>("m"); for (String s : List.of("c", "x", "a", "d", "z", "m")) t = t.with(s); StringBuilder b = new StringBuilder(); t.walk(b::append); System.out.println(b + " " + t.depth() + t.with("c").equals(t) + (t.with("c") == t) + t.left());
    System.out.println(new Matrix(new int[] {1, 2}, new int[] {3, 4}).equals(new Matrix(new int[][] {{1, 2}, {3, 4}})) + "" + new Matrix(new int[] {1}) + new Matrix().hashCode());
    int[] calls = {0}; Lazy<String> lazy = new Lazy<>(() -> "made" + ++calls[0]); System.out.println(lazy.get() + lazy.get() + calls[0]);
    Map.Entry<String, Integer> e = Entry.of(Map.entry("k", 3)); System.out.println(e + e.getKey() + e.getValue() + new Entry<>("a", null) + new Entry<>(null, 1).hashCode());
    System.out.println(Money.of(12.345).plus(Money.of(0.05)) + "" + Money.MADE + new Money(5, "usd")); try { Money.of(1).plus(new Money(1, "Usd")); } catch (ArithmeticException x) { System.out.println(x.getMessage()); }
    System.out.println(new Chars('a', 'b', 'c').all() + new Chars('z').all() + new Wrap(new Wrap(null, 'c'), new int[0].length) + new Fn(n -> n * n, 7).call() + new Node(1, new Node(2), new Node(3, new Node(4))).sum() + new Anno(1, "y") + new Anno(1, "y").x() + new Hidden(1, true) + new Hidden(1, true).hash());
    System.out.println(new Same(1).equals(new Other(1)) + "" + (new Same(1).hashCode() == new Other(1).hashCode()) + new Same(3).hashCode() + new Wrap(null, null).hashCode() + describe(new Same(2)) + new Entry<>(1, 2).equals(Map.entry(1, 2)));
    Function<Integer, Same> mk = Same::new; ToIntFunction<Same> get = Same::x; BiPredicate<Object, Object> eq = Object::equals; System.out.println(get.applyAsInt(mk.apply(6)) + "" + eq.test(mk.apply(1), new Same(1)));
  }
}
