/** What is functional: Object's methods do not count, defaults neither, generic ones, inherited ones merged. */
import java.util.function.*;
public class functional_interfaces {
  @FunctionalInterface interface Cmp<T> {
    int compare(T a, T b);
    boolean equals(Object o);
    String toString();
    default Cmp<T> back() { return (a, b) -> compare(b, a); }
  }
  interface P { String go(Object o); }
  interface Q { String go(Object o); }
  interface PQ extends P, Q {}
  interface Wide<T> { Object go(T t); }
  interface Narrow extends Wide<String> { String go(String s); }
  interface Thrower<E extends Exception> { void run() throws E; }
  interface Void3 { void go(int a, long b, String c); }
  interface Self { Self next(Self s); }
  static <E extends Exception> void runs(Thrower<E> t) throws E { t.run(); }
  public static void main(String[] args) {
    Cmp<String> c = String::compareTo;
    System.out.println(Integer.signum(c.compare("a", "b")) + Integer.signum(c.back().compare("a", "c"))
        + " " + c.equals(c) + (c.back() == c.back()));
    PQ pq = o -> "pq" + o;
    P p = pq;
    System.out.println(p.go(1) + pq.go(null));
    Narrow n = s -> s + s.length();
    Wide<String> w = n;
    System.out.println(w.go("four"));
    try {
      runs(() -> { throw new java.io.IOException("io"); });
    } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
    functional_interfaces.<RuntimeException>runs(() -> System.out.println("fine"));
    Void3 v = (a, b, s) -> System.out.println(a + b + s);
    v.go(1, 2, "x");
    Self s = x -> x;
    System.out.println(s.next(s) == s);
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    System.out.println(add.apply(3).apply(4));
    BiFunction<Integer, Integer, Integer> mul = (a, b) -> a * b;
    System.out.println(mul.andThen(x -> x + 1).apply(5, 6));
    Supplier<Supplier<String>> ss = () -> () -> "nested";
    System.out.println(ss.get().get());
    Predicate<String> e = String::isEmpty;
    System.out.println(e.negate().and(t -> t.length() > 2).or(t -> t.equals("z")).test("z"));
    UnaryOperator<String> up = String::toUpperCase;
    System.out.println(up.compose((Integer i) -> "n" + i).andThen(t -> t + "!").apply(3));
    IntFunction<int[]> arr = int[]::new;
    System.out.println(arr.apply(4).length);
    Runnable r = () -> {};
    r.run();
    Object o = (Runnable) () -> System.out.println("cast");
    ((Runnable) o).run();
  }
}
