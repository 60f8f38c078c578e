import java.util.function.*;

class Main {
  public static void main(String[] args) {
    Function<Integer, Integer> f = x -> {
      if (x > 0) return 1;
    };
    Supplier<Integer> g = () -> {
    };
    Runnable r = () -> {
      return 1;
    };
    Supplier<String> s = () -> {
      return;
    };
    Function<Integer, Integer> h = x -> {
      return 1;
      x++;
    };
  }
}
