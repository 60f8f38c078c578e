// JLS 18.5.2.1, 15.25, 15.28: target types for generic calls in returns, conditionals, switches, arrays, casts, arguments.
import java.util.*;
import java.util.function.*;

public class inference_targets {
  static <T> List<T> nil() { return new ArrayList<>(); }
  static <T> List<T> one(T t) { List<T> l = nil(); l.add(t); return l; }
  static <T> T id(T t) { return t; }
  static <T> T choose(boolean b, T x, T y) { return b ? x : y; }
  static <A, B> B cast(A a, Function<? super A, ? extends B> f) { return f.apply(a); }
  static <T> Supplier<T> lazy(Supplier<? extends T> s) { return s::get; }
  static <T> T[] fill(T[] a, Supplier<? extends T> s) { for (int i = 0; i < a.length; i++) a[i] = s.get(); return a; }
  static List<Object> returned(int i) { if (i == 0) return nil(); return i == 1 ? one("r") : i == 2 ? nil() : new ArrayList<>(); }
  static List<? super Integer> sup() { return one(3); }
  static Map<String, List<? extends Number>> nested() { Map<String, List<? extends Number>> m = new HashMap<>(); m.put("a", one(1)); m.put("b", id(one(2.5))); m.put("c", nil()); return m; }
  static int count(List<String> l) { return l.size(); }
  static int sum(List<? extends Number> l) { int s = 0; for (Number n : l) s += n.intValue(); return s; }
  static String over(List<Integer> l) { return "ints"; }
  static String over(Object o) { return "object"; }
  static long prim(long l) { return l; }
  List<Number> field = one(1);
  List<CharSequence>[] array() { @SuppressWarnings("unchecked") List<CharSequence>[] a = new List[] {one("x"), nil(), id(one(new StringBuilder("sb")))}; return a; }
  public static void main(String[] args) {
    System.out.println(returned(0) + "" + returned(1) + returned(2) + returned(3) + sup() + new TreeSet2(nested().keySet()));
    System.out.println(count(nil()) + count(one("s")) + count(id(id(nil()))) + sum(one(4)) + sum(choose(true, one(1), one(2.5))));
    List<Number> n = choose(args.length == 0, one(1), nil());
    n.add(2.5);
    List<Number> c = args.length == 0 ? one(1) : one(2.5);
    c.add(3L);
    List<Object> s = switch (args.length) { case 0 -> one("sw"); case 1 -> nil(); default -> { List<Object> l = nil(); yield l; } };
    s.add('c');
    System.out.println(n + "" + c + s + new inference_targets().field + new inference_targets().array()[2].get(0).length());
    System.out.println(over(one(1)) + over(nil()) + over(id(one(1))) + over(one("s")) + over(id(nil())));
    System.out.println(prim(id(3)) + prim(choose(true, 1, 2)) + prim(cast("abc", String::length)) + cast(5, i -> i + 0L));
    int i = id(id('a')) + choose(false, (short) 1, (short) 2);
    double d = choose(true, 1, 2.5).doubleValue();
    long l = id(7);
    System.out.println(i + " " + d + " " + l + (id(true) ? id("t") : "f") + (char) (id('a') + 1));
    Object o = (List<String>) one("cast");
    Comparable<String> cs = (Comparable<String> & java.io.Serializable) id("inter");
    System.out.println(o + "" + cs.compareTo("inter"));
    Supplier<List<Number>> ln = () -> one(1);
    Function<String, List<? super String>> f = inference_targets::one;
    Supplier<Supplier<Number>> ss = () -> lazy(() -> 5);
    BiFunction<Boolean, Integer, Object> bf = (b, x) -> choose(b, x, "no");
    System.out.println(ln.get() + "" + f.apply("m") + ss.get().get() + bf.apply(false, 1) + bf.apply(true, 1));
    Object[] objects = {nil(), one(id(1)), choose(true, 'x', "y"), new Object[] {id(null)}.length};
    Number[] ns = fill(new Number[2], () -> 1);
    Integer[] is = fill(new Integer[1], () -> id(9));
    Object[] covariant = inference_targets.<Object>fill(new String[] {"z"}, () -> "filled");
    System.out.println(Arrays.toString(objects) + Arrays.toString(ns) + is[0] + covariant[0]);
    for (Object each : args.length == 0 ? one("for") : nil()) System.out.print(each + " ");
    for (Number each : one(id(4))) System.out.print(each + " ");
    for (char ch : id("ab").toCharArray()) System.out.print(ch);
    System.out.println();
    String str = id(args.length > 5 ? null : "null " + id(null));
    str += one(id(1)).get(0) + id('c');
    System.out.println(str);
    n = id(n.isEmpty() ? nil() : n); n.set(0, id(8));
    List<? extends Number> w = n; Number first = id(w.get(0)), second = choose(true, w.get(1), 0);
    System.out.println(first + "" + second + id(w).size());
    throwing(id(new IllegalStateException("id")));
    synchronized (id("lock")) { assert id(true) : id("message"); }
    if (id(1) == 1 && id(2L) == 2 && !id(false) && id(1).equals(id(1)) && id("s") == id("s")) System.out.println("same");
    switch (id("two")) { case "one": break; case "two": System.out.println("switched " + id(Kind.B).ordinal()); }
    switch (id(Kind.B)) { case A -> System.out.println("a"); case B -> System.out.println("b"); }
    int[] counts = {0}; counts[id(0)] += id(5); counts[id(0)]++; Integer boxed = id(3); boxed += id(4); boxed++;
    System.out.println(counts[0] + boxed + -id(1) + ~id(2) + (id(8) >> id(1)) + (id(5) & 4));
  }
  enum Kind { A, B }
  static <X extends RuntimeException> void throwing(X x) { try { throw id(x); } catch (IllegalStateException e) { System.out.println("caught " + e.getMessage()); } }
  static class TreeSet2 extends ArrayList<String> { TreeSet2(Collection<? extends String> c) { super(c); Collections.sort(this); } }
}
