import java.util.*;
class Main {
  void m(List<String> l) { }
  void m(List<Integer> l) { }
  class A<T> { void f(T t) { } void f(Object o) { } }
  class B<T> { void g(T t) { } void h(List<T> l) { } static void s(List<String> l) { } }
  class C extends B<String> { void g(Object o) { } void h(List<Integer> l) { } }
  class D extends B { void h(List<String> l) { } }
  class E extends B<Integer> { int g(Integer i) { return 0; } static void s(List<Integer> l) { } }
  class H<T> { <U> void x(U u) { } <U extends Number> void y(U u) { } void z() { } }
  class L implements Comparable<L> { public int compareTo(Object o) { return 0; } }
  class M implements Comparable<M> { @Override public int compareTo(Object o) { return 0; } }
  class N<T> { class T { } T t; boolean equals(T t) { return true; } public boolean equals(Object o) { return true; } }
  class O { void v(Object... o) { } void v(Object[] o) { } }
  class P<T extends Number, S extends T> { void a(T t) { } void a(S s) { } void b(Number n) { } void b(S s) { } }
}
