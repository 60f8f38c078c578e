// JEP 358: captured locals in constructors, lambdas, enums and records.
public class null_captured_deep {
  int f;
  static void t(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  static null_captured_deep no() { return null; }
  public static void main(String[] args) {
    null_captured_deep o = no(); String s = null;
    t(new Runnable() { public void run() { class L { L(int i) { if (i == 0) o.f++; else if (i == 1) s.length(); } L() { int k = o.f; } } 
      t(() -> new L(0)); t(() -> new L(1)); t(() -> new L()); t(() -> new L(2) { { s.length(); } }); } });
    t(new Runnable() { int z; class In { In(String q) { z += o.f + q.length(); } { z++; } class Mo { Mo() { z += s.length(); } } } 
      public void run() { t(() -> new In("")); t(() -> { new In(null); }); class K extends In { K() { super(s); } } new K(); } });
    null_captured_deep[] one = { null };
    for (String a : new String[] { null, "x" }) { t(() -> { Runnable r = () -> t(() -> System.out.println(a.length())); r.run(); }); t(() -> new Object() { int n = a.length(); }); }
    t(() -> { class Q { int v() { return one[0].f; } Runnable r() { return () -> one[0].f++; } Runnable rr() { return new Runnable() { public void run() { one[0].f--; } }; } } new Q().v(); });
    t(() -> { class Q { int v() { return one[0].f; } Runnable r() { return () -> one[0].f++; } Runnable rr() { return new Runnable() { public void run() { one[0].f--; } }; } } new Q().r().run(); });
    t(() -> { class Q { int v() { return one[0].f; } Runnable r() { return () -> one[0].f++; } Runnable rr() { return new Runnable() { public void run() { one[0].f--; } }; } } new Q().rr().run(); });
    enum E { A { int z() { return t.length(); } }, B; String t; int z() { return t.length() + 1; } }
    t(() -> E.A.z()); t(() -> E.B.z());
    record R(String a, null_captured_deep b) { R { a.length(); } int g() { return b.f; } static R of(R r) { return new R(r.a, null); } }
    t(() -> new R(null, null)); t(() -> new R("", null).g()); t(() -> R.of(null));
  }
}
