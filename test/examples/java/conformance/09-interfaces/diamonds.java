public class diamonds {
  interface A { default String who() { return "A"; } default String only() { return "A.only"; } }
  interface B extends A { }
  interface C extends A { default String who() { return "C>" + A.super.who(); } }
  interface D extends A { default String who() { return "D"; } }
  static class V implements A, C { }
  static class W implements C, A, B { }
  static class X implements B, C { public String who() { return "X" + C.super.who(); } }
  static class Y implements C, D { public String who() { return C.super.who() + D.super.who(); } }
  static class P { public String who() { return "P"; } }
  static class Q extends P implements C { }
  static class R extends V implements B { }
  static class S extends V { public String who() { return "S" + super.who(); } }
  static abstract class Abs implements A { public abstract String who(); }
  static class Conc extends Abs implements C { public String who() { return "Conc" + C.super.who(); } }
  interface Re extends A { String who(); }
  static class ReImpl implements Re { public String who() { return "re" + only(); } }
  interface Priv { private int secret() { return 42; } private static String st(int x) { return "st" + x; } default String tell() { return st(secret()); } static String make() { return st(1); } }
  static class PI implements Priv { int secret() { return 1; } }
  interface Const { int N = 5; String S = "s" + N; }
  interface Const2 extends Const { int N = 6; }
  static class CI implements Const2 { int get() { return N + Const.N; } }
  interface Gen<T> { T get(); default T twice() { get(); return get(); } }
  static class Counter implements Gen<Integer> { int n; public Integer get() { return ++n; } }
  interface Walk { default String go() { return "walk"; } }
  interface Swim { default String go() { return "swim"; } }
  static class Duck implements Walk, Swim { public String go() { return Walk.super.go() + "+" + Swim.super.go(); } class In { String x() { return Duck.this.go() + Duck.super.toString().startsWith("diamonds$Duck@"); } } }
  interface ObjM { boolean equals(Object o); String toString(); int f(); }
  interface Over { default void p(Object o) { System.out.println("obj " + o); } default void p(String s) { System.out.println("str " + s); } }
  static class OverC implements Over { public void p(Integer i) { System.out.println("int " + i); } }
  public static void main(String[] args) {
    A[] all = {new V(), new W(), new X(), new Y(), new Q(), new R(), new S(), new Conc(), new ReImpl()};
    for (A a : all) System.out.println(a.getClass().getSimpleName() + " " + a.who() + " " + a.only());
    System.out.println(new PI().tell() + Priv.make() + new PI().secret());
    System.out.println(Const.S + Const2.S + new CI().get() + CI.N);
    Counter c = new Counter(); System.out.println(c.twice() + 1 + "," + c.n);
    System.out.println(new Duck().go() + new Duck().new In().x());
    ObjM m = () -> 3; System.out.println(m.f() + " " + m.equals(m));
    OverC o = new OverC(); o.p(1); o.p("x"); o.p(2.0); o.p((Object) "y"); o.p('c');
    A lam = new A() { public String who() { return "anon" + A.super.only(); } }; System.out.println(lam.who());
    Object ob = new V(); System.out.println((ob instanceof A) + " " + (ob instanceof B) + " " + (ob instanceof C));
  }
}
