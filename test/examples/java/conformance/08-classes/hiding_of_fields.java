// JLS 8.3, 8.4.8.2, 15.11: fields and static methods are hidden, not overridden: the static type of the expression decides.
public class hiding_of_fields {
  static class A {
    int x = 1;
    String s = "A.s";
    static String st = "A.st";
    static String who() { return "A.who"; }
    String name() { return "A:" + x + s; }
    int getX() { return x; }
    static int counter = 0;
    static A self() { counter++; return null; }
    private int secret = 42;
    int peek(A other) { return other.secret; }
    protected long wide = 1L;
  }
  static class B extends A {
    double x = 2.5;
    int s = 7;
    static int st = 5;
    static String who() { return "B.who"; }
    String name() { return "B:" + x + s + super.x + super.s + ((A) this).x + "/" + super.name(); }
    private String secret = "mine";
    String both() { return secret + ((A) this).secret; }
  }
  static class C extends B {
    char x = 'c';
    { super.x += 1; ((A) this).x += 10; }
    String name() { return "C:" + x + super.x + ((A) this).x + ((B) this).s + "/" + super.name(); }
    void bump() { x++; super.x++; ((A) this).x++; ((B) this).s <<= 2; wide += x; }
    class In { String x = "in"; String all() { return x + C.this.x + C.super.x + ((A) C.this).x + this.x; } }
  }
  interface K { int V = 10; String ONLY = "K"; }
  interface L extends K { int V = 20; }
  static class M implements K { int getV() { return V; } }
  static class N extends M implements L { int both() { return L.V + K.V + ((K) this).V; } }
  static class Shadow { int v = 1; int f(int v) { int r = v + this.v; { int w = v; r += w; } this.v = v; return r; } }
  static int trace(String s, int v) { System.out.print(s + " "); return v; }
  public static void main(String[] args) {
    C c = new C();
    B b = c;
    A a = c;
    System.out.println(c.x + " " + b.x + " " + a.x + " " + ((A) c).x + " " + ((A) (B) c).s + " " + b.s + " " + a.s);
    System.out.println(a.st + " " + b.st + " " + A.who() + " " + B.who() + " " + C.who() + " " + a.who() + " " + b.who());
    System.out.println(c.name());
    c.bump();
    System.out.println(c.name() + " " + a.getX() + " " + c.getX() + " " + a.wide);
    System.out.println(c.new In().all() + " " + b.both() + " " + a.peek(c));
    System.out.println(A.self().st + A.self().who() + A.counter);
    A none = null;
    System.out.println(none.st + none.who() + ((B) none).st);
    none.st = "set by null"; System.out.println(A.st);
    a.x = 100; b.x = 200; c.x = 'z';
    System.out.println(c.name());
    ((A) c).x += trace("rhs", 5); ((B) c).x /= 3; ((A) c).s += b.s + c.x;
    System.out.println(c.name());
    N n = new N();
    System.out.println(n.getV() + " " + n.both() + " " + ((M) n).V + n.ONLY);
    Shadow sh = new Shadow();
    System.out.println(sh.f(5) + " " + sh.v + " " + sh.f(sh.v = 8) + " " + sh.v);
    A[] mixed = {new A(), new B(), new C()};
    for (A m : mixed) System.out.print(m.x + m.s + m.name() + " | ");
    System.out.println();
    var anon = new B() { String st = "anon"; int x = 3; int sum() { return x + (int) super.x + s; } };
    System.out.println(anon.st + anon.x + anon.sum() + ((A) anon).x + B.st);
  }
}
