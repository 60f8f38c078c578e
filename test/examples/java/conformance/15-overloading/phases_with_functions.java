// JLS 15.12.2: functional and plain parameters in all three phases, with boxing, varargs and generics around them.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class phases_with_functions {
  static String a(Runnable r, int x) { return "Ri"; } static String a(Runnable r, Integer x) { return "RI"; } static String a(Supplier<?> s, long x) { return "Sl"; }
  static String b(Object o) { return "O"; } static String b(Runnable r) { return "R"; } static String b(Object... o) { return "O..."; } static String b(Runnable a, Runnable b) { return "RR"; }
  static String c(Function<Integer, Integer> f, int x) { return "F" + f.apply(x); } static String c(IntUnaryOperator f, long x) { return "U" + f.applyAsInt((int) x); }
  static String d(String s, Supplier<String>... ss) { return "s" + ss.length; } static String d(String s, Supplier<String> a) { return "1"; } static String d(Object s, Supplier<String> a, Supplier<String> b) { return "2"; }
  static <T> String e(T t, Consumer<T> c) { return "TC"; } static <T> String e(T t, Function<T, T> c) { return "TF"; } static String e(String s, UnaryOperator<String> u) { return "SU"; }
  static <T extends Number> String f(Supplier<T> s) { return "N" + s.get(); } static String f(BooleanSupplier s) { return "B" + s.getAsBoolean(); } static String f(Object o) { return "O"; }
  static String g(Comparator<String> c) { return "Comparator"; } static String g(BiFunction<String, String, Integer> c) { return "BiFunction"; } static String g(ToIntBiFunction<String, String> c) { return "ToIntBi"; }
  static String h(Callable<Integer> c) { return "Callable"; } static String h(Supplier<Integer> c) { return "Supplier"; } static String h(IntSupplier c) { return "IntSupplier"; }
  static String i(Predicate<String> p) { return "P"; } static String i(Function<String, Boolean> p) { return "F"; }
  static String j(Consumer<Integer> c) { return "CI"; } static String j(IntConsumer c) { return "IC"; }
  static String k(List<? super Integer> l, Consumer<? super Integer> c) { return "super"; } static String k(Collection<Number> l, Consumer<Number> c) { return "num"; }
  static String l(Iterable<String> i) { return "Iterable"; } static String l(Supplier<Iterator<String>> s) { return "Supplier"; }
  static String m(int x, Runnable... r) { return "i" + r.length; } static String m(long x, Runnable r) { return "lR"; } static String m(Object x, Runnable r) { return "OR"; }
  static String n(Thunk t) { return "Thunk" + t.force(); } static String n(int t) { return "int"; } static String n(String t) { return "String"; }
  interface Thunk extends Supplier<Integer> { default int force() { return get() + 1; } }
  static String o(Supplier<Supplier<String>> s) { return "SS" + s.get().get(); } static String o(Supplier<Runnable> s, int... x) { return "SR"; }
  static String p(Function<String, ?> f) { return "F?"; } static String p(UnaryOperator<String> f) { return "U"; }
  static String q(Function<? super Integer, ? extends Number> f) { return "wild"; } static String q(Function<Integer, Integer> f, int... x) { return "exact"; }
  static int len(String s) { return s.length(); } static Integer cmp(String a, String b) { return a.compareTo(b); } static boolean t(String s) { return true; } static void con(int x) { } static void conI(Integer x) { }
  phases_with_functions(Runnable r) { this("R"); } phases_with_functions(Supplier<String> s) { this("S" + s.get()); } phases_with_functions(String s) { name = s; } phases_with_functions(Object... o) { this("O" + o.length); }
  final String name;
  public static void main(String[] args) {
    System.out.println(a(() -> { }, 1) + a(() -> { }, (Integer) 1) + a(() -> 1, 1L) + a(() -> { }, 'c'));
    System.out.println(b(() -> { }) + b("s") + b(() -> { }, () -> { }) + b(1, 2) + b() + b((Object) (Runnable) () -> { }) + b(null, "x"));
    System.out.println(c(x -> x + 1, 5L) + c((Integer x) -> x * 2, 5) + c((int x) -> x * 3, 5) + c(Math::abs, -5L));
    System.out.println(d("a", () -> "x") + d("a") + d("a", () -> "x", () -> "y", () -> "z") + d(1, () -> "x", () -> "y"));
    System.out.println(e("s", s -> { }) + e(1, x -> { }) + e(1, x -> { return x; }) + e('c', (Character x) -> x));
    System.out.println(f(() -> 1) + f(() -> true) + f(() -> 2.5) + f("o") + f(() -> args.length == 0));
    System.out.println(g((Comparator<String>) (x, y) -> 0) + h((Callable<Integer>) () -> 1) + h((IntSupplier) () -> 1));
    System.out.println(j((Integer x) -> { }) + j((int x) -> { }));
    System.out.println(k(new ArrayList<Object>(), x -> { }) + k(new HashSet<Number>(), x -> { }) + l(List.of("q")));
    System.out.println(m(1, () -> { }) + m(1) + m("s", () -> { }) + m(1L, () -> { }) + m(1, () -> { }, () -> { }) + m('c', () -> { }));
    System.out.println(n(() -> 41) + n(5) + n("s") + o(() -> () -> "in") + o(() -> () -> { }));
    System.out.println(p(s -> s) + p((String s) -> s) + p((Function<String, Integer>) String::length) + p(String::trim) + q((Integer x) -> x));
    System.out.println(new phases_with_functions(() -> { }).name + new phases_with_functions(() -> "v").name + new phases_with_functions("str").name + new phases_with_functions().name + new phases_with_functions(1, 2).name + new phases_with_functions(() -> { throw new Error(); }) { }.name.length());
  }
}
