// JLS 15.13: every kind of method reference, with conversions of parameters and results.
import java.util.*;
import java.util.function.*;
public class kinds_all {
  static class Base {
    String id = "base";
    String who() { return "Base.who"; }
    String join(String a, int... xs) { return id + a + xs.length; }
    static String st(Object o) { return "st" + o; }
    protected Base self() { return this; }
  }
  static class Sub extends Base {
    { id = "sub"; }
    @Override String who() { return "Sub.who"; }
    Supplier<String> up() { return super::who; }
    Supplier<String> mine() { return this::who; }
    Supplier<Supplier<String>> nested() { return () -> super::who; }
    BiFunction<String, Integer, String> var() { return super::join; }
    @Override protected Sub self() { return this; }
    class In { Supplier<String> q() { return Sub.super::who; } Supplier<String> r() { return Sub.this::who; } }
  }
  interface Greeter { default String hi() { return "hi from Greeter"; } }
  static class G implements Greeter { public String hi() { return "G"; } Supplier<String> d() { return Greeter.super::hi; } }
  static class Box<T> {
    final T v;
    Box(T v) { this.v = v; }
    Box(T a, T b) { this(b); }
    <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(v)); }
    static <U> Box<U> of(U u) { return new Box<>(u); }
    public String toString() { return "Box(" + v + ")"; }
  }
  interface ToInt<T> { int to(T t); }
  interface IntTo<R> { R of(int i); }
  interface LongBin { long op(long a, long b); }
  interface Make<T> { T make(); }
  interface Arr { Object make(int n); }
  static int twice(int x) { return x * 2; }
  static long widen(long x, double y) { return x + (long) y; }
  static String boxed(Integer a, Object b) { return a + ":" + b; }
  static void nothing(String s) { System.out.print("<" + s + ">"); }
  static int sum(Integer... xs) { int s = 0; for (int x : xs) s += x; return s; }
  public static void main(String[] args) {
    // Static, with boxing, unboxing, widening.
    IntUnaryOperator s1 = kinds_all::twice;
    Function<Integer, Integer> s2 = kinds_all::twice;
    Function<Character, Integer> s3 = kinds_all::twice;
    ToDoubleFunction<Byte> s4 = kinds_all::twice;
    BiFunction<Integer, Float, Object> s5 = kinds_all::widen;
    BiFunction<Integer, Integer, String> s6 = kinds_all::boxed;
    System.out.println(s1.applyAsInt(1) + s2.apply(2) + s3.apply('a') + " " + s4.applyAsDouble((byte) 4) + " " + s5.apply(5, 6.9f) + s6.apply(7, 8));
    IntSupplier v0 = kinds_all::sum;
    IntBinaryOperator v2 = kinds_all::sum;
    ToIntFunction<Integer[]> va = kinds_all::sum;
    System.out.println(v0.getAsInt() + v2.applyAsInt(3, 4) + va.applyAsInt(new Integer[] {5, 6}));
    // Unbound and bound.
    Function<String, Integer> u1 = String::length;
    BiFunction<String, String, Boolean> u2 = String::equals;
    Comparator<String> u3 = String::compareToIgnoreCase;
    ToInt<Base> u4 = Base::hashCode;
    BiFunction<Sub, String, String> u5 = Sub::join;
    Function<Sub, Base> u6 = Base::self;
    System.out.println(u1.apply("four") + " " + u2.apply("a", "a") + u3.compare("B", "a") + u5.apply(new Sub(), "J") + u6.apply(new Sub()).who() + (u4.to(null == args ? null : new Base()) == 0));
    String str = "bound";
    IntFunction<Character> b1 = str::charAt;
    Supplier<Integer> b2 = "literal"::length;
    Predicate<Object> b3 = str::equals;
    Consumer<Object> b4 = System.out::println;
    IntSupplier b5 = new int[] {1, 2, 3}.clone()::hashCode;
    b4.accept(b1.apply(2) + b2.get() + "" + b3.test("bound") + (b5.getAsInt() == b5.getAsInt()));
    Supplier<int[]> cl = new int[] {4, 5}::clone;
    System.out.println(cl.get()[1] + cl.get().length + " " + (cl.get() == cl.get()));
    // super, this, of outer classes and interfaces.
    Sub sub = new Sub();
    Sub.In in = sub.new In();
    System.out.println(sub.up().get() + sub.mine().get() + sub.nested().get().get() + sub.var().apply("v", 1) + in.q().get() + in.r().get() + new G().d().get());
    // Constructors, of generic, inner and array types.
    Supplier<Sub> c1 = Sub::new;
    Function<String, Box<String>> c2 = Box::new;
    BiFunction<Integer, Integer, Box<Integer>> c3 = Box<Integer>::new;
    Function<Sub, Sub.In> c4 = q -> q.new In();
    IntFunction<int[]> a1 = int[]::new;
    Function<Integer, String[][]> a2 = String[][]::new;
    Arr a3 = List[]::new;
    Function<Byte, long[]> a4 = long[]::new;
    System.out.println(c1.get().who() + c2.apply("c") + c3.apply(1, 2) + c4.apply(sub).q().get() + a1.apply(3).length + a2.apply(2).length + a3.make(1).getClass().getSimpleName() + a4.apply((byte) 9).length);
    // Generic methods, explicit type arguments, inherited statics.
    Function<Integer, Box<Integer>> g1 = Box::of, g2 = Box::<Integer>of;
    Function<Object, String> g3 = Sub::st, g4 = Base::st;
    BiFunction<Box<Integer>, Function<Integer, String>, Box<String>> g5 = Box::map, g6 = Box<Integer>::<String>map;
    System.out.println(g1.apply(1) + "" + g2.apply(2) + g3.apply("x") + g4.apply(4) + g5.apply(Box.of(5), Integer::toHexString) + g6.apply(Box.of(255), Integer::toHexString));
    // Results dropped; void methods.
    Consumer<String> d1 = String::length, d2 = kinds_all::nothing, d3 = Box::new;
    d1.accept("x"); d2.accept("void"); d3.accept("new");
    LongBin lb = Math::max;
    IntTo<Long> il = Long::valueOf;
    IntTo<Object> io = Integer::valueOf;
    System.out.println(lb.op(3, 4) + il.of(5) + "" + io.of(6));
    Map<String, Supplier<List<String>>> makers = new LinkedHashMap<>();
    makers.put("array", ArrayList::new);
    makers.put("linked", LinkedList<String>::new);
    makers.forEach((k, m) -> { List<String> l = m.get(); l.add(k); System.out.print(l); });
    System.out.println();
  }
}
