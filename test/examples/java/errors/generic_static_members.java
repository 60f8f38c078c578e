class Box<T> {
  static T first;
  static void put(T t) {}
  static class Nested {
    T inside;
  }
  class Inner {
    T fine;
  }
  static <T> T own(T t) {
    return t;
  }
}
