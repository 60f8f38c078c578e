class Box<T> {
  private T value;
  Box(T value) {
    this.value = value;
  }
  T get() {
    return value;
  }
  <U> Box<U> map(java.util.function.Function<T, U> f) {
    return new Box<>(f.apply(value));
  }
  int compare(Box<T> other) {
    return value.compareTo(other.value);
  }
  T twice() {
    return value + value;
  }
}

class Main {
  public static void main(String[] args) {
    Box<String> a = null;
    Box<Integer> b = new Box<Integer>("x");
    int n = new Box<>("x").get();
    String s = new Box<>("x").map(t -> t.length()).get();
    Box<int> d = null;
    Box<String> e = new Box<Integer>(1);
    Box<Object> f = new Box<>("x");
    Box<Object> g = a;
  }
}
