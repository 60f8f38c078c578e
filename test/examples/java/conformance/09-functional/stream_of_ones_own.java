// JLS 18: an own stream and own collectors: nested generic calls with lambdas and method references, inferred inside out.
import java.util.*;
import java.util.function.*;
public class stream_of_ones_own {
  interface Seq<T> {
    void each(Consumer<? super T> c);
    @SafeVarargs static <T> Seq<T> of(T... ts) { return c -> { for (T t : ts) c.accept(t); }; }
    static <T> Seq<T> from(Iterable<? extends T> it) { return c -> it.forEach(c); }
    static Seq<Integer> range(int a, int b) { return c -> { for (int i = a; i < b; i++) c.accept(i); }; }
    static <T> Seq<T> iterate(T seed, Predicate<? super T> more, UnaryOperator<T> next) { return c -> { for (T t = seed; more.test(t); t = next.apply(t)) c.accept(t); }; }
    static <T> Seq<T> concat(Seq<? extends T> a, Seq<? extends T> b) { return c -> { a.each(c); b.each(c); }; }
    default <R> Seq<R> map(Function<? super T, ? extends R> f) { return c -> each(t -> c.accept(f.apply(t))); }
    default Seq<T> filter(Predicate<? super T> p) { return c -> each(t -> { if (p.test(t)) c.accept(t); }); }
    default <R> Seq<R> flatMap(Function<? super T, ? extends Seq<? extends R>> f) { return c -> each(t -> f.apply(t).each(c)); }
    default Seq<T> peek(Consumer<? super T> p) { return c -> each(t -> { p.accept(t); c.accept(t); }); }
    default Seq<T> sorted(Comparator<? super T> cmp) { return c -> { List<T> l = toList(); l.sort(cmp); l.forEach(c); }; }
    default Seq<T> limit(int n) { return c -> { int[] left = {n}; each(t -> { if (left[0]-- > 0) c.accept(t); }); }; }
    default Seq<T> distinct() { return c -> { Set<T> seen = new HashSet<>(); each(t -> { if (seen.add(t)) c.accept(t); }); }; }
    default <U, R> Seq<R> zip(Seq<U> o, BiFunction<? super T, ? super U, ? extends R> f) { return c -> { Iterator<U> it = o.toList().iterator(); each(t -> { if (it.hasNext()) c.accept(f.apply(t, it.next())); }); }; }
    default <A> A fold(A a, BiFunction<A, ? super T, A> f) { var box = new Object() { A v = a; }; each(t -> box.v = f.apply(box.v, t)); return box.v; }
    default Optional<T> reduce(BinaryOperator<T> f) { return fold(Optional.<T>empty(), (o, t) -> Optional.of(o.map(x -> f.apply(x, t)).orElse(t))); }
    default List<T> toList() { List<T> l = new ArrayList<>(); each(l::add); return l; }
    default <A, R> R collect(Coll<? super T, A, R> k) { A a = k.supplier().get(); each(t -> k.accumulator().accept(a, t)); return k.finisher().apply(a); }
    default boolean any(Predicate<? super T> p) { return this.<Boolean>fold(false, (b, t) -> b || p.test(t)); }
    default int sum(ToIntFunction<? super T> f) { return fold(0, (a, t) -> a + f.applyAsInt(t)); }
    default Optional<T> max(Comparator<? super T> c) { return reduce((a, b) -> c.compare(a, b) >= 0 ? a : b); }
  }
  record Coll<T, A, R>(Supplier<A> supplier, BiConsumer<A, ? super T> accumulator, Function<? super A, ? extends R> finisher) {
    static <T> Coll<T, ?, List<T>> list() { return new Coll<>(ArrayList<T>::new, List::add, l -> l); }
    static <T, C extends Collection<T>> Coll<T, ?, C> into(Supplier<C> s) { return new Coll<T, C, C>(s, Collection::add, Function.identity()); }
    static <T> Coll<T, ?, Integer> counting() { return Coll.reducing(0, t -> 1, Integer::sum); }
    static <T, U> Coll<T, ?, U> reducing(U zero, Function<? super T, ? extends U> f, BinaryOperator<U> op) { return new Coll<T, Object[], U>(() -> new Object[] {zero}, (a, t) -> { @SuppressWarnings("unchecked") U u = (U) a[0]; a[0] = op.apply(u, f.apply(t)); }, a -> { @SuppressWarnings("unchecked") U u = (U) a[0]; return u; }); }
    static <T, U, A, R> Coll<T, ?, R> mapping(Function<? super T, ? extends U> f, Coll<? super U, A, R> down) { BiConsumer<A, ? super U> acc = down.accumulator(); return new Coll<T, A, R>(down.supplier(), (a, t) -> acc.accept(a, f.apply(t)), down.finisher()); }
    static <T, A, R, RR> Coll<T, A, RR> andThen(Coll<T, A, R> c, Function<R, RR> f) { return new Coll<>(c.supplier(), c.accumulator(), a -> f.apply(c.finisher().apply(a))); }
    static <T, K> Coll<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> key) { return groupingBy(key, list()); }
    static <T, K, A, D> Coll<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> key, Coll<? super T, A, D> down) {
      return new Coll<T, Map<K, A>, Map<K, D>>(LinkedHashMap::new, (m, t) -> down.accumulator().accept(m.computeIfAbsent(key.apply(t), k -> down.supplier().get()), t), m -> { Map<K, D> r = new LinkedHashMap<>(); m.forEach((k, a) -> r.put(k, down.finisher().apply(a))); return r; });
    }
    static <T, K, V> Coll<T, ?, Map<K, V>> toMap(Function<? super T, ? extends K> k, Function<? super T, ? extends V> v, BinaryOperator<V> merge) { return new Coll<T, Map<K, V>, Map<K, V>>(LinkedHashMap::new, (m, t) -> m.merge(k.apply(t), v.apply(t), merge), m -> m); }
    static Coll<Object, StringJoiner, String> joining(String sep) { return new Coll<>(() -> new StringJoiner(sep, "[", "]"), (j, o) -> j.add(String.valueOf(o)), StringJoiner::toString); }
    static <T> Coll<T, ?, Map<Boolean, List<T>>> partition(Predicate<? super T> p) { return Coll.<T, Boolean>groupingBy(p::test); }
  }
  record Emp(String name, String dept, int pay, List<String> skills) { }
  public static void main(String[] args) {
    Seq<Emp> emps = Seq.of(new Emp("ann", "dev", 30, List.of("java", "c")), new Emp("bob", "ops", 20, List.of("sh")), new Emp("cyd", "dev", 25, List.of("c", "ml")), new Emp("dan", "hr", 15, List.of()));
    System.out.println(emps.filter(e -> e.pay() > 18).map(Emp::name).map(String::toUpperCase).toList() + " " + emps.sum(Emp::pay) + emps.map(Emp::pay).fold(0, Integer::sum));
    System.out.println(emps.collect(Coll.groupingBy(Emp::dept, Coll.counting())) + "" + emps.collect(Coll.groupingBy(Emp::dept, Coll.mapping(Emp::name, Coll.list()))) + emps.collect(Coll.groupingBy(e -> e.skills().size(), Coll.mapping(e -> e.name().charAt(0), Coll.into(TreeLess::new)))));
    Map<String, List<Emp>> by = emps.collect(Coll.groupingBy(Emp::dept));
    System.out.println(by.get("dev").size() + emps.collect(Coll.joining(";")).length() + emps.map(Emp::name).collect(Coll.joining("|")) + emps.collect(Coll.partition(e -> e.pay() >= 25)).get(true).get(1).name());
    Map<String, Integer> pay = emps.collect(Coll.toMap(Emp::dept, Emp::pay, Integer::sum));
    System.out.println(pay + "" + emps.flatMap(e -> Seq.from(e.skills())).distinct().sorted(Comparator.reverseOrder()).toList() + emps.flatMap(e -> Seq.from(e.skills()).map(s -> e.name() + ":" + s)).limit(3).toList());
    System.out.println(emps.max(Comparator.comparing(Emp::pay)).map(Emp::name).orElse("none") + emps.sorted(Comparator.comparing(Emp::dept).thenComparing(Emp::pay, Comparator.reverseOrder())).map(Emp::name).toList() + emps.any(e -> e.dept().equals("hr")) + Seq.<Emp>of().max(Comparator.comparing(Emp::name)).isPresent());
    System.out.println(Seq.range(1, 6).zip(Seq.of("a", "b", "c"), (i, s) -> s.repeat(i)).toList() + "" + Seq.iterate(1, x -> x < 200, x -> x * 3).map(x -> x % 2 == 0 ? "e" : x).toList() + Seq.concat(Seq.of(1, 2), Seq.of(2.5)).map(Number::intValue).reduce(Integer::sum).get());
    List<String> seen = new ArrayList<>();
    Map<Boolean, Map<Integer, Integer>> deep = Seq.of("a", "bb", "cc", "ddd", "eeee").peek(seen::add).collect(Coll.groupingBy(s -> s.length() % 2 == 0, Coll.groupingBy(String::length, Coll.reducing(0, s -> (int) s.charAt(0), (x, y) -> x + y))));
    System.out.println(deep + "" + seen.size() + Seq.range(0, 20).collect(Coll.groupingBy(i -> i % 3, Coll.mapping(i -> i * i, Coll.reducing(0, Function.identity(), Math::max)))));
    System.out.println(Seq.of(3, 1, 2).collect(Coll.andThen(new Coll<Integer, List<Integer>, List<Integer>>(ArrayList::new, List::add, l -> l), l -> l.size() + "!")) + Seq.range(2, 30).filter(n -> !Seq.range(2, n).any(d -> n % d == 0)).collect(Coll.joining(" ")));
  }
  static class TreeLess<T> extends ArrayList<T> { @Override public boolean add(T t) { return contains(t) || super.add(t); } }
}
