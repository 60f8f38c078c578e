// JLS 9.8, 9.9: what is a functional interface: inherited, generic, with Object's methods, with defaults and overloads.
import java.util.*;
import java.util.function.*;
public class functional_own {
  interface Tri<A, B, C, R> { R of(A a, B b, C c); default <S> Tri<A, B, C, S> then(Function<? super R, ? extends S> f) { return (a, b, c) -> f.apply(of(a, b, c)); } default Function<C, R> bind(A a, B b) { return c -> of(a, b, c); } }
  interface Same<T> extends Tri<T, T, T, T> { }
  interface Cmp<T> { int cmp(T a, T b); boolean equals(Object o); String toString(); default Cmp<T> rev() { return (a, b) -> cmp(b, a); } static <T extends Comparable<T>> Cmp<T> natural() { return T::compareTo; } }
  interface X { Object get(String s); }
  interface Y { String get(String s); }
  interface XY extends X, Y { }
  interface Thrower<E extends Exception> { void run() throws E; static <E extends Exception> boolean fails(Thrower<E> t) { try { t.run(); return false; } catch (Exception e) { System.out.print(e.getMessage() + " "); return true; } } }
  interface Re<T> extends UnaryOperator<T> { @Override T apply(T t); default T times(int n, T t) { return n == 0 ? t : times(n - 1, apply(t)); } }
  interface Prims { long f(int a, char b, byte c, double d); }
  interface VoidFn { void go(int n); }
  interface Rec { int f(Rec self, int n); }
  interface Var { int sum(int... ns); }
  interface Gen { <T> T id(T t); }
  interface Parser<T> {
    T parse(Input in);
    default <U> Parser<U> map(Function<T, U> f) { return in -> f.apply(parse(in)); }
    default <U, V> Parser<V> and(Parser<U> o, BiFunction<T, U, V> f) { return in -> f.apply(parse(in), o.parse(in)); }
    default Parser<T> or(Parser<T> o) { return in -> { int at = in.at; try { return parse(in); } catch (RuntimeException e) { in.at = at; return o.parse(in); } }; }
    default Parser<List<T>> many() { return in -> { List<T> l = new ArrayList<>(); while (true) { int at = in.at; try { l.add(parse(in)); } catch (RuntimeException e) { in.at = at; return l; } } }; }
    static Parser<Character> ch(Predicate<Character> p) { return in -> { if (in.at >= in.text.length() || !p.test(in.text.charAt(in.at))) throw new RuntimeException("at " + in.at); return in.text.charAt(in.at++); }; }
    static <T> Parser<T> lazy(Supplier<Parser<T>> s) { return in -> s.get().parse(in); }
  }
  static class Input { final String text; int at; Input(String t) { text = t; } }
  static Parser<Integer> number() { return Parser.ch(Character::isDigit).map(c -> c - '0').and(Parser.ch(Character::isDigit).map(c -> c - '0').many(), (d, ds) -> { for (int x : ds) d = d * 10 + x; return d; }); }
  static Parser<Integer> factor() { return number().or(Parser.ch(c -> c == '(').and(Parser.lazy(functional_own::sum), (c, n) -> n).and(Parser.ch(c -> c == ')'), (n, c) -> n)); }
  static Parser<Integer> product() { return factor().and(Parser.ch(c -> c == '*').and(factor(), (c, n) -> n).many(), (n, ns) -> { for (int x : ns) n *= x; return n; }); }
  static Parser<Integer> sum() { return product().and(Parser.ch(c -> c == '+' || c == '-').and(product(), (c, n) -> c == '+' ? n : -n).many(), (n, ns) -> { for (Integer x : ns) n += x; return n; }); }
  <T> T identity(T t) { return t; }
  static String twice(VoidFn f) { f.go(1); f.go(2); return "void"; }
  static String twice(IntUnaryOperator f) { return "int" + f.applyAsInt(f.applyAsInt(3)); }
  public static void main(String[] args) {
    Tri<Integer, Long, String, String> t = (a, b, c) -> a + c + b;
    System.out.println(t.then(String::length).of(1, 22L, "abc") + t.bind(7, 8L).apply("-") + t.bind(1, 2L).andThen(s -> s + s).apply("x"));
    Same<Integer> same = (a, b, c) -> a * b - c;
    System.out.println(same.of(5, 6, 7) + same.<Object>then(n -> "n" + n).of(1, 2, 3).toString());
    Cmp<String> c = Cmp.natural();
    System.out.println(c.cmp("a", "c") + " " + c.rev().rev().rev().cmp("a", "c") + c.equals(c));
    XY xy = String::trim;
    X x = xy; Y y = xy;
    System.out.println(x.get(" q ") + " " + y.get(" r").length() + xy.get("s "));
    System.out.println(Thrower.fails(() -> { throw new Exception("checked"); }) + "" + Thrower.<RuntimeException>fails(() -> {}) + Thrower.fails(() -> Integer.parseInt("zz")));
    Re<String> re = s -> s + s.length();
    Function<String, String> composed = re.compose((Integer n) -> "" + n).compose(String::length);
    System.out.println(re.times(4, "") + re.andThen(String::length).apply("abcdefghij") + composed.apply("four"));
    Prims p = (a, b, cc, d) -> (long) (a + b + cc + d);
    System.out.println(p.f('a', 'b', (byte) -1, 1));
    Rec fact = (self, n) -> n < 2 ? 1 : n * self.f(self, n - 1);
    Var v = ns -> { int s = 0; for (int n : ns) s += n; return s; };
    System.out.println(fact.f(fact, 10) + " " + v.sum() + v.sum(1, 2, 3) + v.sum(new int[] {4}));
    Gen g = new functional_own()::identity;
    String str = g.id("generic"); int i = g.id(4);
    System.out.println(str + i + g.<Object>id('c'));
    int[] seen = {0};
    System.out.println(twice(n -> { seen[0] += n; }) + seen[0] + twice(n -> n * n) + twice((int n) -> { return n + 1; }));
    for (String e : new String[] {"2+3*4", "(2+3)*4-1", "10*(1+(2*3))-70", "7"}) System.out.print(sum().parse(new Input(e)) + " ");
    try { sum().parse(new Input("(1+")); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
  }
}
