// JLS 15.12.2.1, 8.4.8: overloads spread over a generic class and its subclasses, called through every kind of type argument.
import java.util.*; import java.util.function.*;
class Main {
  static Integer I = 5; static String S = "s"; static Object O = "o"; static List<String> LS = List.of(); static List<Integer> LI = List.of(); static boolean Z = true;
  static class A<T> {
     String m(Object... p0) { return "A0"; }
     String k(Number p0, List<T> p1) { return "A1"; }
     String k(int p0, T[] p1) { return "A2"; }
    private  String k(char p0) { return "A3"; }
  }
  static class B<X> extends A<List<X>> {
     String m(CharSequence p0) { return "B0"; }
     String k(Predicate<X> p0) { return "B1"; }
  }
  static class C extends B<Integer> {
     String m(Object... p0) { return "C0"; }
    static  String m(Consumer<? super String> p0) { return "C1"; }
  }
  static void p(String s) { System.out.println(s); }
  static void run() {
    A<String> as = new A<>(); A<Integer> ai = new A<>(); A<?> aw = as; A<? extends Number> an = ai; A raw = as; B<String> bs = new B<>(); B<Integer> bi = new B<>(); B<? super Integer> bw = bi; C c = new C();
    p("4 " + bi.m(new Integer[0]));
    p("5 " + as.m(new Object[0], 1.5, LS));
    p("6 " + bi.m(O));
    p("7 " + aw.m(I, new ArrayList<>()));
    p("10 " + as.m(new int[0], new Integer[0]));
    p("11 " + bw.m((Object) 1));
    p("14 " + bw.m(1L));
    p("17 " + bw.m(new String[0]));
    p("20 " + bs.m());
    p("23 " + an.m(Z ? 1 : "s"));
    p("24 " + bs.m(new ArrayList<>()));
    p("28 " + ai.m());
    p("29 " + an.m(new ArrayList<>(), LI));
    p("30 " + an.m(new String[0], new Object[0]));
    p("33 " + c.m(LI));
    p("36 " + aw.m("s"));
    p("37 " + an.m(new ArrayList<>()));
    p("38 " + c.m(new Integer[0]));
    p("39 " + bi.m(new int[0]));
    p("40 " + aw.m());
    p("43 " + raw.k('c'));
    p("44 " + an.m(new String[0]));
    p("46 " + aw.m(new String[0], new String[0]));
    p("49 " + bi.m(I, 1));
    p("52 " + aw.m(null, 'c'));
    p("56 " + bi.m(List.of(), List.of()));
    p("59 " + bs.m('c', 1));
    p("63 " + aw.m(LS, 1L));
    p("67 " + c.m(String::trim));
    p("69 " + bi.m(List.of()));
    p("70 " + bi.m((Object) 1, LS));
    p("75 " + as.m(null));
    p("76 " + bs.m((Object) 1));
    p("78 " + an.m(S, 1.5));
    p("79 " + bs.m((Object) 1));
    p("82 " + c.m(O));
    p("83 " + bi.m(O, O));
  }
  public static void main(String[] a) throws Exception { run(); }
}
