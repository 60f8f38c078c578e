// JLS 8.3.3, 6.5.6: fields named before their declaration, by simple names where allowed and by qualified ones anywhere.
public class forward_and_qualified {
  static int a = forward_and_qualified.b + 1; static int b = a + 10; static { c = 5; forward_and_qualified.c++; } static int c = forward_and_qualified.c + 1; static int d = c++ + c;
  static int e; static { e = 3; } static { e += a + b; } static int early = f(); static int f() { return late; } static int late = 7; static final int CONST = LATER_CONST_USER.K * 2; static class LATER_CONST_USER { static final int K = CONST2 + 1; } static final int CONST2 = 4;
  int x = this.y + 1; int y = x + 1; { z = 8; this.z = this.z + 1; } int z; int w = z; { u = 4; } int u = 5; int v = u; Runnable r = () -> System.out.println("lambda sees " + this.after); int after = 6; int viaMethod = get(); int get() { return last; } int last = 9;
  int q = (q = 3) + 1; static int sq = (sq = 5) * 2; int[] arr = {1, this.arr == null ? 2 : 3}; forward_and_qualified me = this; int inAnon = new Object() { int k = hidden + 1; }.k; int hidden = 20; class Inner { int h = hidden; } Inner inner = new Inner(); 
  enum E { A(1), B(2); static int count = 100; int v; E(int v) { this.v = v; } static { for (E e : values()) count += e.v; } static final E FIRST = A; } interface I { int P = Q() + 1; int R = 5; static int Q() { return R == 5 ? I.S == null ? -1 : 1 : 0; } String S = "s".toUpperCase(); }
  static class A { static String log = "A"; static A one = new A(); static int n = 10; int m = n; A() { log += n; } } static class B { static final B INSTANCE = new B(); static final int RATE = 5; static final Integer BOXED = 6; static final String TEXT = "t", CALC = TEXT.trim(); final int r = RATE; final Integer b = BOXED; final String t = TEXT + CALC; }
  static class Up { Up() { init(); } void init() { } } static class Down extends Up { int set = 1; int keep; String s = "init"; boolean flag = false, keepFlag; @Override void init() { set = 50; keep = 60; s = "early"; flag = true; keepFlag = true; } }
  static class Cycle1 { static int v = Cycle2.v + 1; } static class Cycle2 { static int v = Cycle1.v + 1; }
  public static void main(String[] args) {
    System.out.println(a + " " + b + " " + c + " " + d + " " + e + " " + early + " " + late + " " + CONST + " " + CONST2 + " " + sq);
    forward_and_qualified o = new forward_and_qualified(); System.out.println(o.x + " " + o.y + " " + o.z + " " + o.w + " " + o.u + " " + o.v + " " + o.viaMethod + " " + o.q + " " + o.arr[1] + " " + (o.me == o) + " " + o.inAnon + " " + o.hidden + o.inner.h); o.r.run();
    System.out.println(E.count + " " + E.FIRST + " " + I.P + " " + I.S); System.out.println(A.log + A.one.m + A.n + new A().m + A.log); System.out.println(B.INSTANCE.r + " " + B.INSTANCE.b + " " + B.INSTANCE.t + " " + new B().b + new B().t);
    Down down = new Down(); System.out.println(down.set + " " + down.keep + " " + down.s + " " + down.flag + " " + down.keepFlag); System.out.println(Cycle2.v + " " + Cycle1.v);
  }
}
