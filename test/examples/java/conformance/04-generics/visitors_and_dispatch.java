// JLS 8.4.4, 9.1.2, 15.12.3: visitors with results and arguments, double dispatch, generic interpreters.
import java.util.*;
import java.util.function.*;

public class visitors_and_dispatch {
  interface Node { <R, P> R accept(Visitor<R, ? super P> v, P p); default <R> R accept(Visitor<R, Void> v) { return this.<R, Void>accept(v, null); } }
  interface Visitor<R, P> { R num(Num n, P p); R bin(Bin b, P p); default R let(Let l, P p) { return other(l, p); } default R ref(Ref r, P p) { return other(r, p); } default R other(Node n, P p) { throw new UnsupportedOperationException(n.getClass().getSimpleName()); } }
  record Num(int value) implements Node { public <R, P> R accept(Visitor<R, ? super P> v, P p) { return v.num(this, p); } }
  record Bin(char op, Node left, Node right) implements Node { public <R, P> R accept(Visitor<R, ? super P> v, P p) { return v.bin(this, p); } }
  record Let(String name, Node value, Node body) implements Node { public <R, P> R accept(Visitor<R, ? super P> v, P p) { return v.let(this, p); } }
  record Ref(String name) implements Node { public <R, P> R accept(Visitor<R, ? super P> v, P p) { return v.ref(this, p); } }
  static class Eval implements Visitor<Integer, Map<String, Integer>> {
    public Integer num(Num n, Map<String, Integer> env) { return n.value(); }
    public Integer bin(Bin b, Map<String, Integer> env) { int l = b.left().accept(this, env), r = b.right().accept(this, env); return switch (b.op()) { case '+' -> l + r; case '*' -> l * r; case '-' -> l - r; default -> throw new IllegalArgumentException("" + b.op()); }; }
    @Override public Integer let(Let l, Map<String, Integer> env) { Map<String, Integer> inner = new HashMap<>(env); inner.put(l.name(), l.value().accept(this, env)); return l.body().accept(this, inner); }
    @Override public Integer ref(Ref r, Map<String, Integer> env) { return env.get(r.name()); }
  }
  static abstract class Rewriter<P> implements Visitor<Node, P> { public Node num(Num n, P p) { return n; } public Node bin(Bin b, P p) { return new Bin(b.op(), b.left().accept(this, p), b.right().accept(this, p)); } @Override public Node other(Node n, P p) { return n; } }
  static class Fold extends Rewriter<Object> { int folds; @Override public Node bin(Bin b, Object o) { Node n = super.bin(b, o); if (n instanceof Bin f && f.left() instanceof Num x && f.right() instanceof Num y) { folds++; return new Num(new Bin(f.op(), x, y).accept(new Eval(), Map.of())); } return n; } }
  static <R> Visitor<R, Void> of(IntFunction<? extends R> num, Function<? super Character, ? extends BinaryOperator<R>> bin) { return new Visitor<>() { public R num(Num n, Void v) { return num.apply(n.value()); } public R bin(Bin b, Void v) { return bin.apply(b.op()).apply(b.left().<R>accept(this), b.right().<R>accept(this)); } }; }
  interface Alg<E> { E lit(int n); E add(E a, E b); default E twice(E e) { return add(e, e); } } interface MulAlg<E> extends Alg<E> { E mul(E a, E b); }
  static class Show implements MulAlg<String> { public String lit(int n) { return "" + n; } public String add(String a, String b) { return "(" + a + "+" + b + ")"; } public String mul(String a, String b) { return a + "*" + b; } } static class Depth implements MulAlg<Supplier<Integer>> { public Supplier<Integer> lit(int n) { return () -> 1; } public Supplier<Integer> add(Supplier<Integer> a, Supplier<Integer> b) { return () -> 1 + Math.max(a.get(), b.get()); } public Supplier<Integer> mul(Supplier<Integer> a, Supplier<Integer> b) { return add(a, b); } }
  static <E> E program(MulAlg<E> a) { return a.twice(a.mul(a.lit(3), a.add(a.lit(4), a.lit(5)))); }
  static abstract class Shape<S extends Shape<S>> { abstract <T extends Shape<T>> String hit(T other); abstract String hitBy(Rock r); abstract String hitBy(Ship s); } static class Rock extends Shape<Rock> { <T extends Shape<T>> String hit(T o) { return o.hitBy(this); } String hitBy(Rock r) { return "rock-rock"; } String hitBy(Ship s) { return "ship-rock"; } } static class Ship extends Shape<Ship> { <T extends Shape<T>> String hit(T o) { return o.hitBy(this); } String hitBy(Rock r) { return "rock-ship"; } String hitBy(Ship s) { return "ship-ship"; } }
  static class Dispatcher<R> { private final Map<Class<?>, Function<Object, ? extends R>> cases = new LinkedHashMap<>(); private Function<Object, ? extends R> otherwise = o -> { throw new NoSuchElementException(String.valueOf(o)); }; <T> Dispatcher<R> on(Class<T> c, Function<? super T, ? extends R> f) { cases.put(c, f.compose(c::cast)); return this; } Dispatcher<R> otherwise(Function<Object, ? extends R> f) { otherwise = f; return this; } R dispatch(Object o) { for (Map.Entry<Class<?>, Function<Object, ? extends R>> e : cases.entrySet()) if (e.getKey().isInstance(o)) return e.getValue().apply(o); return otherwise.apply(o); } }
  public static void main(String[] args) {
    Node n = new Bin('+', new Num(2), new Bin('*', new Num(3), new Num(4))); Node let = new Let("x", n, new Bin('-', new Ref("x"), new Num(1)));
    System.out.println(n.accept(new Eval(), Map.of()) + " " + let.accept(new Eval(), new HashMap<>()) + " " + new Ref("q").<Integer, Map<String, Integer>>accept(new Eval(), Map.of("q", 9)));
    Fold f = new Fold(); System.out.println(n.accept(f, "any") + " " + f.folds + new Bin('+', new Ref("r"), new Bin('-', new Num(9), new Num(2))).accept(f, 3) + let.accept(new Rewriter<Integer>() { @Override public Node other(Node o, Integer i) { return new Num(i); } }, 77));
    System.out.println(n.accept(of(i -> "" + i, op -> (a, b) -> "(" + a + op + b + ")")) + n.<Integer>accept(of(i -> 1, op -> Integer::sum)) + n.accept(visitors_and_dispatch.<List<Integer>>of(i -> new ArrayList<>(List.of(i)), op -> (a, b) -> { a.addAll(b); return a; })));
    try { let.accept(of(i -> i, op -> (a, b) -> a)); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); } System.out.println(program(new Show()) + program(new Depth()).get());
    List<Shape<?>> shapes = List.of(new Rock(), new Ship()); for (Shape<?> s : shapes) System.out.print(s.hit(new Rock()) + " " + new Ship().hit((Shape) s) + " "); System.out.println();
    Dispatcher<Object> d = new Dispatcher<>().on(Integer.class, i -> i + 1).on(CharSequence.class, CharSequence::length).on(List.class, l -> l.isEmpty() ? "empty" : l.get(0)).otherwise(Objects::hashCode); System.out.println(d.dispatch(4) + "" + d.dispatch("four") + d.dispatch(new ArrayList<>()) + d.dispatch(List.of('e')) + d.dispatch(null)); try { new Dispatcher<String>().on(Long.class, Long::toHexString).dispatch(1); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
  }
}
