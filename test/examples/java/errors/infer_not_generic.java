class A { void m() {
 A a = new A<>();
} }
