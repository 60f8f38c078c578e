// JLS 15.12.2.5: which of several methods that take functional interfaces a lambda or reference means: many at once.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static  String g0(Comparator<String>... p0) { return "0.0"; }
  static  String g0(Object p0) { return "0.1"; }
  static  String g1(Consumer<Integer> p0) { return "1.0"; }
  static  String g1(IntPredicate p0) { return "1.1"; }
  static  String g1(Supplier<String> p0) { return "1.2"; }
  static  String g2(Function<String, Integer>... p0) { return "2.0"; }
  static <T, R> String g2(Function<T, R> p0) { return "2.1"; }
  static  String g2(Consumer<Integer>... p0) { return "2.2"; }
  static  String g3(IntFunction<String> p0) { return "3.0"; }
  static  String g3(IntSupplier p0) { return "3.1"; }
  static  String g3(BiFunction<String, String, Integer> p0) { return "3.2"; }
  static <T> String g4(ToIntFunction<String> p0, Consumer<? super T> p1) { return "4.0"; }
  static  String g4(Callable<?> p0, Supplier<Runnable> p1) { return "4.1"; }
  static  String g4(Function<String, Integer> p0, Function<Integer, Function<Integer, Integer>>... p1) { return "4.2"; }
  static  String g4(LongSupplier p0, ToLongFunction<String> p1) { return "4.3"; }
  static  String g5(IntBinaryOperator p0) { return "5.0"; }
  static  String g5(Function<String, int[]> p0) { return "5.1"; }
  static  String g5(UnaryOperator<Integer> p0) { return "5.2"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("11 " + g0(FS));
    p("14 " + g1(Integer::intValue));
    p("21 " + g1(Integer::intValue));
    p("29 " + g2(I::compareTo));
    p("30 " + g2((String x) -> bi()));
    p("31 " + g2((String x) -> x.length()));
    p("34 " + g2(x -> 1));
    p("38 " + g2(x -> null));
    p("40 " + g2(String::isEmpty));
    p("54 " + g3(I::intValue));
    p("66 " + g4((String x) -> Z ? 1 : 2, (String x) -> { }));
    p("69 " + g4("s"::length, x -> { return 1; }));
    p("74 " + g5((x, y) -> 1));
    p("75 " + g5(Integer::sum));
  }
  public static void main(String[] a) throws Exception { run(); }
}
