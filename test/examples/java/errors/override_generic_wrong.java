import java.util.*;
class Main {
  static abstract class Base<T> {
    abstract T get(T t);
    abstract <U> List<U> list(U u);
    T field;
    List<? extends T> all() { return null; }
    void put(List<T> l) { }
    <X extends Comparable<X>> X max(X a) { return a; }
  }
  static class A extends Base<String> {
    Object get(String s) { return s; }
    <U> ArrayList<U> list(U u) { return null; }
    List<Object> all() { return null; }
  }
  static class B extends Base<Integer> {
    Integer get(Number n) { return 0; }
    <U> List<U> list(U u) { return null; }
  }
  static class D<E> extends Base<List<E>> {
    List<E> get(List<E> l) { return l; }
    <V> List<V> list(V v) { return null; }
    @Override void put(List<E> l) { }
    String s() { return field; }
    E e() { return field.get("x"); }
  }
}
