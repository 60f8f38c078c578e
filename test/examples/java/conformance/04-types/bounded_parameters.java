/** Bounds of type parameters: classes, interfaces, several at once, recursive ones. */
public class bounded_parameters {
  interface Shape { double area(); }
  interface Named { default String name() { return getClass().getSimpleName(); } }
  record Square(double side) implements Shape, Named, Comparable<Square> {
    public double area() { return side * side; }
    public int compareTo(Square o) { return Double.compare(side, o.side); }
  }
  record Circle(double r) implements Shape, Named { public double area() { return 3 * r * r; } }

  static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }
  static <T extends Comparable<? super T>> T largest(T[] all) {
    T best = all[0];
    for (T each : all) if (each.compareTo(best) > 0) best = each;
    return best;
  }
  static <T extends Shape & Named> String describe(T t) { return t.name() + "=" + t.area(); }
  static <N extends Number> double sum(N[] ns) {
    double total = 0;
    for (N n : ns) total += n.doubleValue();
    return total;
  }
  static abstract class Builder<B extends Builder<B>> {
    String text = "";
    abstract B self();
    B add(String s) { text += s; return self(); }
  }
  static class Loud extends Builder<Loud> {
    Loud self() { return this; }
    Loud shout() { text = text.toUpperCase(); return this; }
  }
  static class Range<T extends Comparable<T>> {
    T low, high;
    Range(T low, T high) { this.low = low; this.high = high; }
    boolean has(T x) { return low.compareTo(x) <= 0 && x.compareTo(high) <= 0; }
  }
  public static void main(String[] args) {
    System.out.println(max(3, 7) + max("pear", "apple") + max('a', 'b') + max(2.5, 1.5));
    System.out.println(max(new Square(2), new Square(3)));
    System.out.println(largest(new Integer[] {3, 9, 4}) + largest(new String[] {"x", "yy"}));
    System.out.println(describe(new Square(2)) + " " + describe(new Circle(1)));
    System.out.println(sum(new Integer[] {1, 2, 3}) + sum(new Double[] {.5, .25}));
    System.out.println(new Loud().add("hey").shout().add("!").text);
    Range<String> r = new Range<>("b", "d");
    System.out.println(r.has("c") + " " + r.has("a") + " " + new Range<>(1, 5).has(5));
  }
}
