import java.util.*;
import java.util.function.*;
class conversions_in_calls_2 {
  static void oarr(Object[] x) { } static void lst(List<Integer> x) { } static <T> void t(T x, List<T> y) { } static void f(Function<String, Integer> x) { } static void r(Runnable x) { } static void su(Supplier<String> x) { } static int over(int x) { return 1; } static int over(String x) { return 1; } static int box(Integer x) { return 1; } static int box(Character x) { return 1; } static int amb(long a, int b) { return 1; } static int amb(int a, long b) { return 2; } static int nul(String s) { return 1; } static int nul(Integer s) { return 1; }
  void m(int in, long lo, boolean bo, Integer bi, String st, Object ob, int[] ia, Integer[] Ia, List<String> ls) {
    oarr(ia); oarr(Ia); oarr(null); oarr(1);
    lst(ls); lst(new ArrayList<>()); lst(List.of(1));
    t(1, ls); t("a", ls);
    f(s -> s); f(s -> s.length()); f(() -> 1); f(x -> "a"); f(String::length); f(String::trim); f(Integer::parseInt);
    r(() -> 5); r(() -> st.length()); r(x -> { }); r(() -> { return 1; }); r(st::length); r(st);
    su(() -> 1); su(() -> { }); su(st::length); su(st::trim); su(() -> { if (bo) return "a"; });
    over(lo); over(ob); over(bo); over(null); over('c'); over(bi);
    box(1); box('c'); box(1L); box((short) 1); box(null);
    amb(1, 1); amb(1L, 1); amb(1L, 1L);
    nul(null); nul((String) null); nul(1); nul(ob);
    int a = over("x") + over(1) + over(1.5); String q = bo ? over(1) : "x"; long z = bo ? st : 1; Object k = bo ? over(2.0) : null;
    st.compareTo(1); st.equals(1); st.indexOf(bo); ls.add(1); ls.add(0, 1); ls.get(st); ls.remove(st); ls.contains(1); Objects.equals(1); Math.max(st, 1); Math.abs(bo); Integer.valueOf(1.5); Integer.compare(1, st); String.valueOf(); String.join(",", 1, 2); Character.isDigit(st); Arrays.asList(1, "a").get(0).foo(); Arrays.sort(st); ob.toString().foo(); ob.foo();
  }
}
