import java.util.*;
import java.util.function.*;
class Main {
  static void run(Runnable r) { }
  static void con(Consumer<String> r) { }
  static void fn(Function<String, Integer> r) { }
  static void su(Supplier<Integer> r) { }
  static <T> void ge(T t, Function<T, Integer> r) { }
  static <T> void gc(T t, Consumer<T> r) { }
  void m() {
    run(() -> { return 1; });
    con(s -> { return s; });
    con((String s) -> { return s; });
    fn(s -> { });
    fn((String s) -> { });
    fn(s -> { return; });
    fn((String s) -> { return; });
    fn(s -> { if (s == null) return; });
    su(() -> { });
    su(() -> { return; });
    su(() -> { return ""; });
    fn(s -> { return ""; });
    fn(s -> { return s; });
    fn(s -> s);
    ge("", s -> { });
    ge("", s -> { return; });
    gc("", s -> { return 1; });
    gc("", (String s) -> { return 1; });
    new Object() { void q(Runnable r) { } }.q(() -> { return 1; });
    new Main(() -> { return 2; });
  }
  Main(Runnable r) { }
}
