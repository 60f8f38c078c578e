import java.util.concurrent.Callable;
class Main {
  interface Act<E extends Exception> { void run() throws E; }
  static <E extends Exception> void go(Act<E> a) throws E { a.run(); }
  static void io() throws java.io.IOException { }
  void m() {
    go(() -> { });
    go(() -> io());
    go(Main::io);
    go(() -> { throw new Exception(); });
    Main.<RuntimeException>go(() -> io());
    try { go(Main::io); } catch (java.io.IOException e) { }
    try { go(() -> { }); } catch (java.io.IOException e) { }
    Callable<Integer> c = () -> { io(); return 1; };
    c.call();
  }
}
