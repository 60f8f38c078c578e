class A { static void f(String... s) {} void m() {
 f(1);
 f("a", 2);
 f();
} }
