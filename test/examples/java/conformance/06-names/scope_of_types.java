/** Member types are inherited, hidden, and found through subclasses; local types shadow. */
public class scope_of_types {
  static class Base {
    static class Part {
      String s() { return "Base.Part"; }
    }
    interface Const { int N = 4; }
    enum Mode { ON, OFF }
  }
  static class Sub extends Base {
    Part part() { return new Part(); }
    int n() { return Const.N; }
    Mode m() { return Mode.ON; }
  }
  static class Hiding extends Base {
    static class Part {
      String s() { return "Hiding.Part"; }
    }
    Part part() { return new Part(); }
    Base.Part other() { return new Base.Part(); }
  }
  static class Object {
    public String toString() { return "my own Object"; }
  }
  static <String> String id(String s) { return s; }
  static class Gen<T> {
    class In {
      T t;
      In(T t) { this.t = t; }
    }
    In make(T t) { return new In(t); }
  }
  public static void main(java.lang.String[] args) {
    System.out.println(new Sub().part().s() + new Sub().n() + new Sub().m() + new Sub.Part().s());
    System.out.println(new Hiding().part().s() + new Hiding().other().s());
    System.out.println(new Object());
    System.out.println(new java.lang.Object().getClass().getName() + id("x"));
    class Part {
      java.lang.String s() { return "local Part"; }
    }
    System.out.println(new Part().s());
    {
      class Inner { int n = 1; }
      System.out.println(new Inner().n);
    }
    {
      class Inner { int n = 2; }
      System.out.println(new Inner().n);
    }
    System.out.println(new Gen<Integer>().make(5).t + 1);
    Gen<java.lang.String>.In in = new Gen<java.lang.String>().new In("in");
    System.out.println(in.t.length());
    record Local(int a) { static int count = 3; }
    interface Fn { int go(); }
    enum E { X, Y }
    Fn fn = () -> Local.count + E.values().length;
    System.out.println(fn.go() + new Local(2).a());
  }
}
