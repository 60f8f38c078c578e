// JLS 18: generic containers with lambdas: Either, Try, State, Reader, Writer, Validation, lenses, free functions over them.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class monads {
  sealed interface Either<L, R> permits Left, Right {
    <T> T fold(Function<? super L, ? extends T> l, Function<? super R, ? extends T> r);
    default <S> Either<L, S> map(Function<? super R, ? extends S> f) { return fold(Left::new, r -> new Right<>(f.apply(r))); }
    default <S> Either<L, S> flatMap(Function<? super R, Either<L, S>> f) { return fold(Left::new, f); }
    default <M> Either<M, R> mapLeft(Function<? super L, ? extends M> f) { return fold(l -> new Left<>(f.apply(l)), Right::new); }
    default Either<R, L> swap() { return this.<Either<R, L>>fold(Right::new, Left::new); }
    static <L, R> Either<L, List<R>> all(List<Either<L, R>> es) { Either<L, List<R>> acc = new Right<>(new ArrayList<>()); for (Either<L, R> e : es) acc = acc.flatMap(l -> e.map(r -> { l.add(r); return l; })); return acc; }
  }
  record Left<L, R>(L l) implements Either<L, R> { public <T> T fold(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) { return f.apply(l); } }
  record Right<L, R>(R r) implements Either<L, R> { public <T> T fold(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) { return g.apply(r); } }
  static abstract class Try<T> {
    abstract T get() throws Exception;
    static <T> Try<T> of(Callable<? extends T> c) { try { T t = c.call(); return new Try<>() { T get() { return t; } }; } catch (Exception e) { return failed(e); } }
    static <T> Try<T> failed(Exception e) { return new Try<T>() { T get() throws Exception { throw e; } }; }
    <R> Try<R> map(Fn<? super T, ? extends R> f) { return of(() -> f.apply(get())); }
    <R> Try<R> then(Fn<? super T, Try<R>> f) { return of(() -> f.apply(get()).get()); }
    Try<T> recover(Function<? super Exception, ? extends T> f) { try { T t = get(); return of(() -> t); } catch (Exception e) { return of(() -> f.apply(e)); } }
    T orElse(T t) { try { return get(); } catch (Exception e) { return t; } }
    interface Fn<A, B> { B apply(A a) throws Exception; }
  }
  interface State<S, A> {
    Map.Entry<A, S> run(S s);
    static <S, A> State<S, A> unit(A a) { return s -> Map.entry(a, s); }
    static <S> State<S, S> get() { return s -> Map.entry(s, s); }
    static <S> State<S, String> put(S n) { return s -> Map.entry("", n); }
    default <B> State<S, B> then(Function<? super A, ? extends State<S, B>> f) { return s -> { var r = run(s); return f.apply(r.getKey()).run(r.getValue()); }; }
    default <B> State<S, B> map(Function<? super A, ? extends B> f) { return then(a -> unit(f.apply(a))); }
    static <S, A> State<S, List<A>> seq(List<State<S, A>> l) { State<S, List<A>> acc = unit(List.of()); for (State<S, A> st : l) acc = acc.then(as -> st.map(a -> { List<A> n = new ArrayList<>(as); n.add(a); return n; })); return acc; }
  }
  record Writer<A>(A a, List<String> log) {
    static <A> Writer<A> of(A a, String... l) { return new Writer<>(a, List.of(l)); }
    <B> Writer<B> then(Function<? super A, Writer<? extends B>> f) { Writer<? extends B> w = f.apply(a); List<String> l = new ArrayList<>(log); l.addAll(w.log); return new Writer<>(w.a, l); }
  }
  interface Reader<E, A> extends Function<E, A> { default <B> Reader<E, B> bind(Function<? super A, ? extends Reader<? super E, ? extends B>> f) { return e -> f.apply(apply(e)).apply(e); } static <E> Reader<E, E> ask() { return e -> e; } }
  record Lens<S, A>(Function<S, A> get, BiFunction<S, A, S> set) { <B> Lens<S, B> then(Lens<A, B> o) { return new Lens<>(get.andThen(o.get), (s, b) -> set.apply(s, o.set.apply(get.apply(s), b))); } S over(S s, UnaryOperator<A> f) { return set.apply(s, f.apply(get.apply(s))); } }
  record Street(String name, int no) { } record Home(Street street, boolean flat) { } record Person(String name, Home home) { }
  static Either<String, Integer> parse(String s) { try { return new Right<>(Integer.valueOf(s)); } catch (NumberFormatException e) { return new Left<>("bad " + s); } }
  static <A, B, C> Function<A, Either<String, C>> kleisli(Function<A, Either<String, B>> f, Function<B, Either<String, C>> g) { return a -> f.apply(a).flatMap(g); }
  static <T> Function<T, List<String>> validate(Map<String, Predicate<? super T>> rules) { return t -> { List<String> bad = new ArrayList<>(); rules.forEach((n, p) -> { if (!p.test(t)) bad.add(n); }); return bad; }; }
  public static void main(String[] args) throws Exception {
    System.out.println(parse("4").map(x -> x * 2).flatMap(x -> parse("1" + x)) + " " + parse("x").map(x -> x + 1).mapLeft(String::length) + parse("7").swap() + parse("8").<Object>fold(l -> l, r -> r / 3.0));
    System.out.println(Either.all(List.of(parse("1"), parse("2"))) + " " + Either.all(List.of(parse("1"), parse("q"), parse("z"))).fold(Function.identity(), List::toString) + kleisli(monads::parse, (Integer i) -> i > 5 ? new Right<>("big") : new Left<String, String>("small")).apply("3"));
    System.out.println(Try.of(() -> 10 / 2).map(x -> "v" + x).get() + Try.of(() -> 10 / args.length).map(x -> x + 1).orElse(-1) + Try.of(() -> "s").then(s -> Try.of(() -> Integer.parseInt(s))).recover(e -> e.getMessage().length()).get() + Try.<Integer>failed(new Exception("f")).recover(e -> 9).map(Integer::toBinaryString).get());
    try { Try.of(() -> { throw new java.io.IOException("io"); }).map(Object::toString).get(); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
    State<Integer, Integer> next = State.<Integer>get().then(n -> State.put(n + 1).map(u -> n));
    System.out.println(next.then(a -> next.then(b -> next.map(c -> a + "," + b + "," + c))).run(5) + " " + State.seq(List.of(next, next.map(x -> x * 100), next)).run(0) + State.<String, Integer>unit(3).run("s"));
    Writer<Integer> w = Writer.of(3, "three").then(x -> Writer.of(x + 4, "plus four")).then(x -> x > 5 ? Writer.of(x * 1.5, "big", "scaled") : Writer.of(0.0)).then(d -> Writer.of(d.intValue()));
    System.out.println(w);
    Reader<Map<String, String>, String> host = m -> m.get("host");
    System.out.println(host.bind(h -> Reader.<Map<String, String>>ask().bind(m -> x -> h + ":" + m.get("port"))).apply(Map.of("host", "h", "port", "80")));
    Lens<Person, Home> home = new Lens<>(Person::home, (p, h) -> new Person(p.name(), h));
    Lens<Home, Street> street = new Lens<>(Home::street, (h, s) -> new Home(s, h.flat()));
    Lens<Street, Integer> no = new Lens<>(Street::no, (s, n) -> new Street(s.name(), n));
    Person p = new Person("p", new Home(new Street("st", 4), true));
    System.out.println(home.then(street).then(no).over(p, x -> x + 10) + " " + home.then(street).then(new Lens<>(Street::name, (s, n) -> new Street(n, s.no()))).get().apply(p));
    Map<String, Predicate<? super Person>> rules = new LinkedHashMap<>();
    rules.put("name", q -> q.name().length() > 3);
    rules.put("any", Objects::nonNull);
    rules.put("flat", q -> !q.home().flat());
    System.out.println(validate(rules).apply(p));
  }
}
