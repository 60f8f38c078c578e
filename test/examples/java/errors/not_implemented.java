abstract class Shape {
  abstract int area();
  abstract void draw();
}
interface Named {
  String name();
}
class A extends Shape {
  int area() { return 1; }
}
class B implements Named { }
class C extends Shape implements Named {
  int area() { return 1; }
  void draw() { }
  public String name(int x) { return ""; }
}
