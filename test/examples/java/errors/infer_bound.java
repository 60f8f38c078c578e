class A { static <T extends Number> void num(T t) {} void m() { num(1); num("s"); } }
