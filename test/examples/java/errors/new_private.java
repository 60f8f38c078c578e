class A { void m() {
 new B();
 B.make(1);
} }
class B { private B() { } private static void make(int n) { } }
