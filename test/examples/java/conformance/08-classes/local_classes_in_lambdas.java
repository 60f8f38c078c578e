// JLS 8.1.3, 14.3: objects of local classes made in lambdas, method references, other local classes and subclasses.
import java.util.*;
import java.util.function.*;
public class local_classes_in_lambdas {
  interface Shape { double area(); }
  final int base;
  local_classes_in_lambdas(int base) { this.base = base; }
  Supplier<String> instance(String word, int times) {
    class Text {
      final int n;
      Text(int n) { this.n = n; }
      Text() { this(times); }
      String get() { String s = ""; for (int i = 0; i < n; i++) s += word; return s + base; }
      Text shorter() { return n == 0 ? this : new Text(n - 1); }
    }
    class Loud extends Text {
      Loud(int k) { super(k + 1); }
      String get() { return super.get().toUpperCase() + "!"; }
      Supplier<Text> quiet() { return () -> new Text(n); }
    }
    Function<Integer, Text> make = Text::new;
    Supplier<Text> dflt = Text::new;
    IntFunction<Loud> loud = Loud::new;
    Supplier<Supplier<Text>> deep = () -> () -> new Loud(0).quiet().get().shorter();
    return () -> make.apply(1).get() + " " + dflt.get().get() + " " + loud.apply(1).get() + " " + deep.get().get().get() + " "
        + new Text(2) { String get() { return "<" + super.get() + times + ">"; } }.shorter().get();
  }
  static String mutual(int limit) {
    StringBuilder b = new StringBuilder();
    class Ping {
      void hit(int n) {
        b.append(n);
        if (n >= limit) return;
        Runnable r = () -> new Ping().hit(n + 1);
        class Pong extends Ping { void hit(int m) { b.append('-'); super.hit(m); if (m < limit) new Ping().hit(m + 2); } }
        if (n % 3 == 0) new Pong().hit(n + 1); else r.run();
      }
    }
    new Ping().hit(0);
    return b.toString();
  }
  static List<Shape> shapes(double scale) {
    class Square implements Shape {
      final double side;
      Square(double side) { this.side = side * scale; }
      public double area() { return side * side; }
    }
    List<Shape> all = new ArrayList<>();
    new Object() {
      void fill(int n) { for (int i = 1; i <= n; i++) all.add(new Square(i)); }
    }.fill(2);
    class Factory {
      class Part { Shape make(int n) { return new Square(n); } Shape lazily(int n) { Supplier<Shape> s = () -> new Square(n); return s.get(); } }
      Part part() { return new Part(); }
    }
    all.add(new Factory().part().make(3));
    all.add(new Factory().new Part().lazily(4));
    Function<Double, Shape> f = Square::new;
    all.add(f.apply(5.0));
    class Wide extends Square { Wide() { super(6); } public double area() { return super.area() + scale; } }
    Runnable r = () -> all.add(new Wide());
    r.run();
    return all;
  }
  static int inInitialiser = new Object() {
    int run() {
      int k = 5;
      class L { int v = k; }
      IntSupplier s = () -> new L().v + new L() { int w = v + k; }.w;
      return s.getAsInt();
    }
  }.run();
  static <T extends Comparable<T>> Supplier<T> best(List<T> items, T least) {
    class Box implements Comparable<Box> {
      final T item;
      Box(T item) { this.item = item; }
      boolean ok() { return item.compareTo(least) >= 0; }
      public int compareTo(Box o) { return item.compareTo(o.item); }
    }
    return () -> {
      Box best = new Box(least);
      for (T t : items) { Box b = new Box(t); if (b.ok() && b.compareTo(best) > 0) best = b; }
      return best.item;
    };
  }
  static Runnable switching(int mode, char c) {
    class Say { void say() { System.out.print(c + "" + mode + " "); } }
    return switch (mode) {
      case 0 -> () -> new Say().say();
      case 1 -> new Say()::say;
      case 2 -> { Say s = new Say(); yield () -> { try { s.say(); } finally { new Say().say(); } }; }
      default -> () -> { for (int i = 0; i < mode; i++) { Say s = i % 2 == 0 ? new Say() : new Say() { void say() { System.out.print("*"); super.say(); } }; s.say(); } };
    };
  }
  public static void main(String[] args) {
    local_classes_in_lambdas o = new local_classes_in_lambdas(7);
    System.out.println(o.instance("ab", 3).get());
    System.out.println(mutual(6));
    for (Shape s : shapes(0.5)) System.out.print(s.area() + " ");
    System.out.println(inInitialiser);
    System.out.println(best(List.of("pear", "apple", "zebra", "fig"), "b").get() + best(List.of(3, 1), 5).get());
    for (int i = 0; i < 5; i++) switching(i, (char) ('a' + i)).run();
    System.out.println();
  }
}
