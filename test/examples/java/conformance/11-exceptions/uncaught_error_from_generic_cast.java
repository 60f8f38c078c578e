// JLS 5.5, 15.12.2.6: heap pollution shows where the value is used, with the line of that use.
import java.util.*;
import java.util.function.*;
public class uncaught_error_from_generic_cast {
  static class Cell<T> {
    T value;
    Cell(T value) {
      this.value = value;
    }
    <R> Cell<R> map(Function<? super T, ? extends R> f) {
      return new Cell<>(
          f.apply(value));
    }
  }
  @SuppressWarnings("unchecked")
  static <A, B> Cell<B> lie(Cell<A> a) {
    return (Cell<B>) a;
  }
  public static void main(String[] args) {
    Cell<Integer> c = new Cell<>(4);
    Cell<String> s = lie(c);
    Object fine = s.value;
    System.out.println(fine + " " + (Object) s.map(x -> (Object) x).value.hashCode());
    Cell<Integer> len = s
        .map(Object::toString)
        .map(String::length);
    System.out.println(len.value);
    System.out.println(s
        .map(t -> "t")
        .value);
  }
}
