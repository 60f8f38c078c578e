// JLS 8.4.1, 15.12.2.4, 15.12.4.2: methods of variable arity: what is packed, what is passed on, what is preferred.
import java.util.*;
import java.util.function.*;
public class varargs_methods {
  static String f(Object... os) { return os == null ? "null" : "O" + os.length + (os.length > 0 && os[0] != null ? os[0].getClass().getSimpleName() : "-"); }
  static String g(int... is) { int s = 0; for (int i : is) s += i; return "g" + is.length + ":" + s; }
  static String h(String s, Object... os) { return s + f(os); }
  static String h(String s, String t) { return "two"; }
  static String k(long a, int... b) { return "li"; }
  static String k(int a, long... b) { return "il"; }
  static String m(char c) { return "char"; }
  static String m(int... i) { return "int..."; }
  static String m(Integer i) { return "Integer"; }
  static String m(Object o) { return "Object"; }
  static <T> List<T> listOf(T... ts) { List<T> l = new ArrayList<>(); for (T t : ts) l.add(t); return l; }
  static <T extends Comparable<T>> T max(T first, T... rest) { T m = first; for (T t : rest) if (t.compareTo(m) > 0) m = t; return m; }
  static String p(byte... bs) { return "byte" + bs.length; }
  static String q(int[]... rows) { int n = 0; for (int[] r : rows) n += r == null ? -1 : r.length; return rows.length + ":" + n; }
  static String w(double... ds) { double s = 0; for (double d : ds) s += d; return "d" + s; }
  static String chars(char sep, String... ss) { return String.join(sep + "", ss); }
  static int order;
  static int next(String s) { System.out.print(s); return ++order; }
  static int[] keep(int... xs) { return xs; }
  static abstract class Base { abstract String join(String... parts); String twice(String... p) { return join(p) + join(p[0], "x"); } }
  static class Impl extends Base { @Override String join(String[] parts) { return parts.length + parts[parts.length - 1]; } }
  interface Fn { Object call(Object... args); default Object none() { return call(); } }
  static class Made { final String how; Made(int a, int... b) { how = "ints" + b.length; } Made(String s, String... a) { how = s + a.length; } Made() { how = "none"; } }
  enum E { A(1, 2), B, C(); final int[] v; E(int... v) { this.v = v; } }
  public static void main(String... args) {
    Object o = new Object[] {1, 2, 3};
    System.out.println(f() + f(1) + f("a", 2) + f((Object[]) null) + f((Object) null) + f(o) + f((Object[]) o) + f(new String[] {"s", "t"}) + f(new int[] {1, 2}) + f(null, null));
    System.out.println(f(new Object[0]) + f((Object) new Object[0]) + f(new int[0][0]) + f('c') + f(1L, 2.0f));
    System.out.println(g() + g(1, 2) + g(new int[] {4, 5, 6}) + g('a') + g((byte) 1, (short) 2, 'c'));
    System.out.println(h("s") + " " + h("s", "t") + " " + h("s", "t", "u") + " " + h("s", 1) + " " + h("s", (Object) "t") + " " + h("s", (Object[]) new String[] {"q"}));
    System.out.println(k(1L, 2) + k(1, 2L) + k(1, 2L, 3) + k(5L));
    System.out.println(m('c') + m(1) + m() + m(1, 2) + m(1L) + m((short) 3) + m((Integer) 4) + m("s"));
    System.out.println(listOf(1, "a", 2.5) + " " + listOf() + listOf((Object) null) + listOf(1, 2).get(0) + " " + max(3, 9, 4) + max("b") + max('x', 'z', 'y'));
    System.out.println(p((byte) 1, (byte) 2) + p() + q() + q(new int[3]) + q(new int[2], new int[3]) + q((int[]) null) + q(new int[][] {{1}, {}, {2}}) + q(null, null));
    System.out.println(w(1, 2L, 3f, 'a') + " " + w() + " " + chars('-', "a", "b") + chars(':') + chars('+', "x"));
    System.out.println(" " + Arrays.toString(keep(next("a"), next("b"), order + next("c"))));
    int[] mine = {1, 2};
    System.out.println((keep(mine) == mine) + " " + (keep(1, 2) == keep(1, 2)) + keep().length);
    Base b = new Impl();
    System.out.println(b.join("a", "b") + b.twice("q", "r") + b.join(new String[] {"z"}));
    Fn fn = xs -> xs == null ? "none" : xs.length + "!";
    System.out.println(fn.call(1, 2) + "" + fn.none() + fn.call((Object[]) null) + fn.call(new Object[] {1}, 2) + ((Fn) Arrays::asList).call(1, 2));
    Function<String, Integer> one = s -> g(s.length()).length();
    BiFunction<Integer, Integer, String> two = varargs_methods::g;
    Supplier<String> zero = varargs_methods::g;
    Function<int[], String> whole = varargs_methods::g;
    System.out.println(one.apply("abc") + two.apply(4, 5) + zero.get() + whole.apply(new int[] {9}));
    System.out.println(new Made().how + new Made(1).how + new Made(1, 2).how + new Made("s").how + new Made("s", "t").how);
    System.out.println(E.A.v.length + "" + E.B.v.length + E.C.v.length + args.length);
  }
}
