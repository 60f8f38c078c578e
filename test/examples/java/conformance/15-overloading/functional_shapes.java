// JLS 15.12.2.5: the most specific functional interface: results, explicit parameters, exact references, kin, generics.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class functional_shapes {
  interface IntFn { int f(int x); }
  interface LongFn { long f(int x); }
  interface ObjFn { Object f(int x); }
  interface IntegerFn { Integer f(int x); }
  interface VoidFn { void f(int x); }
  interface StrFn { String f(String s); }
  interface StrInt { int f(String s); }
  interface StrInteger { Integer f(String s); }
  interface SubIntFn extends IntFn { default int twice(int x) { return f(f(x)); } }
  static String a(IntFn f) { return "IntFn"; } static String a(IntegerFn f) { return "IntegerFn"; }
  static String b(IntFn f) { return "IntFn"; } static String b(LongFn f) { return "LongFn"; }
  static String c(IntFn f) { return "IntFn"; } static String c(ObjFn f) { return "ObjFn"; }
  static String d(IntFn f) { return "IntFn"; } static String d(VoidFn f) { return "VoidFn"; }
  static String e(StrInt f) { return "StrInt"; } static String e(StrInteger f) { return "StrInteger"; }
  static String g(IntFn f) { return "IntFn"; } static String g(SubIntFn f) { return "SubIntFn"; }
  static String h(Runnable r) { return "Runnable"; } static <T> String h(Callable<T> c) { return "Callable"; }
  static String i(Supplier<Object> s) { return "Object"; } static String i(IntSupplier s) { return "int"; } static String i(DoubleSupplier s) { return "double"; }
  static <T> String j(Supplier<T> s) { return "T"; } static String j(IntSupplier s) { return "int"; }
  static String k(Function<String, Integer> f) { return "Function"; } static String k(ToIntFunction<String> f) { return "ToInt"; }
  static String l(Consumer<String> f) { return "Consumer"; } static String l(Function<String, String> f) { return "Function"; }
  static String m(Supplier<Runnable> f) { return "Supplier<Runnable>"; } static String m(Callable<Supplier<String>> f) { return "Callable<Supplier>"; }
  static String n(Object o, IntFn f) { return "Object,IntFn"; } static String n(String s, IntFn f) { return "String,IntFn"; }
  static String o(IntFn f, Object... r) { return "IntFn..."; } static String o(IntFn f, IntFn g) { return "IntFn,IntFn"; } static String o(Object a, Object b) { return "OO"; }
  static String p(StrFn f) { return "1"; } static String p(BiFunction<String, String, String> f) { return "2"; } static String p(Supplier<String> f) { return "0"; }
  static String q(Object o) { return "Object"; } static String q(Runnable... r) { return "Runnable..." + r.length; }
  static String r(Supplier<Integer> s) { return "Integer"; } static String r(Runnable s) { return "Runnable"; }
  static String s(IntFunction<String> f) { return "IntFunction"; } static String s(Function<Integer, String> f, int... q) { return "Function..."; }
  static int prim(int x) { return x; } static Integer box(int x) { return x; } static void none(int x) { }
  static int len(String s) { return 1; } static Integer len2(String s) { return 1; }
  static int over(String s) { return 1; } static int over(int x) { return 2; }
  static final Integer BOX = 5; static final int PRIM = 5; static Integer I() { return 1; } static int P() { return 1; }
  public static void main(String[] args) {
    System.out.println(a((int x) -> 1) + a((int x) -> BOX) + a((int x) -> prim(x)) + a((int x) -> box(x)) + a((int x) -> { if (x > 0) return 1; return x; }) + a((int x) -> { if (x > 0) return BOX; return box(x); }) + a((int x) -> (prim(x))));
    System.out.println(a(functional_shapes::prim) + a(functional_shapes::box) + b((int x) -> 1) + b((int x) -> 'c') + b(functional_shapes::prim));
    System.out.println(c((int x) -> 1) + c((int x) -> BOX) + d((int x) -> prim(x)) + d((int x) -> { }) + d((int x) -> { return 1; }) + d(functional_shapes::prim) + c((int x) -> x > 0 ? 1 : 2) + c((int x) -> x > 0 ? BOX : 1) + c((int x) -> x > 0 ? BOX : box(2)));
    System.out.println(d(x -> { }) + d(x -> { return 1; }) + d(x -> x) + d(functional_shapes::none));
    System.out.println(e(functional_shapes::len) + e(functional_shapes::len2) + e((String s) -> s.length()) + e((String s) -> Integer.valueOf(1)) + e(String::length));
    System.out.println(g(x -> x) + g((int x) -> 1) + g(functional_shapes::prim) + g((IntFn) x -> x));
    System.out.println(h(() -> { }) + h(() -> 1) + h(() -> { throw new Exception(); }) + h(() -> P()) + h(functional_shapes::P));
    System.out.println(i(() -> 1) + i(() -> "s") + i(() -> 1.5) + i(() -> BOX) + i(() -> 'c') + i(() -> { return P(); }) + i(functional_shapes::P) + i(functional_shapes::I) + i(() -> 5L));
    System.out.println(j(() -> 1) + j(() -> "s") + j(() -> BOX) + j(() -> P()) + j(functional_shapes::P) + j(functional_shapes::I) + j(() -> new int[0].length) + j(() -> args.length > 0 ? 1 : 2) + j(() -> 1L));
    System.out.println(k((String s) -> s.length()) + k((String s) -> BOX) + k(String::length) + k((String s) -> s.isEmpty() ? 0 : s.length()) + k((String s) -> switch (s) { case "a" -> 1; default -> 2; }));
    System.out.println(l(s -> { }) + l(s -> s) + l((String s) -> s.trim()) + l(s -> { return null; }));
    System.out.println(m(() -> () -> { }) + m(() -> () -> "") + n("s", x -> x) + n(1, x -> x) + n(null, x -> x));
    System.out.println(o(x -> x, y -> y) + o(x -> x) + o(x -> x, 1, 2) + o((IntFn) x -> x, "s") + o("a", "b"));
    System.out.println(p(s -> s) + p((s, t) -> s) + p(() -> "") + q(() -> { }) + q(() -> { }, () -> { }) + q() + q("s") + q((Runnable) () -> { }));
    System.out.println(r(() -> 1) + r(() -> { }) + r(() -> I()) + r(() -> { throw new Error(); }) + s(x -> "" + x) + s(Integer::toString));
  }
}
