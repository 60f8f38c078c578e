import java.util.function.*;
class Main {
  void m(boolean b) {
    Supplier<String> a = b ? () -> "x" : () -> 1;
    Supplier<String> c = b ? () -> "x" : null;
    Supplier<String> d = b ? s -> "x" : () -> "";
    Object e = b ? () -> "x" : () -> "y";
    Runnable f = b ? () -> { } : "x";
    Supplier<Supplier<String>> g = () -> () -> 1;
    Supplier<Runnable> h = () -> { return () -> { return 1; }; };
    Function<Integer, Function<Integer, String>> i = x -> y -> x + y;
    Supplier<String> j = switch (1) { case 1 -> () -> 2; default -> () -> "s"; };
    Runnable k = (Runnable) () -> 5;
    Object l = (String) () -> "";
    Object n = (Runnable & String) () -> { };
    Object o = (Runnable & Supplier<String>) () -> { };
    Runnable p = (Supplier<String>) () -> "";
  }
}
