// JLS 15.12.2.2, 15.12.2.5: conditionals and switches with lambdas as arguments: pertinent or not, the more specific of two.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class conditional_arguments {
  static String a(DoubleSupplier d) { return "double"; } static String a(IntSupplier i) { return "int"; }
  static String b(Runnable r) { return "Runnable"; } static String b(Supplier<Integer> s) { return "Supplier" + s.get(); }
  static String c(Function<String, Integer> f) { return "Function"; } static String c(Supplier<Integer> f) { return "Supplier"; } static String c(BiFunction<String, String, Integer> f) { return "Bi"; }
  static String d(IntUnaryOperator f) { return "op" + f.applyAsInt(3); } static String d(Consumer<String> f, int... r) { f.accept("d"); return "consumer..."; }
  static <T> String e(Supplier<T> s) { return "T" + s.get(); } static String e(Object o) { return "Object"; }
  static String f(Supplier<Supplier<Integer>> s) { return "deep" + s.get().get(); } static String f(Callable<Integer> c, String... x) { return "call"; }
  static String g(long x) { return "long"; } static String g(Integer x) { return "Integer"; } static String g(Object x) { return "Object"; }
  static String h(List<String> l) { return "List" + l.size(); } static String h(Set<String> s) { return "Set"; }
  static String i(char c) { return "char"; } static String i(int c) { return "int"; } static String i(Object c) { return "Object"; }
  static <T> T id(T t) { return t; }
  static String j(Comparator<String> c, String x) { return "cmp" + c.compare("b", x); }
  public static void main(String[] args) {
    boolean z = args.length == 0;
    int k = args.length;
    System.out.println(a(z ? () -> 1 : () -> 2) + a(z ? () -> { return 1; } : () -> 'c'));
    System.out.println(b(z ? () -> 1 : () -> 2) + b(z ? () -> { } : () -> { throw new Error(); }) + b(z ? () -> { throw new Error(); } : () -> { }));
    System.out.println(c(z ? s -> 1 : String::length) + c(z ? () -> 1 : () -> null) + c(z ? (x, y) -> 1 : String::compareTo) + c(switch (k) { case 0 -> s -> 2; default -> String::length; }));
    System.out.println(d(z ? x -> x * 2 : x -> x) + d(z ? Math::abs : x -> x) + d(z ? (int x) -> x + 1 : (int x) -> 0));
    System.out.println(e(z ? () -> "s" : () -> 1) + e(z ? "s" : 1) + e(z ? () -> 1 : null));
    System.out.println(f(() -> z ? () -> 1 : () -> 2) + f(() -> () -> k) + f(z ? () -> () -> 3 : () -> () -> 4));
    System.out.println(g(z ? 1 : 2) + g(z ? 1 : 2L) + g(z ? (Integer) 1 : null) + g(z ? 1 : "s") + g(z ? id(1) : id(2)) + g(switch (k) { case 0 -> 1; default -> 2; }) + g(z ? 1 : 'c'));
    System.out.println(h(z ? new ArrayList<>() : List.of()) + h(z ? List.of("x") : Collections.emptyList()) + h(switch (k) { case 0 -> new ArrayList<>(List.of("p", "q")); default -> List.of(); }));
    System.out.println(i(z ? 'a' : 0) + i(z ? 'a' : k) + i(z ? 'a' : "s") + i(z ? 'a' : Character.valueOf('b')) + i(z ? 'a' : 70000) + i(switch (k) { case 0 -> 'x'; default -> 1; }));
    System.out.println(j(z ? Comparator.naturalOrder() : Comparator.reverseOrder(), "a") + j(z ? Comparator.comparing(s -> s.length()) : (x, y) -> 9, "aaa") + j(z ? String::compareTo : null, "b"));
    Supplier<Function<Integer, Integer>> s = z ? () -> x -> x + k : () -> { int q = k; return x -> q; };
    Function<Integer, Function<Integer, Integer>> cur = z ? x -> y -> x - y : x -> Function.identity();
    Runnable r = z ? k == 0 ? () -> System.out.print("inner ") : () -> { } : null;
    r.run();
    System.out.println(s.get().apply(5) + " " + cur.apply(5).apply(3));
    Object o = z ? (Runnable) () -> { } : (Callable<String>) () -> "";
    System.out.println(o instanceof Runnable);
  }
}
