abstract class Shape {
  abstract int area();
}
interface Named { }
class Main {
  Shape s = new Shape();
  Named n = new Named();
}
