import java.util.function.*;
class Main {
  int field;
  void m(String p, String... q) {
    int x = 1;
    Function<String, String> a = x -> "";
    Function<String, String> b = p -> "";
    Function<String, String> c = y -> { int y = 1; return ""; };
    BiFunction<String, String, String> d = (z, z) -> z;
    Runnable e = () -> { int q = 1; };
    Function<Integer, Function<Integer, Integer>> f = w -> w -> w;
    Runnable g = () -> { int field = 2; int t = 1; { int t = 2; } };
    int t = 3;
    Function<String, String> a2 = field -> "";
    for (int i = 0; i < 1; i++) { Runnable r = () -> { for (int i = 0; ; ) { } }; }
    try { } catch (RuntimeException ex) { Runnable r = () -> { try { } catch (RuntimeException ex) { } }; }
    Runnable h = () -> { class Main2 { } class Main2 { } };
    Object o = p;
    if (o instanceof String s) { Function<String, String> k = s -> s; }
  }
}
