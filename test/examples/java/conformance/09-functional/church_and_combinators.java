// JLS 15.27: lambda calculus: church numerals, booleans, pairs, SKI, Y; curried functions of generic interfaces.
import java.util.*;
import java.util.function.*;
public class church_and_combinators {
  interface Church { <T> Function<T, T> rep(Function<T, T> f); }
  static final Church ZERO = new Church() { public <T> Function<T, T> rep(Function<T, T> f) { return x -> x; } };
  static Church succ(Church n) { return new Church() { public <T> Function<T, T> rep(Function<T, T> f) { return x -> f.apply(n.rep(f).apply(x)); } }; }
  static Church plus(Church a, Church b) { return new Church() { public <T> Function<T, T> rep(Function<T, T> f) { return a.rep(f).compose(b.rep(f)); } }; }
  static Church times(Church a, Church b) { return new Church() { public <T> Function<T, T> rep(Function<T, T> f) { return a.rep(b.rep(f)); } }; }
  static Church pow(Church a, Church b) { return new Church() { public <T> Function<T, T> rep(Function<T, T> f) { return b.<Function<T, T>>rep(g -> a.rep(g)).apply(f); } }; }
  static int toInt(Church n) { return n.<Integer>rep(x -> x + 1).apply(0); }
  static Church of(int n) { return n == 0 ? ZERO : succ(of(n - 1)); }
  interface Fn { Fn ap(Fn x); }
  static final Fn I = x -> x, K = x -> y -> x, S = f -> g -> x -> f.ap(x).ap(g.ap(x)), B = f -> g -> x -> f.ap(g.ap(x)), C = f -> x -> y -> f.ap(y).ap(x);
  static final Fn TRUE = K, FALSE = K.ap(I), AND = p -> q -> p.ap(q).ap(p), NOT = p -> p.ap(FALSE).ap(TRUE);
  static String bool(Fn b) { Fn[] r = new Fn[1]; Fn t = x -> x, f = x -> x; r[0] = b.ap(t).ap(f); return r[0] == t ? "T" : r[0] == f ? "F" : "?"; }
  static final class Num implements Fn { final int n; Num(int n) { this.n = n; } public Fn ap(Fn x) { throw new UnsupportedOperationException("number"); } }
  static int num(Fn church) { Fn inc = x -> new Num(((Num) x).n + 1); return ((Num) church.ap(inc).ap(new Num(0))).n; }
  static Fn church(int n) { return f -> x -> { Fn r = x; for (int i = 0; i < n; i++) r = f.ap(r); return r; }; }
  static <A, B, R> Function<A, Function<B, R>> curry(BiFunction<? super A, ? super B, ? extends R> f) { return a -> b -> f.apply(a, b); }
  static <A, B, R> BiFunction<A, B, R> uncurry(Function<? super A, ? extends Function<? super B, ? extends R>> f) { return (a, b) -> f.apply(a).apply(b); }
  static <A, B, R> BiFunction<B, A, R> flip(BiFunction<A, B, R> f) { return (b, a) -> f.apply(a, b); }
  interface Pair<A, B> { <R> R match(BiFunction<? super A, ? super B, ? extends R> f); }
  static <A, B> Pair<A, B> pair(A a, B b) { return new Pair<>() { public <R> R match(BiFunction<? super A, ? super B, ? extends R> f) { return f.apply(a, b); } }; }
  static <A, B> A fst(Pair<A, B> p) { return p.match((a, b) -> a); }
  static <A, B> B snd(Pair<A, B> p) { return p.<B>match((a, b) -> b); }
  interface ListF<T> { <R> R fold(R nil, BiFunction<? super T, R, R> cons); }
  static <T> ListF<T> nil() { return new ListF<>() { public <R> R fold(R n, BiFunction<? super T, R, R> c) { return n; } }; }
  static <T> ListF<T> cons(T h, ListF<T> t) { return new ListF<T>() { public <R> R fold(R n, BiFunction<? super T, R, R> c) { return c.apply(h, t.fold(n, c)); } }; }
  static <A, B> ListF<B> map(ListF<A> l, Function<? super A, ? extends B> f) { return l.fold(church_and_combinators.<B>nil(), (a, r) -> cons(f.apply(a), r)); }
  public static void main(String[] args) {
    Church two = of(2), three = succ(two);
    System.out.println(toInt(plus(two, three)) + " " + toInt(times(three, three)) + " " + toInt(pow(two, three)) + " " + toInt(pow(three, two)) + " " + toInt(ZERO) + " " + three.<String>rep(s -> s + "*").apply("|"));
    System.out.println(bool(TRUE) + bool(FALSE) + bool(NOT.ap(TRUE)) + bool(AND.ap(TRUE).ap(FALSE)) + bool(AND.ap(TRUE).ap(TRUE)) + bool(S.ap(K).ap(K).ap(FALSE)) + bool(C.ap(K).ap(TRUE).ap(FALSE)));
    Fn plus = m -> n -> f -> x -> m.ap(f).ap(n.ap(f).ap(x)), times = B, exp = m -> n -> n.ap(m);
    System.out.println(num(church(7)) + " " + num(plus.ap(church(3)).ap(church(4))) + " " + num(times.ap(church(6)).ap(church(7))) + " " + num(exp.ap(church(2)).ap(church(10))) + " " + num(S.ap(plus).ap(I).ap(church(21))));
    Fn pred = n -> f -> x -> n.ap(g -> h -> h.ap(g.ap(f))).ap(u -> x).ap(u -> u);
    Fn isZero = n -> n.ap(z -> FALSE).ap(TRUE);
    System.out.println(num(pred.ap(church(9))) + bool(isZero.ap(church(0))) + bool(isZero.ap(pred.ap(church(2)))));
    Fn y = f -> ((Fn) x -> f.ap(v -> x.ap(x).ap(v))).ap(x -> f.ap(v -> x.ap(x).ap(v)));
    Fn fact = y.ap(self -> n -> { Fn r = isZero.ap(n).ap(z -> church(1)).ap(z -> times.ap(n).ap(self.ap(pred.ap(n)))); return r.ap(I); });
    System.out.println(num(fact.ap(church(5))));
    try { new Num(1).ap(I); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
    Function<Integer, Function<Integer, Integer>> sub = curry((a, b) -> a - b);
    System.out.println(sub.apply(10).apply(3) + " " + uncurry(sub).apply(1, 2) + " " + flip(uncurry(sub)).apply(1, 2) + " " + curry((Integer a, Integer b) -> Math.max(a, b)).apply(3).apply(9) + " " + uncurry(curry(String::concat)).apply("a", "b"));
    Pair<String, Pair<Integer, Character>> p = pair("s", pair(1, 'c'));
    System.out.println(fst(p) + fst(snd(p)) + snd(snd(p)) + p.match((a, b) -> a.length() + fst(b)));
    ListF<Integer> l = cons(1, cons(2, cons(3, nil())));
    System.out.println(l.<Integer>fold(0, (a, b) -> a + b) + " " + map(l, x -> "<" + x + ">").<String>fold("", (a, b) -> a + b) + l.fold(new ArrayList<Integer>(), (a, b) -> { b.add(a); return b; }));
  }
}
