import java.util.*;
class Main {
  interface I<T> { void m(T t); }
  void q() {
    I<String> i = new I<>() {
      public void m(String s) { }
      void extra() { }
      private void own() { }
      static void stat() { }
      int field;
    };
    List<String> l = new <String>ArrayList<>(3);
  }
}
