import java.util.*;
class Main<T> {
  static T field;
  static T method(T t) { return null; }
  static class Nested { T t; }
  interface Inner { T get(); }
  enum E { A; T t; }
  static void body() { T t = null; List<T> l = new ArrayList<T>(); }
  static { T q; }
  static <U> void own(U u) { T x; }
  T make() { return new T(); }
  T[] array() { return new T[3]; }
  boolean is(Object o) { return o instanceof T; }
  boolean isList(Object o) { return o instanceof List<String>; }
  List<String>[] arrays = new List<String>[3];
  List<?>[] fine = new List<?>[3];
  Map.Entry<String, T>[] es = { null };
  <X extends Exception> void d() { try { } catch (X x) { } }
  Object o = (T) "x";
  static void call() { Main<T> s; new Main<String>().make().length(); }
  <Q> void q() { Q.valueOf(1); Object o = Q.class; }
}
