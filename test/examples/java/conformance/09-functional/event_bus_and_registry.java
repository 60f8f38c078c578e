// JLS 15.27, 4.5: handlers by class, typed keys, builders configured by lambdas, visitors from functions, dispatch tables.
import java.util.*;
import java.util.function.*;
public class event_bus_and_registry {
  interface Event { } record Click(int x, int y) implements Event { } record Key(char c) implements Event { } record Close() implements Event { }
  static class Bus {
    private final Map<Class<?>, List<Consumer<Object>>> handlers = new LinkedHashMap<>();
    <E> Runnable on(Class<E> type, Consumer<? super E> h) { Consumer<Object> c = o -> h.accept(type.cast(o)); handlers.computeIfAbsent(type, k -> new ArrayList<>()).add(c); return () -> handlers.get(type).remove(c); }
    int post(Object e) { int[] n = {0}; handlers.forEach((t, hs) -> { if (t.isInstance(e)) for (Consumer<Object> h : List.copyOf(hs)) { h.accept(e); n[0]++; } }); return n[0]; }
  }
  static final class TypedKey<T> { final String name; final Class<T> type; TypedKey(String n, Class<T> t) { name = n; type = t; } }
  static class Context { private final Map<TypedKey<?>, Object> m = new HashMap<>(); <T> Context put(TypedKey<T> k, T t) { m.put(k, t); return this; } <T> T get(TypedKey<T> k, Supplier<? extends T> or) { Object o = m.get(k); return o == null ? or.get() : k.type.cast(o); } <T> Context update(TypedKey<T> k, UnaryOperator<T> f) { m.computeIfPresent(k, (kk, v) -> f.apply(k.type.cast(v))); return this; } }
  static class Builder<T, B extends Builder<T, B>> { final List<Consumer<? super T>> steps = new ArrayList<>(); final Supplier<T> make; Builder(Supplier<T> make) { this.make = make; } @SuppressWarnings("unchecked") B self() { return (B) this; } B with(Consumer<? super T> c) { steps.add(c); return self(); } <V> B set(BiConsumer<? super T, V> setter, V v) { return with(t -> setter.accept(t, v)); } B when(boolean b, Function<? super B, ? extends B> f) { return b ? f.apply(self()) : self(); } T build() { T t = make.get(); steps.forEach(s -> s.accept(t)); return t; } }
  static class Widget { String title = "?"; int w, h; List<Widget> kids = new ArrayList<>(); void setTitle(String t) { title = t; } Widget size(int w, int h) { this.w = w; this.h = h; return this; } void setW(Integer w) { this.w = w; } @Override public String toString() { return title + w + "x" + h + kids; } }
  static class WidgetBuilder extends Builder<Widget, WidgetBuilder> { WidgetBuilder() { super(Widget::new); } WidgetBuilder kid(Consumer<WidgetBuilder> c) { WidgetBuilder b = new WidgetBuilder(); c.accept(b); return with(w -> w.kids.add(b.build())); } }
  static abstract class Expr { abstract <R> R match(IntFunction<R> num, BiFunction<Expr, Expr, R> add, Function<? super Expr, ? extends R> neg); }
  static Expr num(int n) { return new Expr() { <R> R match(IntFunction<R> f, BiFunction<Expr, Expr, R> g, Function<? super Expr, ? extends R> h) { return f.apply(n); } }; }
  static Expr add(Expr a, Expr b) { return new Expr() { <R> R match(IntFunction<R> f, BiFunction<Expr, Expr, R> g, Function<? super Expr, ? extends R> h) { return g.apply(a, b); } }; }
  static Expr neg(Expr a) { return new Expr() { <R> R match(IntFunction<R> f, BiFunction<Expr, Expr, R> g, Function<? super Expr, ? extends R> h) { return h.apply(a); } }; }
  static int eval(Expr e) { return e.match(n -> n, (a, b) -> eval(a) + eval(b), a -> -eval(a)); }
  static String show(Expr e) { return e.<String>match(Integer::toString, (a, b) -> "(" + show(a) + "+" + show(b) + ")", a -> "-" + show(a)); }
  static List<Integer> leaves(Expr e) { return e.match(List::of, (a, b) -> { List<Integer> l = new ArrayList<>(leaves(a)); l.addAll(leaves(b)); return l; }, event_bus_and_registry::leaves); }
  enum Cmd { PUSH { void go(Deque<Integer> s, int a) { s.push(a); } }, ADD { void go(Deque<Integer> s, int a) { bin(s, Integer::sum); } }, MUL { void go(Deque<Integer> s, int a) { bin(s, (x, y) -> x * y); } }, NEG { void go(Deque<Integer> s, int a) { s.push(((IntUnaryOperator) x -> -x).applyAsInt(s.pop())); } }; abstract void go(Deque<Integer> s, int a); static void bin(Deque<Integer> s, IntBinaryOperator f) { int b = s.pop(), a = s.pop(); s.push(f.applyAsInt(a, b)); } }
  static <S, E> BiFunction<S, E, S> machine(Map<S, Map<E, Function<? super E, ? extends S>>> table, BinaryOperator<String> log) { return (s, e) -> { Function<? super E, ? extends S> f = table.getOrDefault(s, Map.of()).get(e); S n = f == null ? s : f.apply(e); log.apply("" + s, "" + n); return n; }; }
  public static void main(String[] args) {
    Bus bus = new Bus();
    StringBuilder out = new StringBuilder();
    Runnable off = bus.on(Click.class, c -> out.append("c").append(c.x() + c.y()));
    bus.on(Event.class, e -> out.append("E"));
    bus.<Key>on(Key.class, (Object o) -> out.append("o").append(o));
    bus.on(Object.class, out::append);
    System.out.println(bus.post(new Click(1, 2)) + "" + bus.post(new Key('k')) + bus.post("str") + out);
    off.run();
    out.setLength(0);
    System.out.println(bus.post(new Click(3, 4)) + "" + bus.post(new Close()) + out);
    TypedKey<Integer> count = new TypedKey<>("count", Integer.class);
    TypedKey<String> name = new TypedKey<>("name", String.class);
    Context ctx = new Context().put(count, 4).update(count, x -> x * x).update(name, String::trim);
    int k = ctx.get(count, () -> 0);
    System.out.println(k + ctx.get(name, () -> "none") + ctx.put(name, " n ").update(name, String::trim).get(name, String::new));
    System.out.println(new WidgetBuilder().set(Widget::setTitle, "main").with(w -> w.size(3, 4)).kid(b -> b.set(Widget::setTitle, "kid").kid(c -> c.with(w -> w.size(1, 1))).when(args.length == 0, x -> x.set(Widget::setW, 9))).when(false, b -> b.set(Widget::setTitle, "no")).build());
    Expr e = add(num(3), neg(add(num(4), num(-9))));
    System.out.println(show(e) + "=" + eval(e) + leaves(e));
    Deque<Integer> st = new ArrayDeque<>();
    Cmd[] prog = {Cmd.PUSH, Cmd.PUSH, Cmd.ADD, Cmd.PUSH, Cmd.MUL, Cmd.NEG};
    int[] a = {0};
    for (Cmd c : prog) c.go(st, c == Cmd.PUSH ? ++a[0] * 2 : 0);
    System.out.println(st);
    List<String> trail = new ArrayList<>();
    Map<String, Map<Character, Function<? super Character, ? extends String>>> t = new HashMap<>();
    t.put("idle", Map.of('s', c -> "run", 'q', c -> "end" + c));
    t.put("run", Map.of('p', c -> "idle", 'x', Object::toString));
    BiFunction<String, Character, String> m = machine(t, (x, y) -> { trail.add(x + ">" + y); return y; });
    String s = "idle";
    for (char c : "sspsx?".toCharArray()) s = m.apply(s, c);
    System.out.println(trail);
  }
}
