class A { void v() { } void f(Object o) { } void m() {
 f(v());
 int a = v();
 Object o = v();
 v().foo();
} }
