// JLS 15.12.2.5: which of several methods that take functional interfaces a lambda or reference means: many at once.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static  String g0(Supplier<?> p0) { return "0.0"; }
  static  String g0(Function<Integer, Function<Integer, Integer>> p0) { return "0.1"; }
  static  String g0(IntConsumer p0) { return "0.2"; }
  static  String g1(LongSupplier p0) { return "1.0"; }
  static  String g1(Function<Integer, Integer> p0) { return "1.1"; }
  static  String g1(IntBinaryOperator p0) { return "1.2"; }
  static  String g2(LongSupplier p0) { return "2.0"; }
  static  String g2(UnaryOperator<String>... p0) { return "2.1"; }
  static <T> String g2(Function<String, T> p0) { return "2.2"; }
  static  String g2(BiFunction<String, String, Integer>... p0) { return "2.3"; }
  static  String g3(Runnable p0) { return "3.0"; }
  static  String g3(BiFunction<String, String, Integer> p0) { return "3.1"; }
  static  String g4(BinaryOperator<Integer> p0, List<Integer> p1) { return "4.0"; }
  static  String g4(Supplier<Supplier<Integer>> p0, long[] p1) { return "4.1"; }
  static  String g5(Predicate<String> p0) { return "5.0"; }
  static <T> String g5(UnaryOperator<T> p0) { return "5.1"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("1 " + g0(() -> { while (true); }));
    p("4 " + g0(() -> { return I; }));
    p("5 " + g0((Supplier<Integer>) () -> 1));
    p("7 " + g0(() -> 1L));
    p("8 " + g0(() -> Z ? 1 : 2));
    p("10 " + g0(Object::new));
    p("11 " + g0(() -> id("s")));
    p("15 " + g1(I::compareTo));
    p("20 " + g1(Z ? x -> x : x -> 1));
    p("23 " + g1(Math::abs));
    p("26 " + g1(() -> Z ? 1 : 2));
    p("28 " + g2(String::compareTo));
    p("29 " + g2(String::length));
    p("31 " + g2(() -> 1));
    p("34 " + g2(() -> Z ? I : 1));
    p("35 " + g2((Function<String, Integer>) String::length));
    p("36 " + g2(() -> { return 1; }));
    p("38 " + g2((String x) -> 1));
    p("41 " + g2(String::length));
    p("44 " + g3(() -> vo()));
    p("49 " + g3(Object::new));
    p("71 " + g5(String::trim));
  }
  public static void main(String[] a) throws Exception { run(); }
}
