import java.util.*;
class Main {
  static class A { int f; private int p; void m() { } private void q() { } }
  interface I { void i(); }
  <T extends A & I, U extends T, V> void m(T t, U u, V v, List<? extends A> l, List<? super A> s) {
    t.f = 1; t.m(); t.i(); u.f++; u.i();
    t.p = 2;
    t.zip();
    v.m();
    v.f = 3;
    int a = v;
    v.hashCode();
    l.get(0).f = 4;
    l.get(0).i();
    l.add(new A());
    l.add(null);
    s.get(0).m();
    s.add(new A());
    s.add(new Object());
    A b = s.get(0);
    T c = u;
    U d = t;
    T e = new A();
    A g = t;
    I h = u;
    for (T x : l) { }
    for (A x : s) { }
    List<T> lt = new ArrayList<U>();
    t = null; v = null; t = v;
  }
}
