private class A { }
abstract final class B { }
class C {
  abstract int x;
  final abstract void m();
  public private int y;
  final volatile int z;
  static C() { }
}
