class A { interface N { void a(); void b(); }
 interface E { }
 void m() {
 N n = () -> {};
 E e = () -> {};
 String s = () -> "x";
} }
