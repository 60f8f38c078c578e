// JLS 6.6.1, 8.2, 15.12.1: what is private above is no member below: calls and fields in nested classes and lambdas.
import java.util.function.*;
public class private_names_and_nesting {
  static String x = "outer x";
  static String f(Object o) { return "outer f"; }
  static class A {
    private String x = "A.x";
    private String f(String s) { return "A.f private"; }
    String f(Object o) { return "A.f"; }
    Supplier<String> own() { return () -> f("s") + x + this.x; }
  }
  static class B extends A {
    String f(CharSequence c) { return "B.f"; }
    Supplier<String> inherited() { return () -> f("s") + x + f(1) + ((A) this).f("s") + ((A) this).x + super.x; }
  }
  static class C extends B { private String f(String s) { return "C.f private"; } String g() { return f("s") + super.f("s"); } }
  enum E { ONE { @Override String go() { return "one" + open() + hidden(); } }; private static String hidden() { return "hidden"; } String open() { return "open"; } String go() { return ""; } }
  static <T extends B> String call(T t) { return t.f("s") + t.f((Object) "s"); }
  public static void main(String[] args) {
    B b = new B();
    A a = new C();
    C c = new C();
    System.out.println(b.own().get() + " " + b.inherited().get());
    System.out.println(b.f("s") + " " + a.f("s") + " " + c.f("s") + " " + c.g() + " " + call(c) + " " + E.ONE.go());
    A anon = new A() { String q() { return f("s") + x; } @Override String f(Object o) { return "anon.f " + (o == null ? q2() : o); } String q2() { return super.f(2); } };
    System.out.println(anon.f(null) + " " + anon.f(1) + " " + anon.f("s"));
    Function<String, String> bound = b::f, unbound = s -> b.f(s);
    BiFunction<B, String, String> un = B::f;
    System.out.println(bound.apply("s") + unbound.apply("s") + un.apply(c, "s") + ((Function<String, String>) a::f).apply("s"));
  }
}
