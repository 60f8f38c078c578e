// JLS 15.12.2: overloads with primitive, boxed, generic, array and functional parameters: many calls.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static  String g0(byte p0, Iterable<? extends CharSequence>... p1) { return "0.0"; }
  static  String g0(Object p0, short... p1) { return "0.1"; }
  static <T> String g0(byte p0, T p1) { return "0.2"; }
  static  String g0(long p0, char p1) { return "0.3"; }
  static  String g1(char p0) { return "1.0"; }
  static  String g1(Integer p0) { return "1.1"; }
  static <T extends CharSequence> String g1(Iterable<T> p0) { return "1.2"; }
  static  String g1(Comparable<String> p0) { return "1.3"; }
  static  String g2(byte p0, Function<String, Integer> p1) { return "2.0"; }
  static <T> String g2(char p0, Supplier<T> p1) { return "2.1"; }
  static  String g2(byte p0, IntFunction<int[]> p1) { return "2.2"; }
  static  String g3(double p0, IntBinaryOperator p1) { return "3.0"; }
  static <T> String g3(T[] p0, IntUnaryOperator p1) { return "3.1"; }
  static  String g4(Long p0, byte p1) { return "4.0"; }
  static <T> String g4(long[] p0, T p1) { return "4.1"; }
  static <T extends Number> String g4(long p0, T p1) { return "4.2"; }
  static  String g5(Comparable<String> p0, double p1) { return "5.0"; }
  static  String g5(Comparable<?> p0, float p1) { return "5.1"; }
  static  String g5(float p0, double p1) { return "5.2"; }
  static  String g5(boolean p0, Boolean p1) { return "5.3"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("0 " + g0(B, (short) 1));
    p("4 " + g0((Object) "s", (short) 1));
    p("8 " + g0(List.of("a"), B));
    p("9 " + g0((byte) 1, 1));
    p("16 " + g1(List.of("a")));
    p("17 " + g1(Z ? I : 1));
    p("18 " + g1(List.of()));
    p("21 " + g1(List.of("a")));
    p("23 " + g1(C));
    p("25 " + g1(id("s")));
    p("26 " + g1(1));
    p("78 " + g5(Z ? 1 : "s", id(I)));
  }
  public static void main(String[] a) throws Exception { run(); }
}
