import java.util.ArrayList;
import java.util.List;

public class init_order_deep {
  static List<String> log = new ArrayList<>();
  static int say(String s, int v) { System.out.println(s + "=" + v); return v; }

  static class Base {
    static { System.out.println("Base.clinit"); }
    int a = say("Base.a", 1);
    { System.out.println("Base.init a=" + a + " hook=" + hook()); }
    Base() { this(7); System.out.println("Base()"); }
    Base(int x) { System.out.println("Base(int) " + x + " hook " + hook()); }
    int hook() { return -1; }
  }
  static class Derived extends Base {
    static final int CONST = 5;
    static final Integer BOXED = say("Derived.BOXED", 6);
    static { System.out.println("Derived.clinit"); }
    int b = say("Derived.b", 2);
    final int c = 3;
    final String s = "const";
    Derived() { System.out.println("Derived() b=" + b); }
    @Override int hook() { return b * 100 + c * 10 + s.length(); }
  }
  interface I { int X = say("I.X", 10); default void m() {} }
  interface J { int Y = say("J.Y", 11); }
  static class K implements I, J { static { System.out.println("K.clinit"); } }
  static class Lazy { static int v = say("Lazy.v", 99); static void touch() {} static final String NAME = "lazy"; static final int[] ARR = {say("Lazy.ARR", 1)}; }
  static class Fwd {
    static int first = next();
    static int second = 20;
    static int next() { return second + 1; }
    int p = this.q + 1;
    int q = 5;
  }
  static class Sub2 extends Lazy2 { static { System.out.println("Sub2.clinit"); } }
  static class Lazy2 { static int z = say("Lazy2.z", 3); static int zz() { return z; } }
  static class Cyc1 { static int a = Cyc2.b + 1; }
  static class Cyc2 { static int b = Cyc1.a + 1; }
  static class Bad {
    static int v;
    static { if (true) throw new IllegalStateException("bad init"); }
  }

  public static void main(String[] args) {
    System.out.println(Derived.CONST);
    System.out.println("--");
    new Derived();
    System.out.println("--");
    new Derived();
    new K();
    System.out.println(J.Y);
    System.out.println(Lazy.NAME);
    Lazy[] arr = new Lazy[2];
    System.out.println(arr.length);
    Lazy.touch();
    System.out.println(Fwd.first + " " + Fwd.second + " " + new Fwd().p);
    System.out.println(Sub2.z + " " + Sub2.zz());
    System.out.println(Cyc1.a + " " + Cyc2.b);
    try { Bad.v = 1; } catch (ExceptionInInitializerError e) { System.out.println(e + " / " + e.getCause()); }
    try { Bad.v = 1; } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
    try { new Bad(); } catch (Throwable e) { System.out.println(e.getClass().getName()); }
  }
}
