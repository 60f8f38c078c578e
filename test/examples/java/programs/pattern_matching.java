class A { int a = 1; }
class B extends A { int b = 2; }
class Main {
  static int f(Object o) {
    if (o instanceof B b && b.b > 1) return b.a * 10 + b.b;
    if (!(o instanceof String s)) return -1;
    return s.length();
  }
  public static void main(String[] args) {
    System.out.println(f(new B()) + " " + f("four") + " " + f(new A()) + " " + f(null));
  }
}
