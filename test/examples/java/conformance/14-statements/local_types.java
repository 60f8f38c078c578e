// JLS 14.3: local classes, records, enums and interfaces: what they see, capture, and where their names end
import java.util.*;
import java.util.function.*;
public class local_types {
  int f = 10; static int sf = 100;
  String instance(int p) {
    int local = 3;
    class Inner { int v = f + p + local; class Deep { int w = v + f * 2 + local; int all() { return w + p + local_types.this.f + Inner.this.v; } } Deep deep() { return new Deep(); } static int count = 0; Inner() { count++; } }
    record R(int a, String b) { static int made; R { made++; if (a < 0) a = -a; } int twice() { return a * 2 + sf; } }
    enum E { ONE, TWO { @Override int k() { return 22 + sf; } }; int k() { return ordinal(); } static E of(int i) { return values()[i]; } }
    interface I { int go(int x); default I then(I o) { return x -> o.go(go(x)); } static I id() { return x -> x; } int K = 4; }
    f++;
    I twice = x -> x * 2 + local; I add = new I() { int n = 0; public int go(int x) { return x + p + n++; } };
    Inner in = new Inner(); Inner.Deep d = in.new Deep();
    return in.v + " " + d.all() + " " + in.deep().w + " " + Inner.count + " " + new R(-4, "q") + new R(1, "z").twice() + R.made + " " + E.of(1).k() + E.ONE.k() + E.valueOf("TWO") + " " + twice.then(add).then(add).then(I.id()).go(I.K);
  }
  static int fact(int n) { class F { int of(int k) { return k <= 1 ? 1 : k * of(k - 1) + n * 0; } } return new F().of(n); }
  static List<Supplier<String>> capture() {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) { int j = i * i; class S implements Supplier<String> { int calls; public String get() { return "s" + j + calls++; } S copy() { return new S(); } } S s = new S(); all.add(s); all.add(s.copy()); s.get(); }
    return all;
  }
  static String same(int k) { if (k > 0) { class A { public String toString() { return "A1"; } } return new A() + ""; } else { class A { public String toString() { return "A2"; } } return "" + new A(); } }
  static class Base { String name() { return "base"; } Base() { System.out.print(name() + " "); } }
  static void virtualCapture(String text) { class D extends Base { @Override String name() { return "got " + text; } } new D(); new D() { @Override String name() { return super.name() + "!"; } }; System.out.println(); }
  static <T extends Comparable<T>> T max(List<T> l) { class Best { T v; void see(T t) { if (v == null || t.compareTo(v) > 0) v = t; } } Best b = new Best(); for (T t : l) b.see(t); return b.v; }
  static Object shadow() { int x = 1; class X { int x = 2; int get(int y) { int x = 3; return x + this.x * 10 + y; } } return new X().get(x); }
  static String inInit; static { class Init { String v = "init"; } inInit = new Init().v; record Pair<A, B>(A a, B b) { <C> Pair<A, C> with(C c) { return new Pair<>(a, c); } } inInit += new Pair<>(1, "b").with(2.5); }
  String inField = new Object() { String hello = "hidden"; String get() { return hello + f; } }.get();
  public static void main(String[] args) {
    System.out.println(new local_types().instance(5)); System.out.println(fact(6));
    for (Supplier<String> s : capture()) System.out.print(s.get() + s.get() + " "); System.out.println(same(1) + same(0));
    virtualCapture("text"); System.out.println(max(Arrays.asList(3, 9, 4)) + max(List.of("x", "yy"))); System.out.println(shadow() + inInit + new local_types().inField);
    class Node<T> { T v; Node<T> next; Node(T v, Node<T> n) { this.v = v; next = n; } int size() { return next == null ? 1 : 1 + next.size(); } } System.out.println(new Node<>("a", new Node<>("b", null)).size());
    Runnable r = () -> { class InLambda { int z = args.length; } record RL(int q) { } System.out.println(new InLambda().z + "" + new RL(3) + new InLambda().getClass().getSimpleName()); }; r.run();
    var anon = new Object() { int count = 0; void inc() { count += 2; } }; anon.inc(); anon.inc(); System.out.println(anon.count);
    class Counter { private int n; private static int total; int inc() { total++; return ++n; } } Counter c1 = new Counter(), c2 = new Counter(); c1.inc(); c1.inc(); c2.inc(); System.out.println(c1.n + c2.n * 10 + Counter.total * 100);
    System.out.println(new Counter().getClass().getName() + " " + new Object() { }.getClass().getName() + " " + new Node<>(1, null).getClass().getName() + " [" + new Object() { }.getClass().getSimpleName() + "]");
    abstract class Shape { abstract double area(); public String toString() { return getClass().getSimpleName() + " " + area(); } } class Sq extends Shape { double s = 2; double area() { return s * s; } } class Rect extends Sq { double area() { return super.area() * 3; } } for (Shape s : new Shape[] {new Sq(), new Rect()}) System.out.print(s + ", "); System.out.println();
    switch (1) { case 1: class InSwitch { int k = 8; } System.out.println(new InSwitch().k); }
  }
}
