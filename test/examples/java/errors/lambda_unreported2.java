import java.util.function.*;
import java.util.concurrent.Callable;
import java.io.*;
class Main {
  void io() throws IOException { }
  static String rd(String s) throws IOException { return s; }
  interface Ex<E extends Exception> { void go() throws E; }
  <E extends Exception> void run(Ex<E> e) throws E { }
  void m() {
    Runnable a = () -> io();
    Runnable b = () -> { throw new Exception(); };
    Supplier<String> c = () -> { io(); return ""; };
    Function<String, String> d = s -> rd(s);
    Callable<String> e = () -> rd("");
    Ex<FileNotFoundException> f = () -> io();
    Ex<IOException> g = () -> { throw new Exception(); };
    run(() -> io());
    run(() -> { });
    run(() -> { throw new IllegalStateException(); });
    Runnable h = () -> { try { io(); } catch (FileNotFoundException x) { } };
    Runnable i = () -> { try { } catch (IOException x) { } };
  }
}
