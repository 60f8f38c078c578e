// JLS 8.4.8, 15.12.2, 15.13.1: a method that overrides a generic one is the only one: references to it are exact.
import java.util.*;
import java.util.function.*;
public class overridden_generically {
  static class P implements Comparable<P> { final int n; P(int n) { this.n = n; } @Override public int compareTo(P o) { return n - o.n; } int same(Comparable<P> o) { return o.compareTo(this); } }
  interface Shape<T> { boolean fits(T t); default int score(T t) { return fits(t) ? 1 : 0; } }
  static class Square implements Shape<Integer> { public boolean fits(Integer i) { return i % 2 == 0; } @Override public int score(Integer i) { return i; } }
  static abstract class Node<K extends Comparable<K>, V> { abstract V put(K k, V v); void both(K k, List<V> vs) { vs.forEach(v -> put(k, v)); } }
  static class Names extends Node<String, List<Integer>> { final StringBuilder sb = new StringBuilder(); List<Integer> put(String k, List<Integer> v) { sb.append(k).append(v); return v; } @Override void both(String k, List<List<Integer>> vs) { sb.append("both"); super.both(k, vs); } }
  static class Mid<U> extends Node<String, U> { U put(String k, U u) { return u; } }
  static class Leaf extends Mid<Character> { @Override Character put(String k, Character c) { return (char) (c + 1); } }
  static String a(ToIntFunction<P> f) { return "fn" + f.applyAsInt(new P(1)); } static String a(IntFunction<P> f) { return "int"; }
  static String b(Comparator<P> c) { return "cmp" + c.compare(new P(5), new P(3)); } static String b(Function<P, P> c) { return "fun"; }
  static String c(Predicate<Integer> p) { return "pred" + p.test(4); } static String c(Predicate<String> p, int... x) { return "str"; }
  static String d(IntUnaryOperator f) { return "op" + f.applyAsInt(9); } static String d(UnaryOperator<String> f) { return "str"; }
  static String e(BiFunction<String, Character, Character> f) { return "bi" + f.apply("k", 'b'); } static String e(Function<String, Character> f) { return "fn"; }
  static <T extends Comparable<T>> T best(List<T> l, BinaryOperator<T> pick) { T t = l.get(0); for (T x : l) t = pick.apply(t, x); return t; }
  static <T> int cmp(T a, T b, ToIntBiFunction<? super T, ? super T> f) { return f.applyAsInt(a, b); }
  public static void main(String[] args) {
    P p = new P(7);
    Square sq = new Square();
    Names names = new Names();
    System.out.println(a(p::compareTo) + b(P::compareTo) + c(sq::fits) + d(sq::score) + e(new Leaf()::put));
    System.out.println(cmp(p, new P(9), P::compareTo) + " " + cmp("b", "a", String::compareTo) + cmp(5, 6, Integer::compareTo) + cmp('x', 'y', Comparable::compareTo) + p.same(new P(10)));
    names.both("n", List.of(List.of(1), List.of(2, 3)));
    BiFunction<String, List<Integer>, List<Integer>> put = names::put;
    System.out.println(put.apply("z", List.of()).size() + names.sb.toString());
    List<P> ps = new ArrayList<>(List.of(new P(3), new P(1), new P(2)));
    ps.sort(P::compareTo);
    System.out.println(ps.get(0).n + best(List.of("q", "z", "a"), BinaryOperator.maxBy(String::compareTo)) + best(List.of(4, 2), (x, y) -> x.compareTo(y) < 0 ? x : y));
    Integer five = 5;
    ToIntFunction<Integer> tf = five::compareTo;
    Function<String, Integer> sf = "m"::compareTo;
    Predicate<Object> eq = five::equals;
    System.out.println(tf.applyAsInt(4) + sf.apply("k") + " " + eq.test(5) + Comparator.<P>naturalOrder().compare(ps.get(0), ps.get(1)));
    Shape<Integer> sh = sq;
    System.out.println(sh.score(6) + " " + ((Shape<Integer>) i -> i > 0).score(6) + new Object() { <T extends Comparable<T>> boolean less(T a, T b) { BiPredicate<T, T> q = (x, y) -> x.compareTo(y) < 0; return q.test(a, b); } }.less(p, new P(8)));
  }
}
