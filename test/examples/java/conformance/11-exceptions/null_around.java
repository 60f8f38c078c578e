// JEP 358: how messages name the objects around an object, in methods, constructors and initialisers.
public class null_around {
  int f; null_around w;
  null_around in(int i) { return w; }
  class A { int k;
    A() { try { System.out.println(w.f); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
    int v = z();
    int z() { try { return w.f; } catch (NullPointerException e) { System.out.println(e.getMessage()); return 0; } }
    class B { A a; int q() { return w.f + k; }
      { try { System.out.println(w.f); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
      B() { try { System.out.println(w.in(k).f); } catch (NullPointerException e) { System.out.println(e.getMessage()); } 
       try { System.out.println(w.f + k); } catch (NullPointerException e) { System.out.println(e.getMessage()); } } 
      class C { null_around u = null_around.this.w; int q() { return null_around.this.w.f; } int r() { return a.k; } int s() { return B.this.a.v; } 
        C(int i) { try { System.out.println(B.this.a.k); } catch (NullPointerException e) { System.out.println(e.getMessage()); }  } } }
  }
  static void t(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  public static void main(String[] args) {
    null_around w = new null_around(); A a = w.new A(); A.B b = a.new B(); A.B.C c = b.new C(3);
    t(() -> a.z()); t(() -> b.q()); t(() -> c.q()); t(() -> c.r()); t(() -> c.s());
    null_around o = w.in(0);
    class L { L(int i) { t(() -> System.out.println(o.f)); System.out.println(o.f + i); } }
    t(() -> new L(3));
    class M { int i = o.f; }
    t(() -> new M());
    t(() -> { class N { N(int i, long j, String s) { o.in(i); } } new N(1, 2, ""); });
    t(new Runnable() { null_around p = o.in(2); public void run() { } });
  }
}
