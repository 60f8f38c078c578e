import java.util.*;
class inner_names_in_messages {
  class In { int v; In(int v) { } void m(String s) { } class Deep { } }
  static class Nest { private int p; class Deep { } abstract class Abs { abstract void f(); } }
  class Gen<X> { X x; void set(X x) { } class Gin { X y; } }
  interface Shape { double area(); }
  void m(In in, Nest.Deep deep, Gen<String> gen, Gen<String>.Gin gin) {
    In a = "s";
    int b = in;
    String c = deep;
    gen.set(1);
    gin.y = 5;
    in.m(1);
    in.w = 1;
    deep.foo();
    new In();
    new In("x");
    Nest.Abs abs = new Nest().new Abs();
    List<In> ins = new ArrayList<Nest.Deep>();
    Gen<Integer> other = gen;
    in.new Missing();
    Deep d;
    Object o = (In) deep;
    boolean e = in == deep;
    boolean f = in instanceof Nest.Deep;
    throw in;
  }
  class Square extends In implements Shape { }
  class Sub extends In { Sub() { super(1); } public void m(int s) { } @Override public void n() { } }
  class Sub2 extends In { Sub2() { super(1); } int m(String s) { return 1; } }
  class Twice { void t(In a) { } void t(In b) { } }
  static In make() { return new In(1); }
  int noReturn(In in) { }
  void generic() { Map<In, Nest.Deep> m = new HashMap<Nest.Deep, In>(); for (In i : m.values()) { } In[] arr = {1, new Nest()}; var x = new In[] {"s"}; }
}
