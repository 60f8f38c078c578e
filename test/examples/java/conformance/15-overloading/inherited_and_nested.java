// JLS 15.12.1, 8.4.8, 8.4.9: overloads found in superclasses, interfaces, enclosing classes; hiding; private; static and instance.
import java.util.*;
public class inherited_and_nested {
  static String m(int x) { return "outer int"; }
  static String m(String s) { return "outer String"; }
  private String p(Object o) { return "private O"; }
  static class A {
    String f(Object o) { return "A.O"; }
    String f(Integer i) { return "A.Integer"; }
    static String s(long x) { return "A.s long"; }
    private String f(String s) { return "A.private String"; }
    String self() { return f("x"); }
    protected String v(int a, int... b) { return "A.v"; }
    String g(long x) { return "A.g long"; }
  }
  static class B extends A {
    @Override String f(Object o) { return "B.O"; }
    String f(CharSequence c) { return "B.CS"; }
    static String s(int x) { return "B.s int"; }
    static String s(long x) { return "B.s long"; }
    String g(int x) { return "B.g int"; }
    String g(char x) { return "B.g char"; }
    String sup() { return super.f("s") + super.g(1) + super.f(1); }
    @Override protected String v(int a, int[] b) { return "B.v" + b.length; }
  }
  static class C extends B {
    String g(Integer x) { return "C.g Integer"; }
    String f(String s) { return "C.String"; }
    private static String s(char c) { return "C.s char"; }
    String chars() { return s('c') + s((short) 1) + s(5L); }
  }
  interface I { default String d(Object o) { return "I.O"; } String e(int x); static String st(int x) { return "I.st"; } }
  interface J extends I { default String d(String s) { return "J.S"; } default String e(long x) { return "J.e long"; } }
  static class K implements J { public String e(int x) { return "K.e int"; } public String d(Integer i) { return "K.I"; } }
  class Inner {
    String m(Object o) { return "inner Object"; }
    // All of the inner class's methods of the name hide those around it.
    String call() { return m(1) + m("s") + inherited_and_nested.m(1) + p("s"); }
    class Deep { String call() { return m('c') + p(1); } String p(int i) { return "deep int"; } String q() { return inherited_and_nested.this.p("q") + p('c'); } }
  }
  static abstract class Gen<T> {
    String w(T t) { return "Gen.T"; }
    String w(Object a, T b) { return "Gen.OT"; }
    abstract String x(T t);
    String x(String s, int n) { return "Gen.x"; }
  }
  static class GS extends Gen<String> {
    String w(Integer i) { return "GS.I"; }
    @Override String w(String s) { return "GS.S>" + super.w(s); }
    String x(String s) { return "GS.x S"; }
  }
  static class Stat { static String z(Object o) { return "static O"; } String z(String s) { return "instance S"; } static String y(String s) { return z((Object) s); } }
  enum E { ONE { @Override String t(int x) { return "ONE int"; } String t(char c) { return "unseen"; } }, TWO; String t(int x) { return "E int"; } String t(Object x) { return "E Object"; } }
  public static void main(String[] args) {
    A a = new B(), c = new C();
    B b = new B();
    C cc = new C();
    System.out.println(a.f("s") + a.f(1) + a.f((Object) 1) + a.self() + c.self());
    System.out.println(b.f("s") + b.f(1) + b.f(new StringBuilder()) + b.f('c') + cc.f("s") + cc.f((CharSequence) "s") + cc.f(2.0));
    System.out.println(A.s(1) + B.s(1) + B.s(1L) + C.s((short) 2) + cc.chars() + b.sup());
    System.out.println(a.g(1) + b.g(1) + b.g('c') + b.g(1L) + b.g((byte) 1) + cc.g(1) + cc.g((Integer) 1) + cc.g(Integer.valueOf(2)) + cc.g('x') + c.g('x'));
    System.out.println(a.v(1) + b.v(1, new int[2]) + a.v(1, 2, 3) + ((A) cc).v(0));
    K k = new K();
    J j = k;
    I i = k;
    System.out.println(k.d("s") + k.d(1) + k.d('c') + j.d("s") + j.d(1) + i.d("s") + k.e(1) + k.e(1L) + i.e(2) + j.e('c') + I.st(1));
    inherited_and_nested o = new inherited_and_nested();
    Inner in = o.new Inner();
    System.out.println(in.call() + in.new Deep().call() + in.new Deep().q());
    GS gs = new GS();
    Gen<String> g = gs;
    System.out.println(gs.w("s") + gs.w(1) + g.w("s") + gs.w(1, "s") + gs.x("s") + gs.x("t") + g.x("s") + gs.x("s", 1));
    System.out.println(new Stat().z("s") + Stat.z((Object) "s") + Stat.y("t") + new Stat().z(1));
    for (E e : E.values()) System.out.print(e.t(1) + e.t('c') + e.t("s") + e.t(1L) + " ");
    System.out.println();
    System.out.println(new Object() { String m(double d) { return "anon double"; } String go() { return m(1) + inherited_and_nested.m("s"); } }.go());
    A an = new A() { @Override String f(Object x) { return "anon O" + super.f(x); } String f(String s) { return "anon S"; } };
    System.out.println(an.f("s") + an.f((Object) null) + an.f((Integer) null) + an.self());
    // On this, on super with generic result, from a lambda.
    Runnable r = () -> System.out.println(m(1) + m("q") + m('c'));
    r.run();
  }
}
