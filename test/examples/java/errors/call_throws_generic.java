class A { interface T<E extends Exception> { void run() throws E; }
 static <E extends Exception> void go(T<E> t) throws E { t.run(); }
 void m() {
 go(() -> { });
 go(() -> { throw new Exception(); });
} }
