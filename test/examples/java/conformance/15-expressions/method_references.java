/** Method references of every kind, with boxing, varargs, overloads, evaluation of the receiver, arrays and inner classes. */
import java.util.*;
import java.util.function.*;
public class method_references {
  int n;
  method_references(int n) { this.n = n; }
  method_references() { this(7); }
  static int twice(int x) { return 2 * x; }
  static int count(Object... os) { return os.length; }
  int plus(int x) { return n + x; }
  String show() { return "m" + n; }
  static String over(Object o) { return "Object"; }
  static String over(String o) { return "String"; }
  static String over(int o) { return "int"; }
  class In {
    int v;
    In(int v) { this.v = v + n; }
  }
  Function<Integer, In> maker() { return In::new; }
  static class Base {
    String hi(String s) { return "base " + s; }
  }
  static class Child extends Base {
    String hi(String s) { return "child " + s; }
    UnaryOperator<String> up() { return super::hi; }
    UnaryOperator<String> own() { return this::hi; }
  }
  interface Make<T> { T make(int n); }
  static <T> T gen(T t) { return t; }
  record R(int a, String b) {}
  enum E {
    X, Y;
    String low() { return name().toLowerCase(); }
  }
  static int evals;
  static String receiver() {
    evals++;
    return "recv";
  }
  static class G<T> {
    T t;
    G(T t) { this.t = t; }
    T get() { return t; }
  }
  public static void main(String[] args) {
    IntUnaryOperator a = method_references::twice;
    Function<Integer, Integer> b = method_references::twice;
    ToLongFunction<Short> w = method_references::twice2;
    System.out.println(a.applyAsInt(4) + b.apply(5) + w.applyAsLong((short) 3));
    method_references m = new method_references(10);
    IntUnaryOperator p = m::plus;
    ToIntBiFunction<method_references, Integer> q = method_references::plus;
    m.n = 20;
    System.out.println(p.applyAsInt(1) + q.applyAsInt(m, 2));
    Supplier<method_references> mk = method_references::new;
    IntFunction<method_references> mk1 = method_references::new;
    System.out.println(mk.get().show() + mk1.apply(3).show());
    IntFunction<String[]> arr = String[]::new;
    Function<Integer, int[][]> arr2 = int[][]::new;
    System.out.println(arr.apply(3).length + arr2.apply(2).length);
    Supplier<Integer> v0 = method_references::count;
    Function<String, Integer> v1 = method_references::count;
    BiFunction<Integer, Long, Integer> v2 = method_references::count;
    System.out.println(v0.get() + "" + v1.apply("x") + v2.apply(1, 2L));
    Function<String, String> o1 = method_references::over;
    Function<Integer, String> o2 = method_references::over;
    IntFunction<String> o3 = method_references::over;
    System.out.println(o1.apply("") + o2.apply(1) + o3.apply(1));
    System.out.println(m.maker().apply(1).v + new Child().up().apply("s") + new Child().own().apply("s"));
    BiFunction<Integer, String, R> rec = R::new;
    System.out.println(rec.apply(1, "b"));
    Function<E, String> low = E::low;
    System.out.println(low.apply(E.Y));
    Supplier<Integer> len = receiver()::length;
    System.out.println(evals + " " + len.get() + len.get() + evals);
    try {
      String none = null;
      Supplier<Integer> bad = none::length;
      System.out.println("never");
    } catch (NullPointerException e) { System.out.println("null receiver at once"); }
    Comparator<String> ci = String::compareToIgnoreCase;
    List<String> l = new ArrayList<>(List.of("b", "C", "a"));
    l.sort(ci);
    System.out.println(l);
    l.forEach(System.out::print);
    System.out.println();
    Function<Integer, G<Integer>> gm = G::new;
    Function<G<Integer>, Integer> gg = G::get;
    System.out.println(gm.andThen(gg).apply(9));
    UnaryOperator<String> gid = method_references::<String>gen;
    System.out.println(gid.apply("gen")
        + Optional.of("x").map(String::length).map(Integer::toHexString).get());
    Supplier<List<String>> al = ArrayList::new;
    System.out.println(al.get().size() + ((Function<int[], int[]>) int[]::clone).apply(new int[] {4})[0]);
    Consumer<String> ignore = String::length;
    ignore.accept("x");
    Runnable r = method_references::new;
    r.run();
    Predicate<Object> isNull = Objects::isNull;
    System.out.println(isNull.test(null));
    Callback cb = System.out::println;
    cb.call("done", 1);
    BiPredicate<String, Object> eq = String::equals;
    System.out.println(eq.test("a", "a"));
    Supplier<Supplier<String>> ss = () -> m::show;
    System.out.println(ss.get().get());
  }
  static long twice2(long x) { return x * 2; }
  interface Callback {
    default void call(String s, int n) { go(s + n); }
    void go(Object o);
  }
}
