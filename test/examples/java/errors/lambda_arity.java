import java.util.function.*;
class Main {
  Runnable a = x -> { };
  Function<String, String> b = () -> "";
  Function<String, String> c = (x, y) -> x;
  BiFunction<String, String, String> d = x -> x;
  Supplier<String> e = (String s) -> s;
  Function<String, String> f = (Integer i) -> "";
  Function<String, String> g = (Object o) -> "";
  IntFunction<String> h = (Integer o) -> "";
  Function<Integer, String> i = (int o) -> "";
}
