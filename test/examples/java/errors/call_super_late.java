class A { A() { int a = 1;
 super();
}
 void m() {
 this();
} }
