class A { static void f(Long l) {} static void g(double d) {} static void h(Character c) {} void m() {
 f(1);
 g(1L);
 h(1);
 f(1L);
} }
