import java.util.function.*;
class Main {
  Function<Integer, Integer> f = n -> n < 2 ? 1 : n * f.apply(n - 1);
  static Function<Integer, Integer> g = n -> n < 2 ? 1 : n * g.apply(n - 1);
  Function<Integer, Integer> ok = n -> this.ok.apply(n);
  void m() {
    Function<Integer, Integer> h = n -> h.apply(n - 1);
    Runnable r;
    r = () -> r.run();
  }
}
