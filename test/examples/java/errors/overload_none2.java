import java.util.*;
import java.util.function.*;
class Main {
  static void a(int x) { } static void a(String x) { }
  static void b(Runnable r) { } static void b(Supplier<String> r, int x) { }
  static void c(Function<String, Integer> f) { }
  static <T extends Comparable<T>> T max(List<T> l) { return null; }
  static <T> void d(T a, Function<T, T> f) { }
  static void e(int... x) { }
  static void f(byte b) { }
  void m() {
    a(1.5);
    a(1, 2);
    b(x -> { });
    b(() -> 5);
    c(s -> "x");
    c((a, b) -> 1);
    c(String::isEmpty);
    max(List.of(new Object()));
    d(1, s -> s.length());
    d("", s -> s.nope());
    e("x");
    e(1, "x");
    e(1L);
    f(1);
    f('a');
    new Main(1);
    "".substring("x");
    Math.max("a", 1);
  }
}
