import java.util.function.*;

class Main {
  public static void main(String[] args) {
    Function<String, Integer> f = (a, b) -> 1;
    Runnable r = x -> {};
    BiFunction<Integer, Integer, Integer> g = a -> a;
    Comparable<String> c = () -> 1;
  }
}
