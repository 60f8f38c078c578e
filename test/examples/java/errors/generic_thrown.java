class Main { interface T<E extends Exception> { void r() throws E; } static <E extends Exception> void call(T<E> t) throws E { t.r(); }
 void f() { call(() -> { throw new java.io.IOException(); }); }
 void g() { T<Exception> t = null; t.r(); T<RuntimeException> u = null; u.r(); } }
