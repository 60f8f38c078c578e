// JLS 15.25, 15.27.3, 15.28: results of lambdas that are conditionals and switches: what each arm becomes.
import java.util.*;
import java.util.function.*;
public class conditional_results {
  interface ByteRes { byte b(boolean z); } interface LongRes { Long l(boolean z); } interface CharRes { char c(int k); } interface Num { Number n(int k); } interface Dbl { double d(boolean z); } interface Obj { Object o(boolean z); } interface Lst<T> { List<T> l(boolean z); } interface Fn { Function<Integer, Integer> f(int k); }
  static <T> T id(T t) { return t; }
  static <T> T get(Supplier<? extends T> s) { return s.get(); }
  static String kind(Object o) { return o == null ? "null" : o.getClass().getSimpleName() + o; }
  public static void main(String[] args) {
    ByteRes b = z -> (byte) (z ? 1 : 2), b2 = z -> z ? (byte) 5 : (byte) 'a';
    LongRes l = z -> z ? 1L : null, l2 = z -> z ? id(2L) : Long.valueOf(3), l3 = z -> { if (z) return null; return 4L; };
    CharRes c = k -> switch (k) { case 0 -> 'a'; case 1 -> 98; default -> (char) (k + 'a'); };
    Num n = k -> switch (k) { case 0 -> 1; case 1 -> 2L; default -> { if (k > 5) yield 2.5f; yield 'x' + 0.5; } }, n2 = k -> k > 0 ? 1 : 2.0, n3 = k -> k > 0 ? Integer.valueOf(1) : Double.valueOf(2), n4 = k -> k > 0 ? (Number) 1 : 2.0;
    System.out.println(b.b(true) + " " + b2.b(false) + l.l(true) + l.l(false) + l2.l(true) + l3.l(false) + c.c(0) + c.c(1) + c.c(3));
    System.out.println(kind(n.n(0)) + kind(n.n(1)) + kind(n.n(2)) + kind(n.n(9)) + " " + kind(n2.n(1)) + kind(n3.n(1)) + kind(n4.n(1)));
    Dbl d = z -> z ? 1 : 2L, d2 = z -> z ? Integer.valueOf(7) : 'a';
    Obj o = z -> z ? 1 : "s", o2 = z -> z ? 'a' : 1, o3 = z -> z ? 'a' : 70000, o4 = z -> z ? null : 0, o5 = z -> z ? id(1) : id(2.0), o6 = z -> z ? 1 : (Object) 2.0;
    System.out.println(d.d(true) + d2.d(true) + d2.d(false) + kind(o.o(true)) + kind(o2.o(true)) + kind(o2.o(false)) + kind(o3.o(true)) + kind(o4.o(true)) + kind(o5.o(true)) + kind(o6.o(true)));
    Lst<Integer> li = z -> z ? List.of() : new ArrayList<>(List.of(1)), li2 = z -> switch (z ? 1 : 0) { case 1 -> Collections.emptyList(); default -> { List<Integer> r = new ArrayList<>(); r.add(4); yield r; } };
    Lst<? extends Number> lw = z -> z ? List.of(1) : List.of(2.5);
    Lst<Object> lo = z -> z ? List.of(1, "s") : Arrays.asList('c');
    System.out.println(li.l(true) + "" + li.l(false) + li2.l(false) + lw.l(false) + lo.l(true) + lo.l(false));
    Fn f = k -> k == 0 ? x -> x + 1 : k == 1 ? Math::abs : switch (k) { case 2 -> x -> x * x; case 3 -> Function.identity(); default -> { int m = k; yield x -> x % m; } };
    for (int k = 0; k < 5; k++) System.out.print(f.f(k).apply(-7) + " ");
    System.out.println();
    Supplier<Supplier<String>> ss = () -> args.length == 0 ? () -> "none" : () -> args[0];
    Function<Object, String> pat = v -> v instanceof Integer i ? i > 3 ? "big" : "small" + i : v instanceof String s && !s.isEmpty() ? s : "other";
    System.out.println(ss.get().get() + pat.apply(5) + pat.apply(2) + pat.apply("t") + pat.apply(""));
    Number g = get(() -> args.length > 0 ? 1 : 2.5);
    Comparable<?> h = get(() -> args.length > 0 ? 1 : "h");
    int i = get(() -> args.length == 0 ? 3 : null);
    List<? extends Comparable<?>> j = get(() -> args.length == 0 ? List.of(1) : List.of("x"));
    System.out.println(kind(g) + kind(h) + i + j);
    try { int q = get(() -> args.length == 0 ? null : 3); System.out.println(q); } catch (NullPointerException e) { System.out.println("NPE"); }
    IntSupplier un = () -> args.length == 0 ? (Integer) null : 1;
    try { un.getAsInt(); } catch (NullPointerException e) { System.out.println("NPE2"); }
    Runnable r = args.length == 0 ? () -> System.out.print("r0 ") : () -> { };
    Runnable r2 = args.length > 0 ? null : args.length == 0 ? r::run : () -> System.out.print("r2 ");
    r.run(); r2.run();
    System.out.println();
  }
}
