class P {}
class Q extends P {}
interface R {}
class S extends Q implements R {}
class Main {
  static String f(int x) { return "int"; }
  static String f(long x) { return "long"; }
  static String f(double x) { return "double"; }
  static String f(Object x) { return "Object"; }
  static String f(String x) { return "String"; }
  static String g(long x) { return "long"; }
  static String g(float x) { return "float"; }
  static String h(P x) { return "P"; }
  static String h(Q x) { return "Q"; }
  static String k(P x, Q y) { return "PQ"; }
  static String k(P x, P y) { return "PP"; }
  static String m(R r) { return "R"; }
  static String m(P p, int more) { return "P"; }
  static String n(char c) { return "char"; }
  static String n(int c) { return "int"; }
  static String n(byte c) { return "byte"; }
  public static void main(String[] args) {
    byte b = 1; short s = 1; char c = 'c'; float fl = 1;
    System.out.println(f(b) + f(s) + f(c) + f(1) + f(1L) + f(fl) + f(1.0) + f("") + f(new P()));
    System.out.println(g(1) + g(1L) + g(1f) + g('c'));
    System.out.println(h(new P()) + h(new Q()) + h(new S()));
    P p = new Q();
    System.out.println(h(p) + k(p, new Q()) + k(new Q(), p));
    System.out.println(n('x') + n(1) + n(b) + n(s));
    System.out.println(m(new S()));
    System.out.println(f((Object) "cast") + f((long) 1) + f(c + c) + f(b + s));
  }
}
