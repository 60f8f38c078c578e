import static java.lang.Math.max;
public class shadowing_scopes {
  static int x = 1; int y = 2; static String name = "outer";
  static class A { int v = 1; static String s = "A.s"; int get() { return v; } static String st() { return "A.st"; } int w = get(); }
  static class B extends A { int v = 2; static String s = "B.s"; @Override int get() { return v; } static String st() { return "B.st"; } String sup() { return super.v + "" + super.get() + ((A) this).v + s + A.s; } }
  static class C extends B { long v = 3; String sup() { return super.sup() + v + super.v + ((A) this).v; } }
  static int String(int String) { return String + 1; }
  static class x { static int y = 77; }
  interface HasX { int x = 9; }
  static class Impl implements HasX { int f() { return x; } int g(int x) { return x + HasX.x + shadowing_scopes.x; } }
  class In { int y = 20; class In2 { int y = 200; String all(int y) { return y + "," + this.y + "," + In.this.y + "," + shadowing_scopes.this.y; } } }
  static int max(int a, int b, int c) { return Math.max(a, Math.max(b, c)); }
  static int f(int x) { { int q = x; x++; { int r = q + x; x += r; } } { int q = 5; x += q; } for (int q = 0; q < 2; q++) x++; for (int q = 10; q < 11; q++) x += q; return x; }
  int len() { return 1; } static class Outer2 { int len() { return 5; } class I { int call() { return len(); } } }
  static class Sup { void m() { System.out.println("Sup.m"); } } void m() { System.out.println("outer.m"); }
  class Ext extends Sup { void t() { m(); shadowing_scopes.this.m(); } }
  static String patt(Object o) { if (!(o instanceof String s)) return "no " + name; return s + s.length(); }
  static String patt2(Object o) { String r = ""; if (o instanceof Integer i && i > 3) r += "int>3 " + i; else if (o instanceof String s && !s.isEmpty() || o instanceof Long) r += "strOrLong"; while (!(o instanceof Number n)) { o = 42; } r += n.intValue(); return r; }
  static boolean eq(Object o) { return o instanceof B b && b.v == 2 && !(b instanceof C); }
  static String s = "field"; static String patt3(Object o) { if (o instanceof String s) { return s; } return s; } static String patt4(Object o) { return !(o instanceof String s) ? s : s + "!"; }
  static int patt5(Object o) { for (; !(o instanceof Integer k); o = 8) ; return k + 1; }
  public static void main(String[] args) {
    A a = new C(); System.out.println(a.v + " " + ((B) a).v + " " + ((C) a).v + " " + a.get() + " " + a.w + " " + ((C) a).sup() + " " + a.s + ((B) a).s + B.st() + A.st());
    int String = String(4); String String2 = "s" + String; System.out.println(String2);
    System.out.println(x + " " + new Impl().f() + new Impl().g(3));
    shadowing_scopes o = new shadowing_scopes(); System.out.println(o.new In().new In2().all(1)); System.out.println(max(1, 5, 3) + f(1)); System.out.println(new Outer2().new I().call()); o.new Ext().t();
    System.out.println(patt("hey") + patt(1) + patt2(7) + "|" + patt2("q") + "|" + patt2(5L) + "|" + eq(new B()) + eq(new C()) + patt3("in") + patt3(1) + patt4("p") + patt4(2) + patt5("x"));
    int x = shadowing_scopes.x + 10; class Loc { int x = 50; int f() { int x = this.x + 1; return x; } } System.out.println(x + new Loc().f());
    name: for (int name = 0; name < 2; name++) { for (;;) { if (name == 1) break name; continue name; } } System.out.println(name);
    new Object() { String name = "anon"; void go() { System.out.println(name + shadowing_scopes.name); } }.go(); shadowing_scopes nul = null; System.out.println(nul.x + nul.name); 
    Runnable r = () -> { int y = 5; int z = y; System.out.println(z + shadowing_scopes.x); }; r.run(); if (args.length == 0) { int y = 1; System.out.println(y); } else { int y = 2; System.out.println(y); } String java = "j"; System.out.println(java.length()); int var = 3; var var2 = var; int record = 1, yield_ = 2, sealed = 3, permits = 4; System.out.println(var2 + record + yield_ + sealed + permits);
  }
}
