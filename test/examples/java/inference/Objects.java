import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Inner, local and anonymous classes: which object encloses a new one, and what is captured. */
public class Objects {
  private int count = 1;

  class Inner {
    int mine = count++;
    class Deep {
      int both() { return mine * 100 + count; }
    }
    Deep deep() { return new Deep(); }
  }

  class Child extends Inner {
    Child() { super(); mine += 10; }
  }

  static class Outside extends Objects.Inner {
    Outside(Objects o) { o.super(); }
  }

  static abstract class Task<T> {
    final String name;
    Task(String name) { this.name = name; }
    Task(String format, Object... args) { this(format + args.length); }
    abstract T run(T input);
  }

  static <T> Iterable<T> repeat(T value, int times) {
    return () -> new Iterator<>() {
      int left = times;
      public boolean hasNext() { return left > 0; }
      public T next() { left--; return value; }
    };
  }

  enum Op {
    ADD("+") { int apply(int a, int b) { return a + b; } },
    MUL("*") { int apply(int a, int b) { return a * b; } };
    final String sign;
    Op(String sign) { this.sign = sign; }
    abstract int apply(int a, int b);
  }

  record Point<T extends Number>(T x, T y) {
    static <T extends Number> Point<T> of(T x, T y) { return new Point<>(x, y); }
    <R extends Number> Point<R> map(Function<? super T, ? extends R> f) { return new Point<>(f.apply(x), f.apply(y)); }
  }

  Supplier<Inner> maker() { return Inner::new; }

  List<Supplier<Integer>> counters() {
    List<Supplier<Integer>> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int n = i;
      class Counter {
        int next() { return n * 10 + count; }
      }
      list.add(new Counter()::next);
      list.add(() -> new Counter().next());
      list.add(new Supplier<>() {
        public Integer get() { return new Counter().next() + 1000; }
      });
    }
    return list;
  }

  public static void main(String[] args) {
    Objects o = new Objects();
    Inner inner = o.new Inner();
    System.out.println(inner.mine + " " + inner.deep().both() + " " + inner.new Deep().both());
    System.out.println(o.new Child().mine + " " + new Outside(o).mine);
    Task<String> t = new Task<>("t", 1, 2) { String run(String s) { return name + s; } };
    System.out.println(t.run("!"));
    for (String s : repeat("x", 3)) System.out.print(s);
    System.out.println();
    for (Op op : Op.values()) System.out.print(op.sign + op.apply(3, 4) + " ");
    System.out.println();
    System.out.println(Point.of(1, 2).map(n -> n * 1.5).x());
    System.out.println(o.maker().get().mine);
    for (Supplier<Integer> s : o.counters()) System.out.print(s.get() + " ");
    System.out.println();
    Runnable r = new Runnable() {
      int times = 2;
      public void run() {
        if (times-- > 0) {
          System.out.println("again " + o.count);
          this.run();
        }
      }
    };
    r.run();
  }
}
