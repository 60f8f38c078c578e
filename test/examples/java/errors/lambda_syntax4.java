class Main {
  java.util.function.Function<Integer, Integer> a = x, y -> x;
}
