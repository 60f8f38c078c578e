// JLS 9.8, 9.9, 15.27.3: targets that are generic, wildcard, bounded or inherited; the function type that follows.
import java.util.*;
import java.util.function.*;
public class generic_functional_types {
  interface Cmp<T extends Comparable<T>> { boolean less(T a, T b); }
  interface Fold<E, R extends Collection<? super E>> { R step(R acc, E e); }
  interface Named<N extends CharSequence> extends Function<N, String> { default String call(N n) { return "[" + apply(n) + "]"; } }
  interface Two<A> extends BiFunction<A, A, A> { static <T> Two<T> of(BinaryOperator<T> f) { return f::apply; } }
  interface Nest<T> { interface Inner<U> { String go(U u); } Inner<List<T>> inner(); }
  interface Arr<T> { T[] make(int n, T t); }
  interface Ex<T, X extends Exception> { T get() throws X; }
  interface Self<S extends Self<S>> { S me(); }
  static class Me implements Self<Me> { public Me me() { return this; } public String toString() { return "me"; } }
  static class Holder<T extends Number> {
    final T t; Holder(T t) { this.t = t; }
    Predicate<? super T> over(int n) { return x -> x.intValue() > n; }
    <R extends T> Supplier<? extends T> sup(R r) { return () -> r; }
    Function<T, Holder<? extends Number>> wrap() { return Holder::new; }
    Comparator<Holder<? extends T>> cmp() { return (a, b) -> Double.compare(a.t.doubleValue(), b.t.doubleValue()); }
    class In<U> { BiFunction<T, U, String> f = (a, b) -> t + ":" + a + b; }
  }
  static <T> void each(Iterable<? extends T> it, Consumer<? super T> c) { for (T t : it) c.accept(t); }
  static <T, X extends Exception> T tryGet(Ex<? extends T, X> e) throws X { return e.get(); }
  static double total(Collection<? extends Number> c, ToDoubleFunction<? super Number> f) { double d = 0; for (Number n : c) d += f.applyAsDouble(n); return d; }
  static <A extends B, B> Function<A, B> up() { return a -> a; }
  static String wild(Function<?, ? extends CharSequence> f) { return f == null ? "" : f.getClass().isInterface() + ""; }
  static <K, V extends Comparable<? super V>> List<K> keysByValue(Map<K, V> m) { List<Map.Entry<K, V>> es = new ArrayList<>(m.entrySet()); es.sort((a, b) -> a.getValue().compareTo(b.getValue())); List<K> r = new ArrayList<>(); es.forEach(e -> r.add(e.getKey())); return r; }
  @SafeVarargs static <T> Supplier<List<? super T>> sups(T... ts) { return () -> new ArrayList<Object>(Arrays.asList(ts)); }
  public static void main(String[] args) throws Exception {
    Cmp<String> cs = (a, b) -> a.compareTo(b) < 0;
    Cmp<Integer> ci = (a, b) -> a < b;
    Fold<Integer, List<Number>> fo = (acc, e) -> { acc.add(e); return acc; };
    System.out.println(cs.less("a", "b") + "" + ci.less(2, 1) + fo.step(new ArrayList<>(List.of(1.5)), 2));
    Named<StringBuilder> nb = sb -> sb.reverse().toString();
    Named<? super String> nw = s -> s + s;
    System.out.println(nb.call(new StringBuilder("abc")) + nw.call("z") + Two.of(Integer::sum).apply(3, 4) + Two.<String>of((a, b) -> b + a).andThen(String::length).apply("xx", "y"));
    Nest<String> nest = () -> l -> l.get(0) + l.size();
    Arr<String> ar = (n, t) -> { String[] r = new String[n]; Arrays.fill(r, t); return r; };
    Self<Me> self = Me::new;
    System.out.println(nest.inner().go(List.of("p", "q")) + ar.make(2, "f")[1] + self.me().me());
    Holder<Integer> h = new Holder<>(5);
    Predicate<? super Integer> p = h.over(3);
    Holder<Integer>.In<Character> in = h.new In<>();
    System.out.println(p.test(4) + "" + h.sup(8).get() + h.wrap().apply(9).t + h.cmp().compare(new Holder<>(1), h) + in.f.apply(6, 'c') + in.f.andThen(String::length).apply(1, 'd'));
    List<Object> sink = new ArrayList<>();
    each(List.of(1, 2), sink::add);
    generic_functional_types.<Number>each(List.of(1, 2.5), n -> sink.add(n.intValue() * 10));
    Consumer<Object> any = o -> sink.add("o" + o);
    each(Set.of("s"), any);
    System.out.println(sink + "" + total(List.of(1, 2), Number::doubleValue) + total(Set.of(2.5), n -> n.intValue()));
    System.out.println(tryGet(() -> 5) + tryGet(() -> "s").length() + generic_functional_types.<Number, RuntimeException>tryGet(() -> 2.5).intValue());
    try { tryGet(() -> { throw new java.io.IOException("x"); }); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
    Function<Integer, Number> up = up();
    Map<String, Integer> m = new HashMap<>();
    m.put("three", 3); m.put("one", 1); m.put("two", 2);
    System.out.println(up.apply(3) + wild((Integer i) -> "q") + wild(Object::toString) + keysByValue(m) + sups(1, 2).get());
    Function<? super Integer, ? extends List<? extends Number>> w = i -> List.of(i, i * 0.5);
    List<? extends Number> wr = w.apply(4);
    BiFunction<? super String, ?, ? extends Object> w2 = (a, b) -> a.length() + (b == null ? "null" : "b");
    UnaryOperator<? super String> w3 = s -> s;
    System.out.println(wr.get(1) + "" + w2.apply("four", null) + (w3 != null));
  }
}
