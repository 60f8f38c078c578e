class impossible_casts {
  interface I { } interface J { } static class A { } static class B extends A implements I { } static final class F { } static final class G implements I { } enum E { X } record R() { }
  void m(A a, B b, F f, G g, I i, J j, E e, R r, int n, long l, boolean z, Object o, String s, Integer box, int[] ns, long[] ls, A[] as, String[] ss, Number num, Runnable run) {
    b = (B) a; i = (I) a; f = (F) a;
    i = (I) f;
    j = (J) g; i = (I) g; j = (J) i; e = (E) i; r = (R) i;
    run = (Runnable) e; run = (Runnable) r; run = (Runnable) a; run = (Runnable) s;
    n = (int) z; z = (boolean) n; z = (boolean) o; n = (int) o; n = (int) s; n = (int) num; n = (int) box; l = (long) box; byte bt = (byte) box; char c = (char) num;
    box = (Integer) l; box = (Integer) n; box = (Integer) 'a'; Long lo = (Long) n; lo = (Long) (long) n; lo = (Long) box; lo = (Long) num; Double d = (Double) 1;
    ls = (long[]) ns; ns = (int[]) o; o = (Object[]) ns; as = (B[]) as; ss = (String[]) as; ss = (String[]) (Object[]) as; o = (Object) ns; Object[] os = (Object[]) as; ns = (int[]) s; run = (Runnable) ns; java.io.Serializable ser = (java.io.Serializable) ns; Cloneable cl = (Cloneable) ss;
    s = (String) n; s = (String) null; n = (int) null; s = (String) 'c'; s = (String) o; StringBuilder sb = (StringBuilder) s; CharSequence cs = (CharSequence) s; Comparable<String> cmp = (Comparable<String>) s; Comparable<Integer> cmp2 = (Comparable<Integer>) s;
    boolean t1 = a instanceof B, t2 = f instanceof I, t3 = s instanceof Integer, t4 = n instanceof Integer, t5 = o instanceof int[], t6 = ns instanceof Object, t7 = g instanceof J, t8 = null instanceof String, t9 = i instanceof J;
    boolean u1 = a == b, u2 = a == f, u3 = s == box, u4 = n == box, u5 = n == z, u6 = o == n, u7 = s == n, u8 = e == E.X, u9 = i == j, v1 = i == f, v2 = box == lo, v3 = n == null, v4 = ns == ls, v5 = box == l, v6 = 'a' == box;
  }
}
