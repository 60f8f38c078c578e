// JLS 12.5, 15.9.4: the order in which an object comes to be, with all that can go wrong on the way.
import java.util.*;
import java.util.function.*;
public class instance_creation_order {
  static int n;
  static int t(String s) { System.out.print(s + n + " "); return n++; }
  static void nl() { System.out.println(); n = 0; }
  static class G { static { t("static G"); } int g = t("g"); { t("{G}"); } G() { this(t("arg")); t("G()"); } G(int x) { super(); t("G(int)"); } }
  static class F extends G { static int sf = t("static F"); final int f1 = t("f1"), f2; { f2 = t("f2=") + f1; } F() { super(t("super arg")); t("F()"); } F(String s) { t("F(String)"); } F(F other) { this(other.toString() + t("this arg")); } int f3 = t("f3"); public String toString() { return "F" + (f2 > 0); } }
  class Inner { int i = t("Inner.i" + outerValue()); Inner(int k) { t("Inner()"); } }
  int own = t("own");
  int outerValue() { return own; }
  static instance_creation_order outer(String s) { t(s); return new instance_creation_order(); }
  static class Fails { static Fails leaked; int a = t("a"), b = 10 / (a - a), c = t("c"); { t("never"); } Fails() { t("never too"); } }
  static class Leaky { static List<Leaky> all = new ArrayList<>(); int v = 3; { all.add(this); v = 4; if (all.size() > 1) throw new IllegalStateException("second"); v = 5; } Leaky() { v = 6; } }
  static class Args { Args(int a, Object b, int c) { t("Args"); } }
  static class Bad { static int k = t("static Bad"); Bad(int x) { t("Bad"); } }
  static int boom(String s) { t(s); throw new UnsupportedOperationException(s); }
  static class Lam { Supplier<Integer> s = () -> this.late + this.early; int early = t("early"); int late = 50; int now = s.get(); { late = 60; } int then = s.get(); }
  record Rec(int a, int b) { static int made = t("static Rec"); Rec { t("Rec" + a); a += 100; } Rec(int a) { this(a, t("b")); t("after this()"); } }
  enum En { X(t("x")), Y(t("y")) { { t("Y body"); } }; static { t("static En"); } int q = t("q"); En(int p) { t("En()"); } }
  public static void main(String[] args) {
    new F(); nl(); new F("s"); nl(); new F(new F("inner")); nl(); new G(); nl();
    outer("o").new Inner(t("k")); nl();
    try { new Fails(); } catch (ArithmeticException e) { t("caught"); } nl();
    for (int i = 0; i < 3; i++) try { new Leaky(); } catch (IllegalStateException e) { System.out.print(Leaky.all.get(i).v + e.getMessage() + " "); } System.out.print(Leaky.all.get(0).v); nl();
    new Args(t("first"), new Args(t("in"), null, t("in2")), t("last")); nl();
    try { new Args(t("first"), new Bad(boom("boom")), t("last")); } catch (UnsupportedOperationException e) { System.out.print(e.getMessage()); } nl();
    instance_creation_order none = null; try { none.new Inner(t("not evaluated")); } catch (NullPointerException e) { t("npe"); } nl();
    Lam l = new Lam(); System.out.print(l.now + " " + l.then + " " + l.s.get()); nl();
    System.out.print(new Rec(1)); nl(); System.out.print(new Rec(2, 3) + " " + En.Y); nl();
    new F("anon") { int extra = t("extra"); { t("{anon}"); } @Override public String toString() { t("toString"); return super.toString(); } }.toString(); nl();
    new ArrayList<Integer>(List.of(1)) { { add(t("init")); } int z = size() + t("z"); }; nl();
    Object o = new Object() { int x = t("x") + new Object() { int y = t("y"); }.y; { class Loc { { t("Loc"); } } new Loc(); } }; nl();
    int[] arr = {t("e0"), new F("arr").f3, t("e2")}; nl();
  }
}
