import java.util.*;
import java.util.function.*;
class conversions_in_calls {
  static void i(int x) { } static void l(long x) { } static void s(short x) { } static void c(char x) { } static void b(boolean x) { } static void I(Integer x) { } static void L(Long x) { } static void O(Object x) { } static void S(String x) { } static void v(int... x) { } static void w(Object... x) { } static void n(Number x) { } static void two(int a, String b) { } static void arr(int[] x) { } static void oarr(Object[] x) { } static void lst(List<Integer> x) { } static <T> void t(T x, List<T> y) { }
  void m(byte by, short sh, char ch, int in, long lo, float fl, double dou, boolean bo, Integer bi, Long bl, String st, Object ob, int[] ia, Integer[] Ia, List<String> ls) {
    i(lo); i(fl); i(ch); i(bi); i(bl); i(ob); i(st); i(null); i(bo);
    l(in); l(fl); l(bi); l(bl); l(st);
    s(in); s(ch); s(by); s(1);
    c(in); c(by); c('a'); c(97);
    b(1); b(null); b(st); b(bi);
    I(in); I(lo); I(ch); I(null); I(1L);
    L(in); L(1); L(1L); L(bi);
    O(in); O(null); O(ia); S(ch); S(null); S(ob); S(in + ""); S(1);
    v(1, lo); v("a"); v(1, "b"); v(Ia); v(bi, bi); v(null, 1); w(1, "a", null); w(ia); n(1); n('a'); n("1"); n(null);
    two("a", 1); two(1); two(); two(1, "a", 2); two(1, 2); arr(1); arr(Ia); arr(new long[1]);
  }
}
