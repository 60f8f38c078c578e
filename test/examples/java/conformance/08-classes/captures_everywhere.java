// JLS 8.1.3, 15.9.2: local and anonymous classes capture what they use, at the time of their creation.
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
public class captures_everywhere {
  interface Op { int apply(int x); }
  static abstract class Shape {
    final String name;
    Shape(String name) { this.name = name + describe(); }
    abstract String describe();
  }
  int field = 1;
  static int statics = 2;
  Op adder(int n) {
    final int m = n * 10;
    class Adder implements Op {
      int own = m + n;
      public int apply(int x) { return x + own + n + m + field + statics; }
      Adder twice() { return new Adder() { public int apply(int x) { return super.apply(super.apply(x)) + own + n; } }; }
    }
    field++;
    return n % 2 == 0 ? new Adder() : new Adder().twice();
  }
  static Shape capturedBeforeSuper(int sides, String label) {
    return new Shape(label + sides) {
      int extra = 5;
      String describe() { return "<" + sides + label + extra + ">"; }
    };
  }
  static List<Supplier<String>> loops() {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i;
      for (String s : new String[] {"a", "b"}) {
        class Cell { String get() { return s + j; } }
        Cell cell = new Cell();
        all.add(cell::get);
        all.add(() -> new Cell() { String get() { return super.get() + super.get() + j; } }.get());
      }
    }
    return all;
  }
  static int depth(int n) {
    class Node {
      final Node next;
      final int level;
      Node(int level) { this.level = level; next = level < n ? new Node(level + 1) : null; }
      int sum() { return level * n + (next == null ? 0 : next.sum()); }
    }
    return new Node(0).sum();
  }
  class Inner {
    int field = 100;
    Op nested(long big, byte small) {
      return new Op() {
        int field = 1000;
        public int apply(int x) {
          class Deep {
            int field = 10000;
            int all() { int field = 100000; return field + this.field + Inner.this.field + captures_everywhere.this.field + (int) big + small + x; }
          }
          Op lambda = y -> new Deep().all() + y + this.field;
          return lambda.apply(x * 2);
        }
      };
    }
  }
  static Object[] recursive(Object seed) {
    Object[] chain = new Object[3];
    class Link { Object prev() { return seed; } int index() { for (int i = 0; i < chain.length; i++) if (chain[i] == this) return i; return -1; } }
    for (int i = 0; i < chain.length; i++) chain[i] = new Link();
    StringBuilder b = new StringBuilder();
    for (Object o : chain) b.append(((Link) o).index()).append(((Link) o).prev());
    return new Object[] {b.toString()};
  }
  static String wide(double d, long l, boolean z, char c, float f, short s, int[] arr, String... more) {
    return new Object() {
      double sum = d + l + f + s;
      @Override public String toString() { arr[0]++; return sum + " " + z + c + arr[0] + more.length + more[more.length - 1]; }
      String twice() { return this + "|" + toString(); }
    }.twice();
  }
  public static void main(String[] args) {
    captures_everywhere o = new captures_everywhere();
    Op even = o.adder(2), odd = o.adder(3);
    System.out.println(even.apply(1) + " " + odd.apply(1));
    o.field = 50; statics = 7;
    System.out.println(even.apply(1) + " " + odd.apply(1));
    System.out.println(capturedBeforeSuper(4, "sq").name + capturedBeforeSuper(3, "tri").describe());
    for (Supplier<String> s : loops()) System.out.print(s.get() + " ");
    System.out.println();
    System.out.println(depth(4) + " " + o.new Inner().nested(5L, (byte) -3).apply(7));
    System.out.println(recursive("s")[0]);
    int[] cells = {4};
    System.out.println(wide(1.5, 1L << 33, true, 'q', 0.25f, (short) -2, cells, "x", "y") + cells[0]);
    int tries = 0;
    int caught;
    try { caught = Integer.parseInt("12"); } catch (NumberFormatException e) { caught = -1; }
    int fixed = caught;
    var anon = new Object() { int hits = fixed; void hit() { hits += fixed; } };
    anon.hit(); anon.hit();
    System.out.println(anon.hits + tries);
  }
}
