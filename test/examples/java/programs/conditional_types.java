class A {}
class B extends A { public String toString() { return "B"; } }
class C extends A { public String toString() { return "C"; } }
class Main {
  static void show(int x) { System.out.println("int " + x); }
  static void show(long x) { System.out.println("long " + x); }
  static void show(double x) { System.out.println("double " + x); }
  static void show(char x) { System.out.println("char " + x); }
  static void show(Object x) { System.out.println("Object " + x); }
  static void show(String x) { System.out.println("String " + x); }
  public static void main(String[] args) {
    boolean t = args.length == 0;
    int i = 65; long l = 2; double d = 3; char c = 'c';
    show(t ? i : l);
    show(t ? l : d);
    show(t ? c : i);
    show(t ? c : 66);
    show(t ? 66 : c);
    show(t ? 1 : 2.0);
    show(t ? "s" : null);
    show(t ? new B() : new C());
    show(t ? null : "x");
    A a = !t ? new B() : new C();
    show(a);
    System.out.println(t ? 1 : 'a');
    System.out.println(!t ? 1 : 'a');
    byte b = 1;
    show(t ? b : 'x');
    show(t ? b : 1);
  }
}
