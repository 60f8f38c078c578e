/** Default, static and private interface methods; a diamond resolved; class wins; super of an interface. */
public class default_and_static {
  interface A {
    default String hi() { return "A.hi " + help(); }
    private String help() { return "helped" + shared(); }
    private static String shared() { return "!"; }
    static String make() { return "A.make" + shared(); }
    int N = init("A.N");
  }
  static int init(String s) {
    System.out.println("init " + s);
    return 5;
  }
  interface B {
    default String hi() { return "B.hi"; }
  }
  interface C extends A {
    default String hi() { return "C>" + A.super.hi(); }
  }
  static class X implements A, B {
    public String hi() { return A.super.hi() + "+" + B.super.hi(); }
  }
  static class Y implements A, C {}
  static class Base {
    public String hi() { return "Base"; }
  }
  static class Z extends Base implements A {}
  static abstract class Abs implements A { public abstract String hi(); }
  static class W extends Abs {
    public String hi() { return "W"; }
  }
  static class V extends Y implements A {
    public String hi() { return "V" + super.hi(); }
  }
  interface G<T> {
    T get();
    default T twice() {
      get();
      return get();
    }
  }
  interface SG extends G<String> {
    default String both() { return get() + twice(); }
  }
  public static void main(String[] args) {
    System.out.println(new X().hi() + " " + new Y().hi() + " " + new Z().hi() + " " + new W().hi() + " "
        + new V().hi() + " " + A.make());
    System.out.println(A.N + X.N);
    SG g = () -> "g";
    System.out.println(g.both());
    int[] n = {0};
    G<Integer> c = () -> ++n[0];
    System.out.println(c.twice() + c.twice());
    A anon = new A() {};
    System.out.println(anon.hi());
  }
}
