// JLS 15.27, 18: lazies, memo tables, states, writers, readers and continuations, each with its map and flatMap.
import java.util.*;
import java.util.function.*;

public class lazy_memo_monads {
  static final class Lazy<T> implements Supplier<T> {
    private Supplier<? extends T> how; private T value; static int runs;
    private Lazy(Supplier<? extends T> how) { this.how = how; }
    static <T> Lazy<T> of(Supplier<? extends T> s) { return new Lazy<>(Objects.requireNonNull(s)); }
    public T get() { if (how != null) { value = how.get(); how = null; runs++; } return value; }
    <R> Lazy<R> map(Function<? super T, ? extends R> f) { return of(() -> f.apply(get())); }
    <R> Lazy<R> flatMap(Function<? super T, ? extends Lazy<? extends R>> f) { return of(() -> f.apply(get()).get()); }
    static <A, B, C> Lazy<C> both(Lazy<A> a, Lazy<B> b, BiFunction<? super A, ? super B, ? extends C> f) { return a.flatMap(x -> b.map(y -> f.apply(x, y))); }
  }
  static class Memo<K, V> implements Function<K, V> { final Map<K, V> known = new HashMap<>(); final BiFunction<? super Function<K, V>, ? super K, ? extends V> f; int misses; Memo(BiFunction<? super Function<K, V>, ? super K, ? extends V> f) { this.f = f; } public V apply(K k) { V v = known.get(k); if (v == null) { misses++; v = f.apply(this, k); known.put(k, v); } return v; } }
  interface State<S, A> extends Function<S, State.Step<S, A>> {
    record Step<S, A>(S state, A value) { }
    static <S, A> State<S, A> unit(A a) { return s -> new Step<>(s, a); }
    static <S> State<S, S> get() { return s -> new Step<>(s, s); }
    static <S> State<S, Void> modify(UnaryOperator<S> f) { return s -> new Step<>(f.apply(s), null); }
    default <B> State<S, B> then(Function<? super A, State<S, B>> f) { return s -> { Step<S, A> step = apply(s); return f.apply(step.value()).apply(step.state()); }; }
    default <B> State<S, B> map(Function<? super A, ? extends B> f) { return then(a -> unit(f.apply(a))); }
    static <S, A> State<S, List<A>> sequence(List<State<S, A>> all) { State<S, List<A>> r = unit(new ArrayList<>()); for (State<S, A> one : all) r = r.then(l -> one.map(a -> { l.add(a); return l; })); return r; }
    static <S, A> State<S, A> repeat(int n, State<S, A> what) { return n <= 1 ? what : what.then(x -> repeat(n - 1, what)); }
  }
  record Writer<W, A>(List<W> log, A value) { static <W, A> Writer<W, A> tell(A a, W w) { return new Writer<>(List.of(w), a); } <B> Writer<W, B> then(Function<? super A, Writer<W, B>> f) { Writer<W, B> next = f.apply(value); List<W> all = new ArrayList<>(log); all.addAll(next.log); return new Writer<>(all, next.value); } }
  interface Reader<E, A> { A run(E e); default <B> Reader<E, B> then(Function<? super A, ? extends Reader<? super E, ? extends B>> f) { return e -> f.apply(run(e)).run(e); } static <E> Reader<E, E> ask() { return e -> e; } default <F> Reader<F, A> local(Function<? super F, ? extends E> f) { return x -> run(f.apply(x)); } }
  interface Cont<R, A> { R run(Function<? super A, ? extends R> k); static <R, A> Cont<R, A> of(A a) { return k -> k.apply(a); } default <B> Cont<R, B> then(Function<? super A, ? extends Cont<R, B>> f) { return k -> run(a -> f.apply(a).run(k)); } static <R, A, B> Cont<R, A> callCC(Function<Function<A, Cont<R, B>>, Cont<R, A>> f) { return k -> f.apply(a -> k2 -> k.apply(a)).run(k); } }
  interface Parser<T> {
    Optional<Map.Entry<T, String>> parse(String s);
    static Parser<Character> item(Predicate<Character> p) { return s -> s.isEmpty() || !p.test(s.charAt(0)) ? Optional.empty() : Optional.of(Map.entry(s.charAt(0), s.substring(1))); }
    default <R> Parser<R> then(Function<? super T, ? extends Parser<R>> f) { return s -> parse(s).flatMap(e -> f.apply(e.getKey()).parse(e.getValue())); }
    static <T> Parser<T> pure(T t) { return s -> Optional.of(Map.entry(t, s)); }
    default <R> Parser<R> map(Function<? super T, ? extends R> f) { return then(t -> pure(f.apply(t))); }
    default Parser<T> or(Supplier<? extends Parser<T>> other) { return s -> { Optional<Map.Entry<T, String>> r = parse(s); return r.isPresent() ? r : other.get().parse(s); }; }
    default Parser<List<T>> many() { return this.<List<T>>then(t -> many().map(l -> { List<T> all = new LinkedList<>(l); all.add(0, t); return all; })).or(() -> pure(List.of())); }
    static Parser<Integer> number() { return item(Character::isDigit).then(d -> item(Character::isDigit).many().map(ds -> { int n = d - '0'; for (char c : ds) n = n * 10 + c - '0'; return n; })); }
    static Parser<Integer> chain(Parser<Integer> p, char op, IntBinaryOperator f) { return p.then(first -> item(c -> c == op).then(c -> p).many().map(rest -> { int r = first; for (int i : rest) r = f.applyAsInt(r, i); return r; })); }
    static Parser<Integer> expr() { return chain(chain(number().or(() -> item(c -> c == '(').then(o -> expr().then(v -> item(c -> c == ')').map(x -> v)))), '*', (a, b) -> a * b), '+', Integer::sum); }
  }
  static <T> T fix(Function<? super Supplier<T>, ? extends T> f) { return f.apply((Supplier<T>) () -> fix(f)); }
  interface Rec<T> { T call(Rec<T> r); }
  static <A, B> Function<A, B> y(UnaryOperator<Function<A, B>> f) { Rec<Function<A, B>> r = w -> f.apply(x -> w.call(w).apply(x)); return r.call(r); }
  public static void main(String[] args) {
    Lazy<Integer> a = Lazy.of(() -> 20), b = a.map(x -> x + 1); System.out.println(Lazy.runs + " " + Lazy.both(a, b, Integer::sum).get() + Lazy.<Number, Number, String>both(Lazy.of(() -> 1), Lazy.of(() -> 2.5), (x, y) -> x + "/" + y).get() + " " + Lazy.runs);
    Memo<Integer, Long> fib = new Memo<>((self, n) -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2)); System.out.println(fib.apply(60) + " " + fib.misses);
    State<Integer, Integer> tick = State.<Integer>get().then(n -> State.<Integer>modify(x -> x + 1).map(v -> n)); System.out.println(State.sequence(List.of(tick, tick, tick.map(n -> n * 10))).apply(5) + "" + State.repeat(4, tick).apply(0).value());
    System.out.println(Writer.tell(3, "three").then(n -> Writer.tell(n * n, "squared")).then(n -> Writer.tell("=" + n, "shown")));
    System.out.println(Reader.<String>ask().then(s -> e -> s.length() + e.indexOf("o")).local((Object o) -> o + "oo").run(12.5));
    System.out.println(Cont.<String, Integer>of(4).then(n -> Cont.of(n + 0.5)).run(d -> "d" + d) + Cont.<String, Integer, Integer>callCC(exit -> exit.apply(7).then(n -> Cont.of(n * 100))).run(n -> "k" + n));
    System.out.println(Parser.expr().parse("2+3*(4+1)*2!").get() + "" + Parser.expr().map(n -> n > 5).parse("x").isPresent());
    System.out.println(lazy_memo_monads.<Function<Integer, Integer>>fix(self -> n -> n == 0 ? 1 : n * self.get().apply(n - 1)).apply(6) + " " + lazy_memo_monads.<Integer, Integer>y(f -> n -> n < 2 ? n : f.apply(n - 1) + f.apply(n - 2)).apply(15));
  }
}
