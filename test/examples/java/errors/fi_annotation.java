@FunctionalInterface interface A { void a(); void b(); }
@FunctionalInterface interface B { }
@FunctionalInterface interface C { boolean equals(Object o); }
@FunctionalInterface interface D { void d(); boolean equals(Object o); default void e() { } static void f() { } }
@FunctionalInterface class E { }
@FunctionalInterface interface F extends D { void d(); }
@FunctionalInterface interface G extends D { void d(int x); }
@FunctionalInterface interface H { <T> void d(T x); }
@FunctionalInterface enum I { }
class Main { D d = () -> { }; H h = x -> { }; F f = Main::new; }
