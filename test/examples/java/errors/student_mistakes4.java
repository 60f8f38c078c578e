import java.util.*;
class Main {
  private int count; String name;
  class Point { int x, y; }
  static int square(int n) { System.out.println(n * n); }
  static void twice(int n) { return n * 2; }
  public static void main(String[] args) {
    count++;
    int count = count + 1;
    Point p = new Point();
    String s = null; s = s + 1 - 2;
    int y = square(2.5);
    int z = twice(3);
    List<int> bad = new ArrayList<int>();
    List<String> words = new ArrayList<>(); words.add(5);
    String w = words[0];
    int len = words.length;
    len = args.length();
    len = s.length;
    for (String t : s) { }
    char c = "x"; char d = 'a' + 1; char e = d + 1;
    boolean b = 1;
    b = "true"; int i = 3.0;
    float f = 3.0;
    if (s == 'a') { }
    if (x > 3) { }
    Integer boxed = 3L;
    double dd = "3";
    int n = null;
    System.out.printn("hi");
    system.out.println("hi");
    Sytem.out.println();
    p.z = 3; p.getX(); Point.x = 3; new Main().name.foo(); Main.name = ""; this.name = "";
    Object o = new Object(); o.name = "x"; String t = o; t = (String) 5; int[] arr = {1, "2"}; arr.push(3); arr = new int[2.5]; arr = new int[] {1, 2.0};
    int dup = 1; String dup = ""; undefinedMethod(); Undefined.method(); new Undefined(); Undefined var = null; String str = new String(1, 2);
    try { } catch (IOException ex) { } throw new Exception("x");
  }
  static void m() throws Exception { throw new Exception(); } static void k() { m(); } int missing(int a, String b); void twiceDefined() { } void twiceDefined() { } int same; String same;
  static class Sub extends Base { Sub() { } @Override public void nothing() { } public String toString(int x) { return ""; } String hashCode() { return ""; } int compareTo(Sub o) { return 0; } }
  static class Base { Base(int x) { } } static class Impl implements Comparable<Impl> { } static final class Fin { } static class Ext extends Fin { } static class Cyc extends Cyc { } abstract static class Abs { abstract void a(); } static class Con extends Abs { } interface I { void i(); } static class CI implements I { void i() { } } static class EI extends I { } class Ge<T> { T t = new T(); static T s; T[] a = new T[3]; boolean is(Object o) { return o instanceof T; } }
}
