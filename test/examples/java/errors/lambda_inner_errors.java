import java.util.function.*;
class Main {
  void m() {
    Runnable a = () -> { int x = "s"; undefined(); String y = 1; };
    Function<String, Integer> b = s -> s.foo() + s.bar;
    Function<String, Integer> c = (Strin s) -> 1;
    Supplier<Nope> d = () -> null;
    IntBinaryOperator e = (x, y) -> x + z;
    Runnable f = () -> { for (String s : 5) { } };
    Runnable g = () -> new Nope();
    Function<String, Integer> h = s -> { return s; };
    Function<String, Integer> i = s -> { Integer t = s; return t; };
    Runnable j = () -> throw new Error();
  }
}
