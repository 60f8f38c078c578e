import java.util.*;
class Main {
  static class Odd extends Exception { }
  interface Thrower<X extends Exception> { void run() throws X; }
  static <X extends Exception> void call(Thrower<X> t) throws X { t.run(); }
  static class Res<X extends Exception> implements AutoCloseable { public void close() throws X { } }
  static <X extends Throwable> void raise(X x) throws X { throw x; }
  void m() {
    call(() -> { throw new Odd(); });
    call(() -> { });
    Thrower<Odd> t = () -> { throw new Odd(); };
    t.run();
    Thrower<RuntimeException> r = () -> { throw new Odd(); };
    r.run();
    try (Res<Odd> res = new Res<>()) { }
    try (Res<RuntimeException> res = new Res<>()) { }
    raise(new Odd());
    raise(new Error());
    Main.<Odd>raise(null);
    try { call(() -> { }); } catch (Odd o) { }
  }
}
