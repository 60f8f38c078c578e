import java.util.*;
import java.util.function.*;
class Main {
  static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) { return null; }
  void m() {
    List<Integer> c = map(List.of("a"), String::length);
    map(List.of(1), i -> i.length());
    map(1, s -> s);
    Comparator<String> f = Comparator.comparing(s -> s.foo());
    Comparator<String> g = Comparator.comparing(s -> s.length()).reversed();
    Comparator<String> h = Comparator.comparing((String s) -> s.length()).reversed();
    Supplier<List<String>> k = () -> new ArrayList<Integer>();
  }
}
