import java.util.function.*;
class Main {
  void v() { }
  static void sv(int x) { }
  Supplier<Object> a = this::v;
  IntFunction<Integer> b = Main::sv;
  IntSupplier c = "x"::toString;
  Function<Main, Main> d = Main::v;
  IntUnaryOperator e = Main::sv;
  IntConsumer f = Main::sv;
  Function<Integer, Long> g = Integer::intValue;
  Function<Integer, Integer> h = Integer::longValue;
  ToLongFunction<Integer> i = Integer::intValue;
  Predicate<String> j = String::length;
  UnaryOperator<String> k = String::isEmpty;
}
