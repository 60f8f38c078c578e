// JLS 9.4.1, 15.12.3: diamonds of default methods, A.super.m(), the class that wins, re-abstracted defaults.
import java.util.*;
public class default_conflicts {
  static String log(String s) { System.out.print(s + " "); return s; }
  interface Named { String name(); default String hello() { return "hello " + name(); } }
  interface Loud extends Named { @Override default String hello() { return Named.super.hello().toUpperCase(); } }
  interface Polite extends Named { default String hello() { return "dear " + name(); } default String bye() { return "bye " + name(); } }
  static class Both implements Loud, Polite {
    public String name() { return "both"; }
    @Override public String hello() { return Loud.super.hello() + "/" + Polite.super.hello() + "/" + Polite.super.bye(); }
  }
  static class OnlyMostSpecific implements Named, Loud { public String name() { return "specific"; } }
  static class Base { public String hello() { return "base"; } }
  static class ClassWins extends Base implements Loud { public String name() { return "cw"; } String up() { return super.hello() + Loud.super.hello(); } }
  static abstract class Abs implements Polite { public abstract String hello(); }
  static class FromAbs extends Abs { public String name() { return "fa"; } public String hello() { return "concrete"; } }
  interface Again extends Polite { String hello(); }
  static class Re implements Again { public String name() { return "re"; } public String hello() { return "again" + bye().length(); } public String bye() { return Again.super.bye().substring(0, 3); } }
  interface A { default String m() { return "A"; } }
  interface B extends A { default String m() { return "B" + A.super.m(); } }
  interface C extends A { }
  interface D extends B, C { default String both() { return m() + D.this.m() + B.super.m(); } }
  static class E implements D { }
  static class F extends E implements C { public String m() { return "F" + super.m(); } }
  static class G extends F { String viaLambda() { java.util.function.Supplier<String> s = super::m, t = this::m; return s.get() + t.get(); } @Override public String m() { return "G"; } }
  interface Priv { private String secret() { return "secret" + helper(3) + this.hashCode2(); } private static int helper(int n) { return n * n; } default String open() { return secret() + inner().get(); } int hashCode2(); private java.util.function.Supplier<String> inner() { return () -> secret().substring(0, 2) + helper(2); } static String stat() { return "s" + helper(4) + ((Priv) new Priv() { public int hashCode2() { return 7; } }).secret(); } }
  interface Sized { int size(); default boolean isEmpty() { return size() == 0; } }
  interface Bag<T> extends Sized, Iterable<T> { boolean add(T t); default Bag<T> with(T t) { add(t); return this; } default int count(T t) { int n = 0; for (T x : this) if (x.equals(t)) n++; return n; } static <T> Bag<T> of(T t) { return new ListBag<T>().with(t); } }
  static class ListBag<T> extends ArrayList<T> implements Bag<T> { }
  interface Num { int v(); default int plus(Num o) { return v() + o.v(); } default long plus(long l) { return v() + l; } }
  enum N implements Num { ONE { public int v() { return 1; } }, TEN { public int v() { return 10; } @Override public int plus(Num o) { return 100 + super.plus(o); } } }
  record R(int v) implements Num, Comparable<Num> { public int compareTo(Num o) { return v - o.v(); } public long plus(long l) { return Num.super.plus(l) * 2; } }
  interface Eq { boolean equals(Object o); String toString(); default int code() { return hashCode(); } }
  static class EqImpl implements Eq { @Override public int hashCode() { return 99; } @Override public String toString() { return "eq"; } }
  public static void main(String[] args) {
    System.out.println(new Both().hello());
    System.out.println(new OnlyMostSpecific().hello() + " " + new ClassWins().hello() + " " + new ClassWins().up());
    System.out.println(new FromAbs().bye() + " " + new Re().hello() + ((Polite) new Re()).bye());
    System.out.println(new E().m() + " " + new E().both() + " " + new F().m() + " " + new F().both() + " " + new G().viaLambda() + new G().both());
    System.out.println(Priv.stat() + " " + ((Priv) () -> 5).open());
    Bag<String> b = Bag.of("x");
    System.out.println(b.with("y").with("x").count("x") + " " + b.isEmpty() + b.size() + b + new ListBag<Integer>().isEmpty());
    System.out.println(N.ONE.plus(N.TEN) + " " + N.ONE.plus(5L) + " " + new R(4).plus(N.ONE) + " " + new R(4).plus(6L) + new R(3).compareTo(N.ONE));
    Eq e = new EqImpl();
    System.out.println(e.code() + " " + e + e.equals(e) + e.equals(new EqImpl()));
    Named lambda = () -> log("called");
    System.out.println(lambda.hello() + new Loud() { public String name() { return log("anon"); } }.hello());
  }
}
