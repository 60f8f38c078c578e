import java.util.*;
import java.util.function.*;
import java.util.concurrent.Callable;
class Main {
  static void a(Integer x) { } static void a(String x) { }
  static void b(int x, long y) { } static void b(long x, int y) { }
  static void c(int... x) { } static void c(long... x) { } static void c(Integer... x) { }
  static void d(Function<String, Integer> f) { } static void d(ToIntFunction<String> f) { }
  static void e(Runnable r) { } static void e(Callable<?> c) { }
  static void f(Consumer<String> c) { } static void f(Function<String, String> c) { }
  static void g(List<String> a, Object b) { } static void g(Collection<String> a, String b) { }
  static void h(Object... o) { } static void h(Integer... o) { } static void h(int a, Object... o) { }
  static <T> void i(T a, List<T> b) { } static <T> void i(List<T> a, T b) { }
  static void j(char c, int i) { } static void j(int i, char c) { }
  void m() {
    a(null);
    b(1, 1);
    c();
    c(1);
    d(s -> s.length());
    d(s -> 1);
    e(() -> { throw new Exception(); });
    f(String::trim);
    f(s -> s.trim());
    g(new ArrayList<String>(), "");
    h(1);
    h(1, 2);
    i(List.of(), List.of());
    j('a', 'b');
  }
}
