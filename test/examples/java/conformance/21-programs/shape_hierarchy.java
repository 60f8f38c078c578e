// Polymorphic shapes: an abstract class, interfaces, an interface with a default, comparison, equality, a sealed family
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

interface Drawable {
  String draw();
  default String drawTwice() { return draw() + draw(); }
}

interface Scalable<T extends Scalable<T>> {
  T scale(int factor);
}

abstract class Shape implements Drawable, Comparable<Shape> {
  private static int count;
  protected final String name;
  private final int id;

  protected Shape(String name) {
    this.name = name;
    id = ++count;
  }

  abstract int area();
  abstract int perimeter();

  @Override
  public int compareTo(Shape other) {
    int byArea = Integer.compare(area(), other.area());
    return byArea != 0 ? byArea : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return id + ":" + name + "(" + area() + ", " + perimeter() + ")";
  }

  static int getCount() { return count; }
}

class Rectangle extends Shape implements Scalable<Rectangle> {
  protected final int width;
  protected final int height;

  Rectangle(int width, int height) { this("Rectangle", width, height); }

  protected Rectangle(String name, int width, int height) {
    super(name);
    if (width <= 0 || height <= 0) throw new IllegalArgumentException(name + " " + width + "x" + height);
    this.width = width;
    this.height = height;
  }

  @Override int area() { return width * height; }
  @Override int perimeter() { return 2 * (width + height); }
  @Override public Rectangle scale(int factor) { return new Rectangle(width * factor, height * factor); }

  @Override
  public String draw() {
    StringBuilder picture = new StringBuilder();
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        boolean border = row == 0 || row == height - 1 || column == 0 || column == width - 1;
        picture.append(border ? '#' : ' ');
      }
      picture.append('\n');
    }
    return picture.toString();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Rectangle)) return false;
    Rectangle that = (Rectangle) other;
    return width == that.width && height == that.height;
  }

  @Override public int hashCode() { return 31 * width + height; }
}

class Square extends Rectangle {
  Square(int side) { super("Square", side, side); }
  @Override public Square scale(int factor) { return new Square(width * factor); }
}

class Triangle extends Shape {
  private final int base;
  Triangle(int base) { super("Triangle"); this.base = base; }
  @Override int area() { return base * (base + 1) / 2; }
  @Override int perimeter() { return 3 * base; }
  @Override public String draw() {
    String picture = "";
    for (int i = 1; i <= base; i++) picture += "*".repeat(i) + "\n";
    return picture;
  }
  @Override public String drawTwice() { return super.drawTwice() + "--\n"; }
}

sealed interface Sized permits Small, Large { int size(); }
record Small(int size) implements Sized { }
record Large(int size, String why) implements Sized { Large { why = why.trim(); } }

public class shape_hierarchy {
  static int total(List<? extends Shape> shapes) {
    int sum = 0;
    for (Shape shape : shapes) sum += shape.area();
    return sum;
  }

  static <T extends Scalable<T>> List<T> scaleAll(List<T> all, int factor) {
    List<T> result = new ArrayList<>();
    for (T one : all) result.add(one.scale(factor));
    return result;
  }

  static Sized classify(Shape shape) { return shape.area() > 15 ? new Large(shape.area(), " because ") : new Small(shape.area()); }

  public static void main(String[] args) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Rectangle(5, 3));
    shapes.add(new Square(4));
    shapes.add(new Triangle(4));
    shapes.add(new Rectangle(3, 5));
    for (Shape shape : shapes) {
      System.out.println(shape);
      System.out.print(shape.draw());
    }
    System.out.print(shapes.get(2).drawTwice());
    Collections.sort(shapes);
    System.out.println(shapes + " " + total(shapes));
    shapes.sort(Comparator.comparing(Shape::perimeter).thenComparing(s -> s.name).reversed());
    System.out.println(shapes);
    System.out.println(Collections.max(shapes) + " " + Collections.min(shapes, (a, b) -> a.perimeter() - b.perimeter()));
    System.out.println(new Square(3).equals(new Rectangle(3, 3)) + " " + shapes.contains(new Square(4)) + " " + new Rectangle(1, 2).equals(null) + " " + shapes.indexOf(new Rectangle(3, 5)));
    List<Rectangle> rectangles = List.of(new Square(1), new Rectangle(1, 2));
    for (Rectangle r : scaleAll(rectangles, 3)) System.out.print(r.getClass().getSimpleName() + " " + r.area() + "; ");
    Square bigger = new Square(2).scale(5);
    System.out.println(bigger.area() + " " + Shape.getCount());
    for (Shape shape : shapes) System.out.print(classify(shape) + " ");
    System.out.println();
    try {
      new Square(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + " " + Shape.getCount());
    }
    Shape shape = shapes.get(0);
    if (shape instanceof Rectangle r && !(r instanceof Square)) System.out.println("rectangle " + r.width);
    Triangle wrong = (Triangle) shape;
    System.out.println(wrong);
  }
}
