// JLS 15.12.2.5: which of several methods that take functional interfaces a lambda or reference means: many at once.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Character C = 'c'; static Byte B = 1; static Object O = "o"; static Number N = 1; static Double D = 1.0; static boolean Z = true; static int K = 1; static CharSequence CS = "cs";
  static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static IntSupplier IS = () -> 1; static Runnable RU = () -> { }; static Function<String, Integer> FS = s -> 1; static Comparator<String> CB = (a, b) -> 1; static ToIntFunction<String> TI = s -> 1;
  static <X> X id(X x) { return x; } static int pi() { return 1; } static Integer bi() { return 2; } static void vo() { } static int io() throws Exception { return 1; }
  static int si(String s) { return 1; } static Integer sI(String s) { return 1; } static void sv(String s) { } static int ov(String s) { return 1; } static Integer ov(Integer s) { return 1; } static int va(Object... o) { return 1; } int inst(String s) { return 1; }
  static  String g0(Number p0) { return "0.0"; }
  static  String g0(boolean p0) { return "0.1"; }
  static  String g0(float p0) { return "0.2"; }
  static  String g1(char p0, Short p1) { return "1.0"; }
  static <T extends Comparable<T>> String g1(Double p0, T p1) { return "1.1"; }
  static  String g1(double p0, Comparable<String>... p1) { return "1.2"; }
  static  String g1(Collection<?> p0, Comparable<String>... p1) { return "1.3"; }
  static  String g2(Supplier<?> p0) { return "2.0"; }
  static  String g2(Comparator<String> p0) { return "2.1"; }
  static  String g3(DoubleSupplier p0, Collection<?> p1) { return "3.0"; }
  static  String g3(Supplier<String> p0, int p1) { return "3.1"; }
  static  String g4(Float p0) { return "4.0"; }
  static <T> String g4(Function<? super Integer, ? extends T> p0) { return "4.1"; }
  static  String g5(Collection<?>... p0) { return "5.0"; }
  static  String g5(Float p0) { return "5.1"; }
  static  String g5(String p0) { return "5.2"; }
  static void p(String s) { System.out.println(s); }
  static void run() throws Exception {
    p("0 " + g0(C));
    p("1 " + g0(D));
    p("2 " + g0(I));
    p("3 " + g0(N));
    p("8 " + g0(true));
    p("9 " + g0(1L));
    p("13 " + g0(null));
    p("29 " + g2(() -> bi()));
    p("31 " + g2(ArrayList::new));
    p("32 " + g2((x, y) -> 1));
    p("33 " + g2(() -> null));
    p("36 " + g2(() -> "s"));
    p("37 " + g2(CB));
    p("38 " + g2("s"::length));
    p("82 " + g5(List.of()));
  }
  public static void main(String[] a) throws Exception { run(); }
}
