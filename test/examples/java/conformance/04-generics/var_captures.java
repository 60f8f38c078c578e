// JLS 14.4.1, 5.1.10, 4.10.5: `var` for captured, intersection, anonymous, null-free and array types; in loops and lambdas.
import java.util.*;
import java.util.function.*;

public class var_captures {
  interface Named { default String name() { return getClass().getSimpleName(); } }
  interface Aged { int age(); }
  record Cat(int age) implements Named, Aged { }
  record Dog(int age) implements Aged, Named { }
  static <T extends Named & Aged> T elder(T a, T b) { return a.age() >= b.age() ? a : b; }
  static <T extends Named & Aged> List<T> pair(T a, T b) { return new ArrayList<>(List.of(a, b)); }
  static List<? extends Number> numbers() { return List.of(1, 2.5); }
  static List<? super Integer> sink() { return new ArrayList<>(List.of("x")); }
  static Map<?, ? extends List<?>> map() { return Map.of("k", List.of(1, 'c')); }
  public static void main(String[] args) {
    var n = numbers(); var first = n.get(0); Number second = n.get(1);
    first = n.get(1); n = List.of(7L);
    System.out.println(first.intValue() + second.intValue() + n.get(0).intValue());
    var s = sink(); s.add(4); var got = s.get(0); got = 5; got = "o";
    System.out.println(s + "" + got.hashCode());
    for (var e : map().entrySet()) { var k = e.getKey(); var v = e.getValue(); for (var x : v) System.out.print(k + "" + x + v.size() + " "); }
    var it = map().values().iterator(); while (it.hasNext()) { var l = it.next(); var o = l.get(0); System.out.println(o + "" + l.contains('c')); }
    var best = elder(new Cat(3), new Cat(5)); System.out.println(best.name() + best.age());
    var mixed = args.length == 0 ? new Cat(1) : new Dog(2); System.out.println(mixed.name() + mixed.age());
    mixed = new Dog(9); System.out.println(mixed.name() + mixed.age());
    var pair = pair(new Cat(1), new Cat(2)); pair.add(new Cat(4)); for (var p : pair) System.out.print(p.age());
    var both = List.of(new Cat(1), new Dog(2)); int sum = 0; for (var b : both) sum += b.age() + b.name().length(); System.out.println(" " + sum);
    var anon = new Object() { int x = 2; int twice() { return x * 2; } Object self = this; }; anon.x = 21; System.out.println(anon.twice() + anon.x);
    var supplier = new Supplier<String>() { int calls; public String get() { return "got " + ++calls; } }; supplier.get(); System.out.println(supplier.get() + supplier.calls);
    var list = new ArrayList<>(List.of(anon)); list.get(0).x = 3; for (var a : list) System.out.print(a.twice() + " "); System.out.println(list.get(0) == anon);
    var opt = Optional.of(new Object() { String hidden = "seen"; }); System.out.println(opt.map(x -> x.hidden).get() + opt.get().hidden.length());
    var tuple = Map.entry(new Object() { int l = 1; }, new Object() { int r = 2; }); System.out.println(tuple.getKey().l + tuple.getValue().r);
    BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a * b; System.out.println(f.apply(6, 7));
    Function<List<? extends Number>, Integer> g = (final var l) -> { var h = l.get(0); return h.intValue() + l.size(); }; System.out.println(g.apply(numbers()));
    var runnable = (Runnable & java.io.Serializable) () -> System.out.println("intersection cast"); runnable.run(); System.out.println(runnable instanceof java.io.Serializable);
    var arr = new int[][] {{1}, {2, 3}}; for (var row : arr) for (var x : row) System.out.print(x); var gen = new List<?>[] {List.of(1), List.of("a")}; for (var x : gen) System.out.print(x.get(0)); System.out.println();
    var c = "x".getClass(); System.out.println(c.cast("q").length() + c.getSimpleName()); var e = both.get(1).getClass(); System.out.println(e.getSimpleName());
    var ch = 'a'; ch++; ch += 1; var lng = 1L << 40; var fl = 1f; var b = (byte) 200; var sum2 = b + ch; System.out.println(ch + " " + lng + fl + b + sum2);
    for (var i = 0; i < 3; i++) System.out.print(i); for (var i = 'a'; i < 'd'; i++) System.out.print(i); System.out.println();
    var nested = new HashMap<String, List<Map<Integer, ? extends CharSequence>>>(); nested.computeIfAbsent("a", k -> new ArrayList<>()).add(Map.of(1, "one"));
    for (var entry : nested.entrySet()) for (var inner : entry.getValue()) for (var x : inner.entrySet()) System.out.println(entry.getKey() + x.getKey() + x.getValue().length());
    var self = new Node<>(1, new Node<>(2, null)); var tail = self.next; System.out.println(self.value + tail.value + self.sum(x -> x));
    var cmp = Comparator.<Cat>comparingInt(x -> x.age()).reversed(); var cats = new ArrayList<>(List.of(new Cat(1), new Cat(8))); cats.sort(cmp); System.out.println(cats);
    var sw = switch (cats.size()) { case 2 -> 1; case 3 -> 2.5; default -> 'c'; }; System.out.println(sw);
    var var = "var"; System.out.println(var); try (var res = new Res()) { System.out.println(res.name()); }
  }
  static class Res implements AutoCloseable, Named { public void close() { System.out.println("closed"); } }
  static class Node<T> { final T value; final Node<? extends T> next; Node(T v, Node<? extends T> n) { value = v; next = n; } int sum(ToIntFunction<? super T> f) { return f.applyAsInt(value) + (next == null ? 0 : next.sum(f)); } }
}
