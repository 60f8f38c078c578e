import java.util.*;
class names_not_found {
  int count; static int total; void inst() { } static void stat() { } class Inner { } static class Nested { int f; }
  static void m(String s, int[] xs, List<String> list) {
    count = 1; this.count = 2; inst(); this.inst(); new Inner(); total = 3; stat(); names_not_found.count = 4; names_not_found.inst(); names_not_found.this.count = 5; super.toString(); Runnable r = () -> count++;
    s.length; s.lenght(); s.length().foo(); xs.length(); xs.size(); xs.lenght; list.length; list.length(); s.size(); s.charAt; System.out.printn("x"); System.Out.println(); system.out.println(); Sytem.out.println(); System.out.foo; Math.foo(1); Math.PIE; string t; Strin u; Nested n = new Nested(); n.g = 1; n.f(); n.f.h = 1; Nested.f = 2;
    undefined(); undefined = 1; undefined.field = 2; undefined.method(); Undefined.method(); Undefined.FIELD++; new Undefined(); Undefined v; Undefined[] w = new Undefined[1]; List<Undefined> x = null; (Undefined) s; s instanceof Undefined; Undefined.class.getName(); a.b.C d; java.util.Lisst y; java.utl.List z; a.b.c.d(); java.util.foo(); int int2 = in; Inner.foo(); xs[idx] = undef[0]; names_not_found.Missing q; s.x.y.z(); list.get(0).foo; String.valueOf; String; java.util; m; 
  }
}
