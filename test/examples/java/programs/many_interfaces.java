interface Runner { void run(); }
interface A { int m(int x); default int a() { return m(1); } }
interface B { int m(int x); int b(); }
interface C extends A, B { default int b() { return m(2); } }
interface D { int d(); int K = 8; }
class X implements C, D {
  public int m(int x) { return x * 10; }
  public int d() { return K; }
}
class Y extends X implements Runner {
  int ran;
  public void run() { ran++; }
  public int m(int x) { return super.m(x) + 1; }
}
class Main {
  public static void main(String[] args) {
    C c = new X(); A a = c; B b = c; D d = (D) c;
    System.out.println(a.a() + " " + b.b() + " " + c.m(3) + " " + d.d() + " " + a.m(4) + " " + b.m(5));
    Y y = new Y(); a = y; b = y;
    Runner r = y;
    r.run(); r.run();
    System.out.println(a.a() + " " + b.b() + " " + y.ran);
  }
}
