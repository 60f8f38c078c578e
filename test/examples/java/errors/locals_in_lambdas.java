import java.util.function.*;

class Main {
  int field;
  void f() {
    int n = 1;
    IntUnaryOperator g = x -> {
      n = x;
      return n;
    };
    IntSupplier h = () -> {
      int n = 2;
      return n;
    };
    String s = "a";
    s = s + "b";
    Supplier<String> i = () -> s + field;
    Runnable j = () -> field++;
    int k;
    IntSupplier l = () -> k;
  }
}
