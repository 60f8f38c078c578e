class A {
  int x = 1;
  static String s = "A.s";
  int get() { return x; }
  String name() { return s; }
}
class B extends A {
  int x = 2;
  static String s = "B.s";
  int get() { return x * 10 + super.x; }
  int both() { return x + ((A) this).x; }
}
class C extends B {
  double x = 3.5;
  int get() { return super.get() + (int) x; }
}
class Main {
  public static void main(String[] args) {
    A a = new B();
    B b = new C();
    System.out.println(a.x + " " + ((B) a).x + " " + a.get());
    System.out.println(b.x + " " + ((A) b).x + " " + ((C) b).x + " " + b.get() + " " + b.both());
    System.out.println(A.s + B.s + C.s + b.name());
    a.x = 50;
    System.out.println(a.get());
  }
}
