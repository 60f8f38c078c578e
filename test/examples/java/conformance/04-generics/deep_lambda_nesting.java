// JLS 18.5: lambdas in generic calls in lambdas in generic calls: many deep, and quickly compiled.
import java.util.*;
import java.util.function.*;

public class deep_lambda_nesting {
  record Box<T>(T t) { <R> Box<R> then(Function<? super T, ? extends Box<? extends R>> f) { return new Box<R>(f.apply(t).t()); } <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(t)); } }
  static <A, B> Function<A, B> fn(Function<? super A, ? extends B> f) { return f::apply; }
  static <T> T with(Supplier<? extends T> s) { return s.get(); }
  static <A, R> R let(A a, Function<? super A, ? extends R> f) { return f.apply(a); }
  static <T> T id(T t) { return t; }
  static <T> List<T> list(T t) { return List.of(t); }
  public static void main(String[] args) {
    Box<String> r = new Box<>(1).then(a -> new Box<>(a + 1).then(b -> new Box<>(b * 2.5).then(c -> new Box<>(c > 1).then(d -> new Box<>("" + a + b + c + d).then(e -> new Box<>(e.length()).then(f -> new Box<>(e + f).then(g -> new Box<>(g + a))))))));
    System.out.println(r.t());
    int s = let(1, a -> let(a + 1, b -> let(b + 1, c -> let(c + 1, d -> let(d + 1, e -> let(e + 1, f -> let(f + 1, g -> a + b + c + d + e + f + g)))))));
    System.out.println(s);
    String lets = let("x", a -> let(a + 1, b -> let(a.length() + b.length(), c -> let(List.of(a, b), l -> let(l.get(c - 2), q -> q + c)))));
    System.out.println(lets);
    String w = with(() -> with(() -> with(() -> with(() -> with(() -> with(() -> with(() -> "deep")))))));
    System.out.println(w);
    Function<Integer, Function<Integer, Function<Integer, Function<Integer, Integer>>>> add = a -> b -> c -> d -> a + b + c + d;
    System.out.println(add.apply(1).apply(2).apply(3).apply(4));
    System.out.println(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id("ids")))))))))))))))))))) + id(list(id(list(id(list(id(list(id("l"))))))))));
    List<List<List<List<? extends CharSequence>>>> deep = new ArrayList<>(List.of(new ArrayList<>(List.of(new ArrayList<>(List.of(new ArrayList<>(List.of("in"))))))));
    System.out.println(deep.get(0).get(0).get(0).get(0).length());
    Supplier<Supplier<Supplier<Supplier<String>>>> sup = () -> () -> () -> () -> "sup";
    System.out.println(sup.get().get().get().get());
    System.out.println(Optional.of(3).map(a -> Optional.of(a).map(b -> Optional.of(a + b).map(c -> Optional.of(a * b * c).map(d -> List.of(a, b, c, d)))))
        .get().get().get().get().get(3));
    Comparator<Map.Entry<String, List<Integer>>> cmp = Comparator.comparing((Map.Entry<String, List<Integer>> e) -> e.getValue().size()).thenComparing(e -> e.getKey().length(), Comparator.reverseOrder()).thenComparing(Map.Entry::getKey, Comparator.nullsFirst(Comparator.naturalOrder()));
    List<Map.Entry<String, List<Integer>>> es = new ArrayList<>(List.of(Map.entry("b", List.of(1)), Map.entry("cc", List.of(2)), Map.entry("a", List.of(1)), Map.entry("z", List.of())));
    es.sort(cmp);
    System.out.println(es);
    System.out.println(fn((Integer x) -> fn((Integer y) -> fn((Integer z) -> x * 100 + y * 10 + z))).apply(1).apply(2).apply(3));
    System.out.println(deep_lambda_nesting.<Integer, Function<Integer, Integer>>fn(x -> y -> x - y).andThen(f -> f.apply(1)).compose((String q) -> q.length()).apply("four"));
    Runnable run = () -> let(5, n -> { Runnable in = () -> let(n + 1, m -> { int r1 = let(m, k -> { int t = 0; for (int i = 0; i < k; i++) t += let(i, j -> j * n); return t; }); System.out.println(r1); return null; }); in.run(); return in; });
    run.run();
    BinaryOperator<UnaryOperator<Integer>> compose = (f, g) -> x -> f.apply(g.apply(x));
    System.out.println(compose.apply(x -> x + 1, compose.apply(x -> x * 2, x -> x - 3)).apply(10));
  }
}
