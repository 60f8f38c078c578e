import java.util.function.*;
class Main {
  void m() {
    Runnable r = () -> { };
    r();
    r.run;
    r.call();
    r + 1;
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
  }
}
