class Box<T extends Number> {
  T value;
}

class Main {
  Box<String> field;
  static Box<Object> result() {
    return null;
  }
  static void take(Box<? extends String> box, Box<Integer> fine) {}
  public static void main(String[] args) {
    Box<String> a = null;
    Box<Integer> b = new Box<Integer>();
    Object c = new Box<String>();
    Box<?> d = b;
    Box<? extends Number> e = b;
    Box<int[]> f = null;
  }
}
