import java.util.function.*;

class Main {
  public static void main(String[] args) {
    int x = 1;
    Function<Integer, Integer> f = x -> x;
    Function<Integer, Integer> g = args -> 1;
    BinaryOperator<Integer> h = (a, a) -> a;
    Runnable r = () -> {
      int x = 2;
    };
    Function<Integer, Integer> fine = y -> y;
    int y = 2;
  }
}
