// JLS 15.12.2.1, 8.4.8: overloads spread over a generic class and its subclasses, called through every kind of type argument.
import java.util.*; import java.util.function.*;
class Main {
  static Integer I = 5; static String S = "s"; static Object O = "o"; static List<String> LS = List.of(); static List<Integer> LI = List.of(); static boolean Z = true;
  static class A<T> {
     String k(Runnable p0) { return "A0"; }
     String m(CharSequence p0, List<T> p1) { return "A1"; }
     String m(Comparable<T> p0) { return "A2"; }
  }
  static class B<X> extends A<Integer> {
     String m(Runnable p0) { return "B0"; }
     String m(X[] p0) { return "B1"; }
     String m(Integer p0) { return "B2"; }
  }
  static class C extends B {
     String m(Runnable p0) { return "C0"; }
     String m(int... p0) { return "C1"; }
  }
  static void p(String s) { System.out.println(s); }
  static void run() {
    A<String> as = new A<>(); A<Integer> ai = new A<>(); A<?> aw = as; A<? extends Number> an = ai; A raw = as; B<String> bs = new B<>(); B<Integer> bi = new B<>(); B<? super Integer> bw = bi; C c = new C();
    p("13 " + c.m());
    p("14 " + c.m(Z ? 1 : "s"));
    p("33 " + c.m(() -> { }));
    p("37 " + bi.m(() -> { }));
    p("39 " + aw.m(null));
    p("58 " + ai.m(null));
    p("65 " + bi.m(() -> { }));
    p("75 " + as.m("s"));
    p("82 " + c.m());
  }
  public static void main(String[] a) throws Exception { run(); }
}
