// JEP 358: how messages name locals that classes in classes captured.
public class null_captured {
  int f;
  int m() { return f; }
  static null_captured nul() { return null; }
  interface G { int g(); }
  static void t(G g) { try { g.g(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  public static void main(String[] args) {
    null_captured o = nul();
    t(new G() { public int g() { return o.m(); } });
    t(new G() { public int g() { return new G() { public int g() { return o.m(); } }.g(); } });
    t(new G() { public int g() { return new G() { int v = o.f; public int g() { return v; } }.g(); } });
    t(new G() { int w = 1; public int g() { class L { int z() { return o.f + w; } } return new L().z(); } });
    t(new G() { class In { int z() { return o.f; } class Deep { int q() { return o.m(); } } } public int g() { return args == null ? new In().z() : new In().new Deep().q(); } });
    t(() -> new G() { public int g() { return o.m(); } }.g());
    t(() -> { null_captured p = nul(); return new G() { public int g() { G h = () -> p.m() + o.f; return h.g(); } }.g(); });
    t(new G() { public int g() { G h = () -> o.m(); return h.g(); } });
    t(new G() { G h = () -> new G() { public int g() { return o.m(); } }.g(); public int g() { return h.g(); } });
    class Loc { int a() { return o.m(); } class M { int b() { return o.f; } } }
    t(() -> new Loc().a());
    t(() -> new Loc().new M().b());
    t(new G() { public int g() { class S extends Loc { int c() { return o.m(); } } return new S().c(); } });
    t(new G() { public int g() { return new Loc() { int c() { return o.f; } }.c(); } });
  }
}
