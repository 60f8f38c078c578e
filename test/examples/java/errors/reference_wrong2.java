import java.util.function.*;
class Main {
  static void v() { }
  void inst(String s) { }
  static int st(String s) { return 1; }
  int over(int x) { return 1; } static int over(Main m, int y) { return 2; }
  Supplier<String> a = Main::v;
  Runnable b = Main::nope;
  Function<Integer, Integer> c = Main::st;
  Function<String, String> d = Main::st;
  Consumer<String> e = Main::inst;
  BiConsumer<String, String> f = Main::inst;
  BiFunction<Main, Integer, Integer> g = Main::over;
  Function<String, Integer> h = new Main()::st;
  Supplier<Runnable> i = Runnable::new;
  Function<String, Integer> j = String::size;
  IntFunction<String[]> k = String::new;
  Supplier<int[]> l = int[]::new;
  Function<String, int[]> m = int[]::new;
  Runnable n = int::new;
  Runnable o = undefined::foo;
  Consumer<Integer> p = String::length;
}
