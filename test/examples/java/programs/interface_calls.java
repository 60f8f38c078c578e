interface Shape { double area(); String name(); }
interface Scalable { Shape scale(double by); int LIMIT = 3; }
class Square implements Shape, Scalable {
  final double side;
  Square(double side) { this.side = side; }
  public double area() { return side * side; }
  public String name() { return "square"; }
  public Shape scale(double by) { return new Square(side * by); }
}
class Circle implements Shape, Scalable {
  final double r;
  Circle(double r) { this.r = r; }
  public double area() { return 3 * r * r; }
  public String name() { return "circle"; }
  public Shape scale(double by) { return new Circle(r * by); }
}
class Unit implements Shape {
  public double area() { return 1; }
  public String name() { return "unit"; }
}
abstract class Tri implements Shape { public String name() { return "tri"; } }
class Right extends Tri { public double area() { return 0.5; } }
class Flat extends Tri { public double area() { return 0; } public String name() { return "flat " + super.name(); } }
class Main {
  public static void main(String[] args) {
    Shape[] shapes = {new Square(2), new Circle(1), new Unit(), new Right(), new Flat(), new Square(3)};
    double sum = 0;
    for (int i = 0; i < 6000; i++) sum += shapes[i % shapes.length].area();
    System.out.println(sum);
    for (Shape s : shapes) {
      System.out.print(s.name() + " " + s.area());
      if (s instanceof Scalable) System.out.print(" -> " + ((Scalable) s).scale(Scalable.LIMIT).area());
      System.out.println();
    }
  }
}
