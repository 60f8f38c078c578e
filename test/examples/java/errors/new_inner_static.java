class A { class I { } static void m() {
 new I();
 new A().new I();
} }
