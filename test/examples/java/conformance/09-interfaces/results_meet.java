// JLS 8.4.8.4, 9.4.1.3: of inherited abstract methods with one signature the narrowest result counts; bridges for the others.
public class results_meet {
  interface X { Object get(String s); }
  interface Y { String get(String s); }
  interface XY extends X, Y { }
  interface YX extends Y, X { }
  interface Z extends X, Y { String get(String s); }
  static class B { public Integer get(int k) { return 4; } }
  interface W { Number get(int k); }
  interface V { Object get(int k); }
  static class C extends B implements W, V { }
  interface Self { Self me(); } interface Other { Object me(); }
  static abstract class Abs implements Self, Other { String both() { return "" + (me() == this); } }
  static class Conc extends Abs { public Conc me() { return this; } }
  interface DX { default Object val() { return "DX"; } } interface DY extends DX { String val(); } interface DZ extends DX { default String val() { return "DZ"; } }
  static class DD implements DZ {} 
  public static void main(String[] a) {
    Z z = s -> s + "z"; X x = z; Y y = z;
    System.out.println(x.get("1") + y.get("2") + z.get("3"));
    C c = new C(); W w = c; V v = c; System.out.println(w.get(1).intValue() + "" + v.get(2) + c.get(3).byteValue());
    System.out.println(new Conc().both() + ((Other) new Conc()).me().getClass().getSimpleName());
    System.out.println(((DX) new DD()).val() + new DD().val());
    DY dy = () -> "lam"; DX dx = dy; System.out.println(dx.val());
    XY xy = String::trim; x = xy; y = xy; System.out.println(x.get(" q ") + y.get(" r") + xy.get(" s"));
    YX yx = new YX() { public String get(String s) { return s + "!"; } }; x = yx; y = yx; System.out.println(x.get(" q ") + y.get(" r") + yx.get(" s"));
    Generic.run();
  }
  static class Generic {
    interface X<T> { Object get(T t); }
    interface Y<T> { String get(T t); }
    static class C implements X<Integer>, Y<Integer> { public String get(Integer i) { return "c" + i; } }
    static class P { public String get(Integer i) { return "p" + i; } }
    static class D extends P implements X<Integer>, Y<Integer> { }
    interface XY<T> extends X<T>, Y<T> { }
    static abstract class A<T> implements X<T>, Y<T> { String two(T t) { return get(t) + get(t).length(); } }
    static void run() {
      X<Integer> x = new C(); Y<Integer> y = new D(); XY<Integer> xy = i -> "l" + i;
      System.out.println(x.get(1) + y.get(2).trim() + xy.get(3) + ((X<Integer>) xy).get(4) + new A<Integer>() { public String get(Integer k) { return "k" + k; } }.two(7));
    }
  }
}
