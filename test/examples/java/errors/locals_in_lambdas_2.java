import java.util.function.*;

class Main {
  int field;
  void f(int p) {
    int n = 1;
    IntUnaryOperator g = x -> {
      n = x;
      return n;
    };
    String s = "a";
    s = s + "b";
    Supplier<String> i = () -> s + field;
    Runnable j = () -> field++;
    p++;
    IntSupplier m = () -> p;
    int q = 0;
    while (q < 3) {
      int r = q;
      Runnable t = () -> System.out.println(r);
      Runnable u = () -> System.out.println(q);
      q++;
    }
  }
}
