import java.util.function.*;

class Main {
  public static void main(String[] args) {
    Function<String, Integer> f = s -> s;
    Supplier<Integer> g = () -> "x";
    Predicate<String> p = s -> s.length();
    Runnable r = () -> 5;
    BiFunction<Integer, Integer, Integer> h = (a, b) -> a + "x";
    Consumer<String> c = s -> s;
    UnaryOperator<String> u = s -> s.length();
  }
}
