class Main {
  interface Shape {
    static void help() {}
    default void go() {}
  }
  static class Circle implements Shape {}
  static void f(Circle c) {
    c.help();
    Circle.help();
    Shape.help();
    Shape.go();
    Shape.super.go();
  }
}
