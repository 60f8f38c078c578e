// JLS 15.27, 18: a parser built of generic combinators: inference through nested lambdas and method references.
import java.util.*;
import java.util.function.*;
public class parsers_by_combinators {
  record Result<T>(T value, String rest) { <R> Result<R> with(R r) { return new Result<>(r, rest); } }
  interface Parser<T> {
    Optional<Result<T>> run(String in);
    static <T> Parser<T> pure(T t) { return in -> Optional.of(new Result<>(t, in)); }
    static <T> Parser<T> fail() { return in -> Optional.empty(); }
    static Parser<Character> sat(Predicate<Character> p) { return in -> in.isEmpty() || !p.test(in.charAt(0)) ? Optional.empty() : Optional.of(new Result<>(in.charAt(0), in.substring(1))); }
    static Parser<Character> ch(char c) { return sat(x -> x == c); }
    static <T> Parser<T> lazy(Supplier<Parser<T>> p) { return in -> p.get().run(in); }
    default <R> Parser<R> then(Function<? super T, ? extends Parser<? extends R>> f) {
      return in -> run(in).flatMap(r -> f.apply(r.value()).run(r.rest()).map(q -> new Result<R>(q.value(), q.rest())));
    }
    default <R> Parser<R> map(Function<? super T, ? extends R> f) { return then(t -> pure(f.apply(t))); }
    default <U, R> Parser<R> and(Parser<U> p, BiFunction<? super T, ? super U, ? extends R> f) { return then(t -> p.map(u -> f.apply(t, u))); }
    default Parser<T> or(Parser<T> p) { return in -> { var r = run(in); return r.isPresent() ? r : p.run(in); }; }
    default Parser<List<T>> many() { return in -> { List<T> all = new ArrayList<>(); String rest = in; for (var r = run(rest); r.isPresent(); r = run(rest)) { all.add(r.get().value()); rest = r.get().rest(); } return Optional.of(new Result<>(all, rest)); }; }
    default Parser<List<T>> some() { return and(many(), (h, t) -> { List<T> l = new ArrayList<>(List.of(h)); l.addAll(t); return l; }); }
    default <U> Parser<U> right(Parser<U> p) { return and(p, (a, b) -> b); }
    default <U> Parser<T> left(Parser<U> p) { return and(p, (a, b) -> a); }
    default Parser<T> token() { return left(ch(' ').many()); }
    default Parser<List<T>> sepBy(Parser<?> sep) { return and(sep.right(this).many(), (h, t) -> { t.add(0, h); return t; }).or(pure(new ArrayList<>())); }
    default Parser<T> chain(Parser<BinaryOperator<T>> op) {
      return and(op.and(this, (f, x) -> (UnaryOperator<T>) l -> f.apply(l, x)).many(), (first, fs) -> { T t = first; for (UnaryOperator<T> f : fs) t = f.apply(t); return t; });
    }
  }
  static String text(List<Character> cs) { StringBuilder sb = new StringBuilder(); cs.forEach(sb::append); return sb.toString(); }
  static final Parser<Integer> NUMBER = Parser.sat(Character::isDigit).some().map(parsers_by_combinators::text).map(Integer::parseInt).token();
  static Parser<BinaryOperator<Integer>> op(char c, BinaryOperator<Integer> f) { return Parser.ch(c).token().map(x -> f); }
  static Parser<Integer> factor() { return NUMBER.or(Parser.ch('(').token().right(Parser.lazy(() -> expr())).left(Parser.ch(')').token())).or(Parser.ch('-').token().right(Parser.lazy(parsers_by_combinators::factor)).map(x -> -x)); }
  static Parser<Integer> term() { return factor().chain(op('*', (a, b) -> a * b).or(op('/', (a, b) -> a / b)).or(op('%', Math::floorMod))); }
  static Parser<Integer> expr() { return term().chain(op('+', Integer::sum).or(op('-', (a, b) -> a - b))); }
  static Parser<Object> json() {
    Parser<Object> str = Parser.ch('"').right(Parser.sat(c -> c != '"').many()).left(Parser.ch('"')).token().map(parsers_by_combinators::text);
    Parser<Object> num = NUMBER.map(n -> n);
    Parser<Object> arr = Parser.ch('[').token().right(Parser.lazy(() -> json()).sepBy(Parser.ch(',').token())).left(Parser.ch(']').token()).map(l -> l);
    Parser<Map.Entry<String, Object>> entry = str.left(Parser.ch(':').token()).and(Parser.lazy(() -> json()), (k, v) -> Map.entry((String) k, v));
    Parser<Object> obj = Parser.ch('{').token().right(entry.sepBy(Parser.ch(',').token())).left(Parser.ch('}').token()).map(es -> { Map<String, Object> m = new LinkedHashMap<>(); es.forEach(e -> m.put(e.getKey(), e.getValue())); return m; });
    return str.or(num).or(arr).or(obj);
  }
  static String eval(String s) { return expr().run(s).map(r -> r.value() + (r.rest().isEmpty() ? "" : " rest '" + r.rest() + "'")).orElse("no parse"); }
  public static void main(String[] args) {
    for (String s : new String[] {"1 + 2 * 3", "(1+2)*3", "2*(3+(4-1))%5", "-(-7) - -1", "10/3/2", "1+", "x", "8 % 3 $"}) System.out.println(s + " => " + eval(s));
    try { eval("1/0"); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    System.out.println(json().run("{\"a\": [1, 22, [], {}], \"b\": {\"c\": \"text\"}} tail").get());
    System.out.println(json().run("[1,]").isPresent() + " " + Parser.<Integer>fail().or(Parser.pure(5)).run("in").get() + Parser.ch('a').some().map(List::size).run("aaab").get() + Parser.ch('q').sepBy(Parser.ch(',')).run("q,q,q").get().value().size());
    Parser<String> hello = Parser.ch('h').and(Parser.ch('i'), (a, b) -> "" + a + b).then(s -> s.equals("hi") ? Parser.pure(s + "!") : Parser.fail());
    System.out.println(hello.run("hi there").get().with(3).value() + hello.run("hi there").get().rest());
  }
}
