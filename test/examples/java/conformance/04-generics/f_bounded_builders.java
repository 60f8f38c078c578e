// JLS 4.4, 8.1.2: builders and other classes bounded by themselves.
import java.util.*;
import java.util.function.*;

public class f_bounded_builders {
  static abstract class Shape<S extends Shape<S>> implements Comparable<S> {
    final int area;
    Shape(Builder<?, ?> b) { area = b.area; }
    abstract S me();
    public int compareTo(S o) { return Integer.compare(area, o.area); }
    S max(S other) { return me().compareTo(other) >= 0 ? me() : other; }
    static abstract class Builder<T extends Shape<T>, B extends Builder<T, B>> {
      int area; String colour = "none"; List<Consumer<? super B>> steps = new ArrayList<>();
      @SuppressWarnings("unchecked") B self() { return (B) this; }
      B area(int a) { area = a; return self(); }
      B colour(String c) { colour = c; return self(); }
      B then(Consumer<? super B> step) { steps.add(step); return self(); }
      B run() { steps.forEach(s -> s.accept(self())); steps.clear(); return self(); }
      abstract T build();
    }
  }
  static class Circle extends Shape<Circle> {
    final int r; final String colour;
    Circle(B b) { super(b); r = b.r; colour = b.colour; }
    Circle me() { return this; }
    public String toString() { return "Circle " + r + " " + colour + " " + area; }
    static class B extends Shape.Builder<Circle, B> {
      int r;
      B radius(int r) { this.r = r; return area(3 * r * r); }
      Circle build() { return new Circle(run()); }
    }
  }
  static class Square extends Shape<Square> {
    final int side;
    Square(Builder<?, ?> b, int side) { super(b); this.side = side; }
    Square me() { return this; }
    public String toString() { return "Square " + side; }
    static <B extends Shape.Builder<Square, B>> Square of(B b, int side) { return b.area(side * side).colour("c").build(); }
  }
  static class SquareBuilder extends Shape.Builder<Square, SquareBuilder> {
    int side;
    SquareBuilder side(int s) { side = s; return this; }
    Square build() { return new Square(this, side); }
  }
  static <T extends Shape<T>> T largest(List<? extends T> all) {
    Iterator<? extends T> it = all.iterator();
    T best = it.next();
    while (it.hasNext()) best = best.max(it.next());
    return best;
  }
  static <T extends Comparable<? super T>> T max(Collection<? extends T> all) {
    T best = null;
    for (T t : all) if (best == null || t.compareTo(best) > 0) best = t;
    return best;
  }
  static <E extends Enum<E>> E next(E e, Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[(e.ordinal() + 1) % all.length];
  }
  static <E extends Enum<E> & Supplier<String>> String all(E[] values) {
    StringBuilder s = new StringBuilder();
    for (E e : values) s.append(e.name()).append('=').append(e.get()).append(e.compareTo(values[0])).append(' ');
    return s.toString();
  }
  enum Day implements Supplier<String> { MON { public String get() { return "m"; } }, TUE { public String get() { return "t"; } } }
  interface Chain<C extends Chain<C>> { C add(String s); default C addAll(String... all) { C c = null; for (String s : all) c = c == null ? add(s) : c.add(s); return c; } }
  static class Text implements Chain<Text> { String t = ""; public Text add(String s) { t += s + ";"; return this; } int length() { return t.length(); } }
  static class Sub extends Text { @Override public Sub add(String s) { super.add("<" + s); return this; } }
  public static void main(String[] args) {
    Circle c = new Circle.B().radius(2).colour("red").then(b -> b.colour(b.colour + "!" + b.r)).build();
    Circle d = new Circle.B().area(5).radius(3).build();
    System.out.println(c + "|" + d + "|" + c.max(d).r + "|" + c.compareTo(d));
    System.out.println(Square.of(new SquareBuilder().side(4), 4).side + " " + new SquareBuilder().area(2).side(3).build());
    System.out.println(largest(List.of(c, d)).r);
    System.out.println(max(List.of(c, d)) + " " + max(Arrays.asList(3, 9, 2)) + max(Set.of("q")));
    System.out.println(next(Day.MON, Day.class) + " " + next(Day.TUE, Day.class).get() + all(Day.values()));
    System.out.println(new Text().addAll("a", "b").add("c").length() + new Sub().addAll("x", "y").t);
    Shape<?> any = c;
    System.out.println(any.area + " " + any.me().area + any.me().me());
    Shape.Builder<?, ?> wild = new Circle.B().radius(1);
    System.out.println(wild.area(4).colour("w").area(6).build());
  }
}
