// JLS 15.12.2.5: which of several methods that take functional interfaces a lambda or reference means: many at once.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static  String g0(Comparable<?> p0, Function<String, Integer> p1) { return "0.0"; }
  static  String g0(String[] p0, IntFunction<int[]> p1) { return "0.1"; }
  static  String g1(Function<String, Integer> p0, Comparator<String> p1) { return "1.0"; }
  static  String g1(Consumer<String> p0, IntConsumer p1) { return "1.1"; }
  static  String g1(BiFunction<String, String, Integer> p0, Object p1) { return "1.2"; }
  static  String g1(Consumer<Integer> p0, Function<Integer, Integer>... p1) { return "1.3"; }
  static  String g2(Callable<?> p0) { return "2.0"; }
  static  String g2(Object p0) { return "2.1"; }
  static  String g2(IntUnaryOperator p0) { return "2.2"; }
  static  String g3(ToIntFunction<? super Integer> p0) { return "3.0"; }
  static  String g3(Supplier<Runnable> p0) { return "3.1"; }
  static  String g3(BiFunction<String, String, Integer>... p0) { return "3.2"; }
  static  String g3(BinaryOperator<Integer> p0) { return "3.3"; }
  static  String g4(BooleanSupplier p0, Function<String, int[]> p1) { return "4.0"; }
  static  String g4(Function<Object, String> p0, IntFunction<Integer>... p1) { return "4.1"; }
  static  String g5(Callable<Integer> p0) { return "5.0"; }
  static  String g5(Supplier<?> p0) { return "5.1"; }
  static  String g5(Comparator<String> p0) { return "5.2"; }
  static <T> String g5(UnaryOperator<T> p0) { return "5.3"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("10 " + g0(id("s"), Main::sI));
    p("29 " + g2(Math::abs));
    p("32 " + g2(x -> { throw new RuntimeException(); }));
    p("33 " + g2(Main::bi));
    p("35 " + g2(FS));
    p("38 " + g2(() -> I));
    p("39 " + g2((var x) -> 1));
    p("45 " + g3(Integer::sum));
    p("48 " + g3(() -> { throw new RuntimeException(); }));
    p("49 " + g3(Math::max));
    p("50 " + g3(() -> { throw new RuntimeException(); }));
    p("70 " + g5((Integer x) -> 1));
    p("71 " + g5(x -> null));
    p("77 " + g5(x -> null));
    p("78 " + g5((Integer x) -> 1));
    p("79 " + g5((Integer x) -> x));
  }
  public static void main(String[] a) throws Exception { run(); }
}
