class Main { static void g() throws Exception { } static int h(int x) throws Exception { return 1; } Main() throws java.io.IOException { }
 void f() { Runnable r = Main::g; java.util.function.IntUnaryOperator o = Main::h; java.util.function.Supplier<Main> s = Main::new; } }
