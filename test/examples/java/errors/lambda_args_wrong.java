import java.util.*;
import java.util.function.*;
class Main {
  static void run(Runnable r) { }
  static <T> T get(Supplier<T> s) { return s.get(); }
  static void two(int a, IntBinaryOperator f) { }
  void m() {
    run(() -> 5);
    run(x -> { });
    run(() -> { return 1; });
    run("x");
    run();
    run(null, null);
    String s = get(() -> 1);
    two(1, x -> x);
    two(1, (x, y) -> "s");
    two("1", (x, y) -> x);
    two(1, (x, y) -> { });
    two(1, (String x, int y) -> 1);
    two(1, Integer::sum);
    List<Integer> l = new ArrayList<>();
    l.forEach(x -> { return x; });
    l.forEach(x -> x.foo());
    l.forEach((x, y) -> { });
    l.removeIf(x -> x + 1);
    l.sort((a, b) -> a > b);
    l.replaceAll(x -> "s");
    new Thread2(() -> { int x = "s"; });
    Map<String, Integer> map = new HashMap<>();
    map.forEach(k -> { });
    map.computeIfAbsent("k", k -> k);
    map.merge("k", 1, (a, b) -> a + "");
  }
  class Thread2 { Thread2(Runnable r) { } }
}
