// JLS 15.12.2: overloads with primitive, boxed, generic, array and functional parameters: many calls.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static <T> String g0(Object p0, List<T> p1) { return "0.0"; }
  static  String g0(int p0, short p1) { return "0.1"; }
  static <T extends Number> String g0(Long p0, T p1) { return "0.2"; }
  static  String g0(Boolean p0, boolean p1) { return "0.3"; }
  static  String g1(long p0, char p1) { return "1.0"; }
  static  String g1(int[] p0, boolean p1) { return "1.1"; }
  static  String g2(float p0, boolean p1) { return "2.0"; }
  static  String g2(Iterable<? extends CharSequence> p0, List<String>... p1) { return "2.1"; }
  static <T> String g2(Boolean p0, List<T> p1) { return "2.2"; }
  static  String g2(byte p0, char p1) { return "2.3"; }
  static  String g3(Function<Integer, Function<Integer, Integer>> p0) { return "3.0"; }
  static  String g3(LongSupplier p0) { return "3.1"; }
  static  String g4(int p0, BooleanSupplier p1) { return "4.0"; }
  static <T extends CharSequence> String g4(Iterable<T> p0, Object... p1) { return "4.1"; }
  static  String g4(Number p0, Function<String, int[]> p1) { return "4.2"; }
  static <T> String g4(T p0, LongSupplier... p1) { return "4.3"; }
  static  String g5(Float p0, short p1) { return "5.0"; }
  static <T> String g5(Short p0, T p1) { return "5.1"; }
  static  String g5(int p0, float... p1) { return "5.2"; }
  static  String g5(long[] p0, String p1) { return "5.3"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("2 " + g0(1, (byte) 1));
    p("8 " + g0(I, List.of("a")));
    p("10 " + g0(new Integer[0], null));
    p("12 " + g0(L, 1f));
    p("42 " + g3(() -> { return 1; }));
    p("43 " + g3(I::intValue));
    p("45 " + g3(x -> y -> 1));
    p("59 " + g4(id(I), () -> id(1)));
    p("61 " + g4(null, (Object) "s"));
    p("64 " + g4(new ArrayList<>(), C));
  }
  public static void main(String[] a) throws Exception { run(); }
}
