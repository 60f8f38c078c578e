// JEP 358: parameters and locals of constructors are numbered behind and before the hidden ones.
public class null_in_constructors {
  static void t(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  class In { In(String s, long j, String u) { this(s == null ? u.length() : s.length()); } In(int i) { String z = null; long q = i; String y = null; if (i == 0) z.length(); else y.length(); }
    In(String v) { v.length(); } In(String v, String p) { v = p; v.length(); } }
  enum E { P(null), Q(""); E(String s) { String k = null; if (s == null) s.length(); else k.length(); } }
  enum F { P("", null); F(String s, String t) { t.length(); } }
  static class St { St(String s) { s.length(); } }
  public static void main(String[] args) {
    null_in_constructors x = new null_in_constructors(); int cap = args.length; String cs = "" + cap;
    t(() -> x.new In(null, 1, null)); t(() -> x.new In(0)); t(() -> x.new In(1)); t(() -> x.new In((String) null)); t(() -> x.new In("", null));
    try { E.P.name(); } catch (Error e) { System.out.println(e.getCause().getMessage()); }
    try { F.P.name(); } catch (Error e) { System.out.println(e.getCause().getMessage()); }
    t(() -> new St(null));
    class L { int k = cap; L(String s) { String m = null; if (s == null) s.length(); m.length(); } L(String a, String b) { System.out.println(cs); b.length(); } L() { this((String) null); } L(int i, String s) { this(s.length() + ""); } 
       L(char c) { String u = cs.length() == 1 ? null : cs; long j = 1; String v = u; v.length(); } }
    t(() -> new L(null)); t(() -> new L("")); t(() -> new L("", null)); t(() -> new L()); t(() -> new L(1, null)); t(() -> new L('c'));
    class Base { Base(String s) { s.length(); } }
    t(() -> new Base(null) { int z = cap; });
    t(() -> new Base("") { int z = cap; { String n = null; n.length(); } });
    t(() -> new Object() { { long l = cap; String n = null; n.length(); } });
    t(new Runnable() { public void run() { class Deep { Deep(String s) { if (cap == 0) s.length(); } } new Deep(null); } });
    x.inst();
  }
  String w;
  void inst() {
    String q = w;
    class L { L(String s) { s.length(); } L(int i, String s) { if (i == 0) q.length(); w.length(); } }
    t(() -> new L(null)); t(() -> new L(0, null)); t(() -> new L(1, null));
  }
}
