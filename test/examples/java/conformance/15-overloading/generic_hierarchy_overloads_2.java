// JLS 15.12.2.1, 8.4.8: overloads spread over a generic class and its subclasses, called through every kind of type argument.
import java.util.*; import java.util.function.*;
class Main {
  static Integer I = 5; static String S = "s"; static Object O = "o"; static List<String> LS = List.of(); static List<Integer> LI = List.of(); static boolean Z = true;
  static class A<T> {
     String k(Runnable p0, List<T> p1) { return "A0"; }
     String m(long p0) { return "A1"; }
  }
  static class B<X> extends A<String> {
     String m(String p0) { return "B0"; }
     String m(Number p0) { return "B1"; }
    static  String m(int p0) { return "B2"; }
     String m(X... p0) { return "B3"; }
  }
  static class C extends B {
    <U> String k(U p0) { return "C0"; }
    static  String m(Supplier<String> p0) { return "C1"; }
  }
  static void p(String s) { System.out.println(s); }
  static void run() {
    A<String> as = new A<>(); A<Integer> ai = new A<>(); A<?> aw = as; A<? extends Number> an = ai; A raw = as; B<String> bs = new B<>(); B<Integer> bi = new B<>(); B<? super Integer> bw = bi; C c = new C();
    p("8 " + bs.m(1.5));
    p("36 " + bw.m());
    p("37 " + c.m(LI));
    p("38 " + c.k(LI));
    p("44 " + c.m(O));
    p("54 " + raw.m(I));
    p("64 " + ai.m(1L));
    p("66 " + bi.m('c'));
    p("69 " + c.m(new int[0]));
    p("71 " + c.k(List.of()));
  }
  public static void main(String[] a) throws Exception { run(); }
}
