// JLS 15.12, 18.5: chains and nests of generic calls, with the target types that reach into them.
import java.util.*;
import java.util.function.*;

public class inference_chained {
  static class Seq<T> implements Iterable<T> {
    private final List<T> all;
    private Seq(List<T> all) { this.all = all; }
    @SafeVarargs static <T> Seq<T> of(T... ts) { return new Seq<>(Arrays.asList(ts)); }
    static <T> Seq<T> empty() { return new Seq<>(new ArrayList<>()); }
    static <T> Seq<T> iterate(T seed, Predicate<? super T> more, UnaryOperator<T> next) { Seq<T> s = empty(); for (T t = seed; more.test(t); t = next.apply(t)) s.all.add(t); return s; }
    static <A, B> Seq<Map.Entry<A, B>> zip(Seq<? extends A> a, Seq<? extends B> b) { Seq<Map.Entry<A, B>> s = empty(); Iterator<? extends B> it = b.iterator(); for (A x : a) if (it.hasNext()) s.all.add(new AbstractMap.SimpleEntry<>(x, it.next())); return s; }
    public Iterator<T> iterator() { return all.iterator(); }
    <R> Seq<R> map(Function<? super T, ? extends R> f) { Seq<R> s = empty(); for (T t : all) s.all.add(f.apply(t)); return s; }
    <R> Seq<R> flatMap(Function<? super T, ? extends Seq<? extends R>> f) { Seq<R> s = empty(); for (T t : all) for (R r : f.apply(t)) s.all.add(r); return s; }
    Seq<T> filter(Predicate<? super T> p) { Seq<T> s = empty(); for (T t : all) if (p.test(t)) s.all.add(t); return s; }
    Seq<T> sorted(Comparator<? super T> c) { List<T> l = new ArrayList<>(all); l.sort(c); return new Seq<>(l); }
    <A, R> R collect(Supplier<? extends A> start, BiConsumer<? super A, ? super T> add, Function<? super A, ? extends R> end) { A a = start.get(); for (T t : all) add.accept(a, t); return end.apply(a); }
    <R> R collect(Coll<? super T, ?, R> c) { return c.over(this); }
    T reduce(T zero, BinaryOperator<T> op) { for (T t : all) zero = op.apply(zero, t); return zero; }
    <U> U fold(U u, BiFunction<? super U, ? super T, ? extends U> f) { for (T t : all) u = f.apply(u, t); return u; }
    Optional<T> max(Comparator<? super T> c) { T best = null; for (T t : all) if (best == null || c.compare(t, best) > 0) best = t; return Optional.ofNullable(best); }
    <K> Map<K, Seq<T>> groupBy(Function<? super T, ? extends K> key) { Map<K, Seq<T>> m = new LinkedHashMap<>(); for (T t : all) m.computeIfAbsent(key.apply(t), k -> Seq.empty()).all.add(t); return m; }
    @Override public String toString() { return all.toString(); }
  }
  static final class Coll<T, A, R> {
    final Supplier<A> start; final BiConsumer<A, T> add; final Function<A, R> end;
    Coll(Supplier<A> s, BiConsumer<A, T> a, Function<A, R> e) { start = s; add = a; end = e; }
    R over(Iterable<? extends T> all) { A a = start.get(); for (T t : all) add.accept(a, t); return end.apply(a); }
    static <T> Coll<T, ?, List<T>> toList() { return new Coll<>(ArrayList<T>::new, List::add, l -> l); }
    static <T> Coll<T, ?, Integer> counting() { return new Coll<T, int[], Integer>(() -> new int[1], (c, t) -> c[0]++, c -> c[0]); }
    static Coll<CharSequence, ?, String> joining(String by) { return new Coll<CharSequence, StringBuilder, String>(StringBuilder::new, (b, s) -> (b.length() == 0 ? b : b.append(by)).append(s), StringBuilder::toString); }
    static <T, U, A, R> Coll<T, ?, R> mapping(Function<? super T, ? extends U> f, Coll<? super U, A, R> c) { return new Coll<T, A, R>(c.start, (a, t) -> c.add.accept(a, f.apply(t)), c.end); }
    static <T, K, A, D> Coll<T, ?, Map<K, D>> grouping(Function<? super T, ? extends K> key, Coll<? super T, A, D> down) {
      return new Coll<T, Map<K, A>, Map<K, D>>(LinkedHashMap::new, (m, t) -> down.add.accept(m.computeIfAbsent(key.apply(t), k -> down.start.get()), t),
        m -> { Map<K, D> r = new LinkedHashMap<>(); m.forEach((k, a) -> r.put(k, down.end.apply(a))); return r; });
    }
    static <T, A, R, S> Coll<T, A, S> andThen(Coll<T, A, R> c, Function<? super R, ? extends S> f) { return new Coll<>(c.start, c.add, a -> f.apply(c.end.apply(a))); }
  }
  public static void main(String[] args) {
    System.out.println(Seq.of(3, 1, 2).map(i -> i * 1.5).filter(d -> d > 2).map(String::valueOf).collect(Coll.joining("|")));
    Map<Integer, List<String>> m = Seq.of("a", "bb", "cc", "d").collect(Coll.grouping(String::length, Coll.toList()));
    System.out.println(m);
    Map<Boolean, Integer> counts = Seq.iterate(1, i -> i < 50, i -> i * 2).collect(Coll.grouping(i -> i > 5, Coll.counting()));
    System.out.println(counts);
    System.out.println(Seq.of("x", "yy", "zzz").collect(Coll.grouping(s -> s.length() % 2, Coll.mapping(String::toUpperCase, Coll.joining("+")))));
    System.out.println(Seq.of(1, 2, 3).collect(Coll.andThen(Coll.mapping(i -> "" + i, Coll.joining("")), Integer::parseInt)) + 1);
    List<Number> numbers = Seq.of(1, 2.5, 3L).collect(ArrayList<Number>::new, List::add, l -> l);
    System.out.println(numbers);
    Set<Object> set = Seq.of("q", "q").<Set<Object>, Set<Object>>collect(HashSet::new, Set::add, Function.identity());
    System.out.println(set);
    System.out.println(Seq.of(Seq.of(1, 2), Seq.of(3)).flatMap(s -> s).reduce(0, Integer::sum) + Seq.of("p").flatMap(s -> Seq.of(s, s.length())).toString());
    System.out.println(Seq.zip(Seq.of("k", "l"), Seq.iterate('a', c -> c < 'd', c -> (char) (c + 1))).map(e -> e.getKey() + e.getValue()));
    System.out.println(Seq.of("pear", "fig", "apple").sorted(Comparator.comparing(String::length).reversed()) + "" + Seq.of("pear", "fig", "kiwi").sorted(Comparator.comparing((String s) -> s.length()).thenComparing(Comparator.naturalOrder())));
    System.out.println(Seq.of("b", "a").max(Comparator.naturalOrder()).map(s -> s + s).orElseGet(() -> "none") + Seq.<Integer>empty().max(Integer::compare).map(i -> i + 1).isPresent());
    System.out.println(Seq.of(1, 2, 3, 4).fold(new StringBuilder(), (b, i) -> b.append(i)).reverse() + Seq.of(1, 2).<Object>fold("s", (o, i) -> o + ":" + i).toString());
    Seq.of("one", "two", "three").groupBy(s -> s.charAt(0)).forEach((c, s) -> System.out.print(c + "=" + s.map(String::length) + " "));
    System.out.println(Seq.of("one", "two").groupBy(String::length).get(3).collect(Coll.toList()).get(1).charAt(0));
    Function<Integer, Function<Integer, Seq<Integer>>> range = a -> b -> Seq.iterate(a, i -> i < b, i -> i + 1);
    System.out.println(range.apply(2).apply(5).map(range.apply(0)::apply).map(s -> s.collect(Coll.counting())));
    Seq<Seq<? extends Comparable<?>>> mixed = Seq.of(Seq.of(1), Seq.of("a"));
    for (Seq<? extends Comparable<?>> s : mixed) for (Comparable<?> c : s) System.out.print(c.getClass().getSimpleName() + " ");
    System.out.println(Optional.of(mixed).map(x -> x.map(Seq::iterator)).map(x -> x.map(Iterator::next)).get());
  }
}
