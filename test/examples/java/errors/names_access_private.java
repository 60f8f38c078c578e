class names_access_private {
  public static void main(String[] args) {
    Secret s = new Secret(); s.x = 1; s.m(); Secret.sm(); new Secret(5); Secret.In in; new Secret.In(); s.open(); int v = s.y + Secret.K; s.arr[0]++; s.x++; s.x += 1; Sub t = new Sub(); t.x = 1; t.m(); t.pr = 2; ((Secret) t).x = 3; s.new Deep(); Secret.E e = Secret.E.A; var w = s.hidden(); Runnable r = s::m; java.util.function.IntFunction<Secret> f = Secret::new;
  }
}
class Secret { private int x, y; private int[] arr; private static final int K = 1; private void m() { } private static void sm() { } Secret() { } private Secret(int i) { } private static class In { int n; } class Deep { private Deep() { } } private enum E { A } void open() { } In hidden() { return null; } protected int pr; }
class Sub extends Secret { void n() { x = 1; this.x = 2; super.x = 3; m(); super.m(); sm(); pr = 4; ((Secret) this).x = 5; new In(); } Sub() { super(1); } Sub(int i) { } }
class Sub2 extends Secret { private void open() { } void m(int i) { m(); } }
