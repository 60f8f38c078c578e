interface Shape {
  double area();
  String name();
}

abstract class Base {
  Base(int n) {}
  abstract void go();
}

class Main {
  Shape a = new Shape() {
    public double area() {
      return 1;
    }
  };
  Base c = new Base(1) {
    int x;
  };
  Runnable d = new Runnable() {
    void run() {}
  };
  Base b = new Base() {
    void go() {}
  };
  Runnable e = new Runnable(1) {
    public void run() {}
  };
}
