class A { A(int a) { } void m() {
 new A("s");
 new A();
 new A(1, 2);
 new A(1);
} }
