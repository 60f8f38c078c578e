// JLS 8.3, 6.4.1, 15.11: fields hide by static type, whatever the object is; super, casts, qualified this, interfaces' constants.
public class fields_hidden_at_every_depth {
  interface P { int K = 1; String NAME = "P"; } interface Q { int K = 2; } interface PQ extends P, Q { int K = P.K + Q.K + 10; }
  static class A { String n = "A"; static String s = "sA"; int k = 1; A self() { return this; } String get() { return n; } String viaThis() { return this.n + s; } protected int p = 10; static int count; A() { count++; } }
  static class B extends A { String n = "B"; static String s = "sB"; B self() { return this; } @Override String get() { return n + super.n + ((A) this).n; } void set(String v) { n = v; super.n = v + "'"; ((A) this).k += 5; p *= 2; } }
  static class C extends B implements PQ { int n = 3; int s = 4; @Override String get() { return n + super.n + ((A) this).n + s + super.s + A.s + K + PQ.K + P.K + NAME; } class In extends A { String n = "In"; String all() { return n + super.n + C.this.n + C.super.n + ((A) C.this).n + C.super.get() + this.s + C.this.s; } } }
  static class D extends C { private String n = "D"; static class S extends D { String t() { return super.n + ((D) this).n + super.s; } } }
  static class X { static int v = 1; int w = 1; } static class Y extends X { long v = 2L; static double w = 2.5; } static class Z extends Y { }
  static class Gen<T> { T v; static int c; Gen(T v) { this.v = v; c++; } } static class Sub extends Gen<String> { Integer v = 7; Sub() { super("text"); } String both() { return v + 1 + super.v.toUpperCase() + ((Gen<String>) this).v.length(); } }
  static A nul() { System.out.print("[nul]"); return null; } static int idx; static B[] bs = {new B(), new B()};
  public static void main(String[] args) {
    A a = new A(), ab = new B(), ac = new C(); B b = new B(), bc = new C(); C c = new C();
    System.out.println(a.n + ab.n + ac.n + b.n + bc.n + c.n + " " + ((A) c).n + ((B) c).n + ((A) (B) c).n + " " + a.get() + " " + ab.get() + " " + ac.get());
    System.out.println(a.s + ab.s + b.s + bc.s + c.s + " " + A.s + B.s + ((A) b).s + " " + b.self().n + ((A) b).self().n + ab.self().n + c.self().n);
    ab.n = "x"; b.n = "y"; ((A) b).n = "z"; System.out.println(ab.get() + b.get() + b.viaThis()); b.set("w"); System.out.println(b.get() + b.k + b.p + ((A) b).p); ab.s = "changed"; System.out.println(A.s + B.s); b.n += 1; ((A) b).n += 2; System.out.println(b.n + ((A) b).n);
    System.out.println(c.new In().all()); System.out.println(new D().get() + new D.S().t() + new D().n + ((C) new D()).n); System.out.println(nul().s + nul().count + ((C) null).K); int before = A.count; new C(); System.out.println(A.count - before);
    System.out.println(new Z().v + 1 + " " + new Z().w + Z.w + X.v + ((X) new Z()).w + ((X) new Z()).v + " " + new Sub().both() + Sub.c + Gen.c); Gen<String> g = new Sub(); System.out.println(g.v + ((Sub) g).v);
    bs[idx++].n += idx; bs[idx].n = idx-- + "i"; System.out.println(bs[0].n + bs[1].n + idx);
    A anon = new A() { String n = "anon"; { super.n = "set"; k = 9; } @Override String get() { return n + super.n + k + super.get(); } }; System.out.println(anon.n + anon.get() + ((Object) anon).equals(anon)); System.out.println(new B() { String n() { return n + super.n + ((A) this).n; } }.n());
    try { A none = null; System.out.println(none.n); } catch (NullPointerException e) { System.out.println(e.getMessage()); } A none = null; System.out.println(none.s); System.out.println(new Object() { int n = 5; int twice() { return n * 2; } }.twice());
  }
}
