// JLS 6.3, 6.4, 15.27.2: names in lambdas: of parameters, fields, methods and types at once; this and super; local declarations.
import java.util.*;
import java.util.function.*;
public class scopes_and_shadows {
  static String x = "static x";
  String y = "field y";
  static String f(Object o) { return "f" + o; }
  static Function<Object, String> f = o -> "field f " + f(o);
  Function<String, String> f1 = y -> y + this.y + x;
  Supplier<Supplier<String>> deep = () -> { String y = "local y"; return () -> y + this.y; };
  static class Sup { String who() { return "Sup"; } String y = "sup y"; }
  class Sub extends Sup { String y = "sub y"; @Override String who() { return "Sub"; }
    Supplier<String> all() { return () -> { String y = "lam y"; return y + this.y + super.y + scopes_and_shadows.this.y + super.who() + this.who() + who(); }; }
    Runnable anon() { return () -> new Object() { String y = "anon y"; String who() { return "anon"; } void go() { Runnable r = () -> System.out.println(y + who() + this.y + Sub.this.y + Sub.super.who()); r.run(); } }.go(); } }
  interface Named { String name(); default Supplier<String> up() { return () -> name().toUpperCase() + this.name(); } }
  static <T extends Named> Supplier<String> gen(T t) { class T2 { T get() { return t; } } return () -> new T2().get().name(); }
  static int fact(int n) { IntUnaryOperator[] fact = {null}; fact[0] = k -> k < 2 ? 1 : k * fact[0].applyAsInt(k - 1); return fact[0].applyAsInt(n); }
  static String types() {
    Supplier<String> s = () -> {
      record P(int a) { static int made; P { made++; } int twice() { return a * 2; } }
      enum E { A, B { @Override int v() { return 5; } }; int v() { return 1; } }
      interface I { int go(int x); default int more(int x) { return go(go(x)); } }
      abstract class C { abstract int c(); int d() { return c() + 1; } }
      I i = x -> new P(x).twice() + E.B.v();
      C c = new C() { int c() { return i.more(3); } };
      return c.d() + "" + P.made + E.valueOf("A").v();
    };
    return s.get() + s.get();
  }
  static String loops() {
    StringBuilder sb = new StringBuilder();
    List<Supplier<String>> l = new ArrayList<>();
    outer:
    for (int i = 0; i < 3; i++) {
      for (char c = 'a'; ; c++) {
        if (c == 'c') continue outer;
        int ii = i; char cc = c;
        l.add(() -> { for (int k = 0; k < 2; k++) { if (k == ii) continue; sb.append(cc); } switch (cc) { case 'a': int q = ii; return "A" + q; default: String r = "B"; return r + ii; } });
      }
    }
    for (Supplier<String> s : l) sb.append(s.get());
    return sb.toString();
  }
  static String tryVars() {
    String r = "";
    for (String s : new String[] {"1", "x", null}) {
      try { int v = Integer.parseInt(s); IntSupplier q = () -> v + s.length(); r += q.getAsInt(); }
      catch (NumberFormatException e) { Supplier<String> m = () -> e.getMessage() + s; r += m.get(); }
      finally { String t = r; Supplier<Integer> n = () -> t.length(); r += n.get(); }
    }
    return r;
  }
  static String patterns(Object o) {
    return ((Supplier<String>) () -> { if (o instanceof Integer i && i > 5) return "big" + i; if (!(o instanceof String s)) return "no"; Supplier<String> t = () -> s + s.length(); return t.get(); }).get()
        + switch (o.hashCode() % 2) { case 0 -> { String z = "even"; Supplier<String> q = () -> z; yield q.get(); } default -> ((Supplier<String>) () -> "odd").get(); };
  }
  static int counter;
  static int next() { return ++counter; }
  public static void main(String[] args) {
    Function<String, Function<String, String>> cat = x -> y -> x + y + scopes_and_shadows.x;
    System.out.println(cat.apply("p").apply("q") + f.apply("o") + f(1));
    scopes_and_shadows o = new scopes_and_shadows();
    System.out.println(o.f1.apply("param") + o.deep.get().get() + o.new Sub().all().get());
    o.new Sub().anon().run();
    Named n = () -> "named";
    System.out.println(n.up().get() + gen(n).get() + fact(6) + types() + loops());
    System.out.println(tryVars() + patterns(7) + patterns("st") + patterns('c'));
    Supplier<String> args2 = () -> { String[] args3 = {"z"}; return args3[0] + args.length; };
    BiFunction<Integer, Integer, Integer> Integer = (a, b) -> java.lang.Integer.sum(a, b);
    Function<String, String> String = s -> s + java.lang.String.valueOf(1);
    System.out.println(args2.get() + Integer.apply(1, 2) + String.apply("s"));
    int a = next(), b = next();
    Supplier<Integer> lazy = () -> a * 10 + b + next();
    System.out.println(lazy.get() + " " + lazy.get() + " " + counter);
    var anon = new Object() { int n = 1; Runnable inc = () -> n *= 3; IntSupplier get = () -> this.n; };
    anon.inc.run(); anon.inc.run();
    System.out.println(anon.get.getAsInt() + anon.n);
    { int t = 1; Runnable r = () -> System.out.print(t); r.run(); }
    { int t = 2; Runnable r = () -> { int u = t; System.out.println(u); }; r.run(); }
  }
}
