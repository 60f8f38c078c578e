abstract class Shape {
  abstract double area();
  abstract void draw() {}
  void move();
}

class Circle extends Shape {}

interface Named {
  String name();
  default String hello() {
    return name();
  }
  void both() {}
  private int secret();
}

class Person implements Named {
  String name() {
    return "p";
  }
}

class Thing {
  abstract void m();
}

class Main {
  Shape a = new Shape();
  Named b = new Named();
  Named c = new Named() {};
  abstract int x;
}
