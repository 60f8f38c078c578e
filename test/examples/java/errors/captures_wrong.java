import java.util.*;
import java.util.function.*;
class Main {
  static <T> T id(T t) { return t; }
  static <T> List<T> two(T a, T b) { return null; }
  static <T extends Number> T num(T t) { return t; }
  static <T extends Comparable<T>> T max(List<T> l) { return null; }
  static <T> void put(List<T> l, T t) { }
  static <K, V> Map<K, V> map(K k, V v) { return null; }
  static <T> void same(List<T> a, List<T> b) { }
  static <T, R> R app(Function<T, R> f, T t) { return null; }
  static class Box<T extends Number> { Box(T t) { } static <S extends Number> Box<S> of(S s) { return null; } }
  void m(List<?> wild, List<? extends Number> ext, List<Object> objs, List<String> strs, List raw) {
    wild.add("x");
    ext.add(1);
    Number nn = wild.get(0);
    Integer in = ext.get(0);
    for (String each : ext) { }
    Main.<String>id(1);
  }
  <T extends Number> void num2(T t) { }
}
