class Main { interface T { void r() throws java.io.IOException; } void f() { Runnable r = () -> { throw new Exception(); }; T t = () -> { throw new Exception(); }; } }
