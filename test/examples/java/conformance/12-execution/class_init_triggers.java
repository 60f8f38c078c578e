// JLS 12.4.1: what initialises a class and what does not.
import java.util.*;
import java.util.function.*;
public class class_init_triggers {
  static <T> T say(String s, T t) { System.out.print(s + " "); return t; }
  static void line(Object o) { System.out.println("| " + o); }
  static class P { static { say("P", 0); } static int sf = say("P.sf", 1); static final int CONST = 5; static final String STR = "s" + CONST; static final Integer BOX = 5; static final int LATE; static { LATE = 6; } static void m() {} int f = say("P.f", 2); }
  static class C extends P { static { say("C", 0); } static int own = 3; static final long CL = CONST * 2L; static int cm() { return own; } }
  interface I { int X = say("I.X", 1); static void s() {} void a(); }
  interface J extends I { int Y = say("J.Y", 2); default void d() {} }
  interface K extends J { int Z = say("K.Z", 3); default void k() {} }
  static class Im implements K { static { say("Im", 0); } public void a() {} }
  static class Im2 implements I { static { say("Im2", 0); } public void a() {} }
  static class A1 { static { say("A1", 0); } } static class A2 { static { say("A2", 0); } static A2 none; } static class A3 { static { say("A3", 0); } } static class A4 { static { say("A4", 0); } static class Nested { static { say("Nested", 0); } static int n = 1; } }
  static class A5 { static { say("A5", 0); } static int inc = 0; } static class A6 { static { say("A6", 0); } A6() {} static A6 make() { return new A6(); } } static class A7 { static { say("A7", 0); } static void ref() {} } static class A8 { static { say("A8", 0); } A8() {} }
  static class G<T> { static { say("G", 0); } T t; static <U> G<U> of(U u) { G<U> g = new G<>(); g.t = u; return g; } }
  enum E { ONE; static { say("E", 0); } static final int K = 7; } record R(int x) { static { say("R", 0); } static final R ZERO = new R(0); }
  static class Outer { static { say("Outer", 0); } int v = 4; class Inner { static { say("Inner", 0); } int w = v; } }
  static class Sup { static { say("Sup", 0); } static int shared = 1; } static class Sub1 extends Sup { static { say("Sub1", 0); } static void hide() {} } static class Sub2 extends Sub1 { static { say("Sub2", 0); } }
  static abstract class Abs { static { say("Abs", 0); } abstract int go(); static Abs it() { return new Abs() { static { say("Anon", 0); } int go() { return 1; } }; } }
  static class Thrower { static { say("Thrower", 0); if (true) throw new IllegalStateException("t"); } static int q; }
  static int arg(int x) { return x; } static int two(int a, int b) { return a + b; }
  public static void main(String[] args) {
    line(P.CONST + P.STR + C.CONST + C.CL);
    line(C.sf); line(P.LATE + P.BOX); line(C.cm());
    P[] ps = new P[1]; A1[] as = new A1[2]; A1[][] aas = {{}, null}; Object o = as; line(o instanceof A1[]); line((Object) null instanceof A1); A1 cast = (A1) (Object) null; line(cast);
    line(A1.class == (Object) A2.class); line(A2.none); A3 local; line("declared"); line(A4.Nested.n); line(A5.inc++ + A5.inc);
    Supplier<A6> s = A6::new; Supplier<A6> s2 = A6::make; line("refs made"); s.get(); line("got");
    Runnable r = A7::ref; line("ref"); r.run(); line("run"); Supplier<A8> lam = () -> new A8(); line("lambda"); lam.get(); line("made");
    line(G.of("x").t); line(E.K); line(E.ONE); line(R.ZERO); line(new Outer().v); line(new Outer().new Inner().w);
    line(Sub2.shared); Sub2.hide(); line("hide"); new Sub2(); line("new");
    line(Abs.it().go()); new Im2(); line("im2"); line(I.X); new Im(); line("im"); line(K.Z);
    try { Thrower.q = arg(say("arg", 3)); } catch (ExceptionInInitializerError e) { line(e.getCause()); } try { line(Thrower.q); } catch (NoClassDefFoundError e) { line(e.getMessage()); }
    line(two(say("left", 1), Late.v)); Late2.arr()[Late2.i()] = Late3.v; line("end");
    try { new NeedsArg(1 / (args.length)); } catch (ArithmeticException e) { line("args after class"); }
    try { NeedsArg2.st(1 / args.length); } catch (ArithmeticException e) { line("args before class"); }
    List<Supplier<Object>> later = List.of(() -> Never.X, () -> Now.X); line(later.get(1).get());
  }
  static class Late { static { say("Late", 0); } static int v = 2; } static class Late2 { static { say("Late2", 0); } static int[] arr() { return new int[2]; } static int i() { return say("i", 1); } } static class Late3 { static { say("Late3", 0); } static int v = 2; }
  static class NeedsArg { static { say("NeedsArg", 0); } NeedsArg(int n) {} } static class NeedsArg2 { static { say("NeedsArg2", 0); } static void st(int n) {} } static class Never { static { say("Never", 0); } static int X = 1; } static class Now { static { say("Now", 0); } static int X = 1; }
}
