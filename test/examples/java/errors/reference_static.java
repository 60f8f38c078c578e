class A { void inst() {} static void st() {} void m() {
 Runnable r = A::inst;
 Runnable q = new A()::st;
 Runnable t = A::st;
 Runnable u = this::inst;
} }
