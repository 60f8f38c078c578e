class Main<T> {
  static T shared;
  T own = new T();
  Class<?> cls = T.class;
  boolean is(Object o) {
    return o instanceof T;
  }
  static T get() {
    return null;
  }
}
