import java.util.function.*;
class Main {
  static void fn(Function<String, Integer> r) { }
  static void run(Runnable r) { }
  Function<String, Integer> f = s -> { if (s == null) return; return 1; };
  Supplier<Integer> g = () -> { if (true) return 1; };
  Runnable h = () -> { if (hashCode() == 1) return; return 1; };
  void m() {
    fn(s -> { if (s == null) return 1; });
    fn(s -> { if (s == null) return; else return 1; });
    run(() -> { if (hashCode() == 1) return 2; });
  }
}
