class A { static <T> void f(T t) { } void m() {
 A.<String>f("s");
 A.<String>f(1);
} }
