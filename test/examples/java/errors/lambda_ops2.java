import java.util.function.*;
class Main {
  void m() {
    Runnable r = () -> { };
    r();
    r.call();
    Supplier<Integer> s = () -> 1;
    int x = s;
    int y = s();
    int z = s.get() + s.apply();
    Function<Integer, Integer> f = q -> q;
    f(1);
    f.apply("x");
    f.apply();
    f.apply(1, 2);
    f.andThen(1);
    String t = f.apply(1);
    (q -> q).apply(1);
    f.apply(1).foo();
    f.andThen(q -> q.length());
    f.compose(q -> q.length()).apply("s");
    Function<int, int> g = q -> q;
    IntFunction h = q -> q;
    Object o = h.apply("s");
  }
}
