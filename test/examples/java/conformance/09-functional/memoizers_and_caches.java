// JLS 15.27: memoizers, lazies, retry, timing-free decorators, pipelines of functions, undo stacks, observers with lambdas.
import java.util.*;
import java.util.function.*;
public class memoizers_and_caches {
  static <A, B> Function<A, B> memo(Function<? super A, ? extends B> f) { Map<A, B> m = new HashMap<>(); return a -> m.computeIfAbsent(a, f); }
  static <A, B, C> BiFunction<A, B, C> memo2(BiFunction<? super A, ? super B, ? extends C> f) { Function<A, Function<B, C>> g = memo(a -> memo(b -> f.apply(a, b))); return (a, b) -> g.apply(a).apply(b); }
  static <T> Supplier<T> once(Supplier<? extends T> s) { return new Supplier<>() { boolean done; T v; public T get() { if (!done) { v = s.get(); done = true; } return v; } }; }
  static <A, B> Function<A, B> retry(int n, Function<? super A, ? extends B> f) { return a -> { RuntimeException last = null; for (int i = 0; i < n; i++) try { return f.apply(a); } catch (RuntimeException e) { if (last != null) e.addSuppressed(last); last = e; } throw last; }; }
  static <A, B> Function<A, B> traced(String name, Function<A, B> f, List<String> log) { return a -> { log.add(">" + name + a); try { B b = f.apply(a); log.add("<" + name + b); return b; } catch (RuntimeException e) { log.add("!" + name); throw e; } }; }
  static <T> UnaryOperator<T> repeat(int n, UnaryOperator<T> f) { return t -> { for (int i = 0; i < n; i++) t = f.apply(t); return t; }; }
  static class Prop<T> { private T v; private final List<BiConsumer<? super T, ? super T>> ls = new ArrayList<>(); Prop(T v) { this.v = v; } Runnable listen(BiConsumer<? super T, ? super T> l) { ls.add(l); return () -> ls.remove(l); } void set(T n) { T old = v; v = n; if (!Objects.equals(old, n)) new ArrayList<>(ls).forEach(l -> l.accept(old, n)); } T get() { return v; } void update(UnaryOperator<T> f) { set(f.apply(v)); } <R> Prop<R> map(Function<? super T, ? extends R> f) { Prop<R> p = new Prop<>(f.apply(v)); listen((o, n) -> p.set(f.apply(n))); return p; } static <A, B, C> Prop<C> join(Prop<A> a, Prop<B> b, BiFunction<? super A, ? super B, ? extends C> f) { Prop<C> p = new Prop<>(f.apply(a.v, b.v)); a.listen((x, y) -> p.set(f.apply(y, b.v))); b.listen((x, y) -> p.set(f.apply(a.v, y))); return p; } }
  static class Undo { final Deque<Runnable> back = new ArrayDeque<>(), fwd = new ArrayDeque<>(); void run(Runnable doIt, Runnable undo) { doIt.run(); back.push(() -> { undo.run(); fwd.push(() -> run(doIt, undo)); }); } boolean undo() { Runnable r = back.poll(); if (r != null) r.run(); return r != null; } boolean redo() { return Optional.ofNullable(fwd.poll()).map(r -> { r.run(); return true; }).orElse(false); } }
  static class Pipeline<I, O> { final Function<I, O> f; Pipeline(Function<I, O> f) { this.f = f; } <N> Pipeline<I, N> to(Function<? super O, ? extends N> g) { return new Pipeline<>(i -> g.apply(f.apply(i))); } Pipeline<I, Optional<O>> when(Predicate<? super O> p) { return to(o -> Optional.of(o).filter(p)); } static <T> Pipeline<T, T> start() { return new Pipeline<>(t -> t); } List<O> all(List<? extends I> in) { List<O> r = new ArrayList<>(); in.forEach(i -> r.add(f.apply(i))); return r; } }
  static int calls;
  static Function<Integer, Long> slow;
  public static void main(String[] args) {
    slow = memo(n -> { calls++; return n < 2 ? (long) n : n * 1L; });
    System.out.println(slow.apply(5) + slow.apply(5) + slow.apply(6) + " " + calls);
    BiFunction<String, Integer, String> rep = memo2((s, n) -> { calls++; return s.repeat(n); });
    System.out.println(rep.apply("a", 2) + rep.apply("a", 2) + rep.apply("a", 3) + rep.apply("b", 2) + calls);
    Supplier<String> o = once(() -> "once" + ++calls);
    System.out.println(o.get() + o.get());
    int[] tries = {0};
    Function<String, Integer> flaky = retry(3, s -> { if (++tries[0] % 3 != 0) throw new IllegalStateException("try" + tries[0]); return s.length(); });
    System.out.println(flaky.apply("four") + " " + tries[0]);
    try { retry(2, (String s) -> { throw new IllegalArgumentException(s + ++tries[0]); }).apply("x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage() + e.getSuppressed()[0].getMessage()); }
    List<String> log = new ArrayList<>();
    Function<Integer, Integer> t = traced("inc", (Integer x) -> x + 1, log).andThen(traced("inv", x -> 10 / x, log));
    t.apply(4);
    try { t.apply(-1); } catch (ArithmeticException e) { log.add(e.getMessage()); }
    System.out.println(log + repeat(3, (String s) -> s + s).apply("z"));
    Prop<Integer> a = new Prop<>(1), b = new Prop<>(2);
    Prop<Integer> sum = Prop.join(a, b, Integer::sum);
    Prop<String> text = sum.map(n -> "sum=" + n).map(String::toUpperCase);
    List<Object> seen = new ArrayList<>();
    Runnable off = text.listen((x, y) -> seen.add(x + "->" + y));
    a.set(10); b.update(x -> x * 2); a.set(10);
    off.run();
    a.set(0);
    System.out.println(seen + text.get());
    Undo u = new Undo();
    StringBuilder doc = new StringBuilder();
    for (String w : List.of("one ", "two ", "three ")) u.run(() -> doc.append(w), () -> doc.setLength(doc.length() - w.length()));
    u.undo(); u.undo();
    System.out.print(doc);
    u.redo(); System.out.print(doc); u.undo(); u.undo(); System.out.println(u.undo() + "|" + doc + "|" + u.redo() + doc);
    Pipeline<String, Optional<Integer>> p = Pipeline.<String>start().to(String::trim).to(String::length).to(n -> n * n).when(n -> n > 4);
    System.out.println(p.all(List.of(" a ", "bcd", "")) + "" + p.to(x -> x.map(Integer::toBinaryString).orElse("-")).all(List.of("four", "")));
  }
}
