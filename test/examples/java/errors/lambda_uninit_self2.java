import java.util.function.*;
class Main {
  void m() {
    Function<Integer, Integer> h = n -> h.apply(n - 1);
    Runnable r;
    r = () -> r.run();
    final Runnable s = () -> s.run();
  }
}
