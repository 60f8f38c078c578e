// JLS 5.1.7, 5.1.8, 15.7, 15.26: values of generic members unboxed, compared, counted, compounded and switched on.
import java.util.*;
import java.util.function.*;

public class boxes_in_generics {
  static class Cell<T> { T v; T[] many; List<T> list = new ArrayList<>(); Cell(T v) { this.v = v; list.add(v); } T get() { return v; } void set(T t) { v = t; } }
  static class Num<N extends Number & Comparable<N>> extends Cell<N> { Num(N n) { super(n); } int i() { return v.intValue(); } boolean over(N n) { return v.compareTo(n) > 0; } }
  static class Small<I extends Integer> { I i; Small(I i) { this.i = i; } int plus() { return i + 1; } int twice() { int s = 0; for (int k = 0; k < i; k++) s += i; return s; } boolean is(int k) { return i == k; } double half() { return i / 2.0; } String say() { return i + "!" + -i + ~i; } char at(String s) { return s.charAt(i); } }
  static <C extends Character> char next(C c) { char d = c; d++; return d; }
  static <B extends Boolean> String when(B b) { return b ? "yes" : !b ? "no" : "never"; }
  static <S extends String> String join(S a, S b) { return a + "" + b + a.length() + (a == b) + switch (a.concat("")) { case "a" -> 1; default -> 2; }; }
  static <T extends Comparable<T>> int cmp(T a, T b) { return a.compareTo(b); }
  static <T> boolean same(T a, T b) { return a == b; }
  public static void main(String[] args) {
    Cell<Integer> c = new Cell<>(5);
    c.v++; ++c.v; c.v += 3; c.v <<= 1; int old = c.v--; c.v = -c.v; c.v %= 7;
    System.out.println(c.v + " " + old + " " + (c.v < 0) + (c.get() + c.v) + c.get() / 2 + (c.v == -5) + (c.get() != old));
    Cell<Character> ch = new Cell<>('a'); ch.v++; char up = Character.toUpperCase(ch.get()); ch.set((char) (ch.v + 1)); int code = ch.v; System.out.println(ch.v + "" + up + code + (ch.v > 'b') + (char) (ch.get() + 1) + ch.v + 1);
    Cell<Long> l = new Cell<>(1L); l.v += 2; l.v *= l.v; long sum = l.get() + c.get(); l.v ^= 0xFL; l.v >>>= 1; System.out.println(l.v + " " + sum + (l.get() > 2 ? l.v : 0));
    Cell<Boolean> b = new Cell<>(true); b.v &= !b.get(); b.v |= args.length == 0; b.v ^= false; if (b.get()) System.out.println(b.v && b.list.get(0) ? "both" : "one"); while (b.get()) b.set(false); boolean neg = !b.v; System.out.println(neg);
    Cell<Double> d = new Cell<>(1.5); d.v += 1; d.v++; d.v /= 2; float f = d.get().floatValue(); System.out.println(d.v + f + (int) (double) d.get());
    Cell<Byte> by = new Cell<>((byte) 127); by.v++; Cell<Short> sh = new Cell<>((short) 1); sh.v--; System.out.println(by.v + " " + sh.v + (by.get() + sh.get()));
    Cell<String> s = new Cell<>("x"); s.v += 1 + 2; s.v += 'c'; s.v += null; s.v += c.v; System.out.println(s.v);
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2)); int[] arr = {10, 20, 30, 40}; list.remove(Integer.valueOf(1)); list.remove(0); int i = list.get(0); arr[list.get(0)] += list.get(0); System.out.println(arr[list.get(0)] + arr[i] + list.size());
    for (int k : list) System.out.print(k); for (long k : list) System.out.print(k + 1L); for (double k : List.of(1.5f, 2.5f)) System.out.print(k); for (Object o : List.of('q')) System.out.print(o); System.out.println();
    Map<String, Integer> m = new HashMap<>(); for (String w : List.of("a", "b", "a")) m.put(w, m.containsKey(w) ? m.get(w) + 1 : 1); m.merge("a", 5, Integer::sum); m.compute("c", (k, v) -> v == null ? 1 : v + 1); int total = 0; for (Map.Entry<String, Integer> e : m.entrySet()) { e.setValue(e.getValue() * 2); total += e.getValue(); } System.out.println(m + " " + total);
    switch (m.get("a")) { case 14: System.out.println("fourteen"); break; default: System.out.println("other"); } switch (ch.get()) { case 'c' -> System.out.println("c"); default -> System.out.println("?"); } System.out.println("" + switch (s.get().length()) { case 0 -> m.get("a"); case 1 -> 1.5; default -> (char) 100; });
    Integer none = null; Cell<Integer> empty = new Cell<>(none); try { int x = empty.v; } catch (NullPointerException e) { System.out.println("unboxed null"); } try { empty.v++; } catch (NullPointerException e) { System.out.println("null++"); } try { int x = args.length == 0 ? empty.get() : 0; } catch (NullPointerException e) { System.out.println("conditional"); } Integer kept = args.length == 0 ? empty.get() : Integer.valueOf(0); System.out.println(kept + "" + (empty.v == null));
    Object mixed = args.length == 0 ? c.get() : d.get(); Object wide = args.length == 0 ? (Object) c.get() : d.get(); Number numb = args.length == 0 ? c.v : l.v; System.out.println(mixed + " " + wide + " " + numb + (args.length == 0 ? 'a' : c.get()) + (args.length == 0 ? 1 : ch.get()));
    Num<Integer> n = new Num<>(4); System.out.println(n.i() + n.v + (n.over(3) ? 1 : 0) + n.get() * n.v + " " + new Num<>(2.5).over(2.0) + cmp(n.get(), 4) + cmp('a', 'b') + cmp(true, false) + cmp(2L, 1L));
    Small<Integer> sm = new Small<>(3); System.out.println(sm.plus() + sm.twice() + " " + sm.is(3) + sm.half() + sm.say() + sm.at("abcd") + next('y') + when(true) + when(false) + join("a", "b"));
    System.out.println(same(127, 127) + "" + same(128, 128) + same('a', 'a') + same(1L, 1) + same("s", "s") + same(null, null) + list.contains(2) + list.contains(2L) + list.indexOf((int) 2L) + Objects.equals(1, 1L) + new Cell<>(1).v.equals(1) + (new Cell<>(1000).v == 1000) + c.get().equals((Object) (-5)));
    Integer[] boxed = {1, 2, 3}; boxed[0]++; boxed[1] += boxed[0]; boxed[boxed[0] - 1]--; c.many = boxed; c.many[0] *= 10; int at = 0; c.many[at++] += at; System.out.println(Arrays.toString(boxed) + c.many[0] + at + c.many.length);
    ToIntFunction<Cell<? extends Integer>> tif = x -> x.v + 1; IntFunction<Cell<Integer>> mk = Cell::new; Function<Integer, Long> fil = x -> (long) x; Supplier<Integer> si = () -> 'a' + 1; IntBinaryOperator add = Integer::sum; BinaryOperator<Integer> add2 = (x, y) -> x + y; UnaryOperator<Character> inc = x -> ++x; Predicate<Boolean> p = x -> x; System.out.println(tif.applyAsInt(c) + mk.apply(7).v + fil.apply(3) + si.get() + add.applyAsInt(1, 2) + add2.apply(3, 4) + inc.apply('k') + "" + p.negate().test(true));
  }
}
