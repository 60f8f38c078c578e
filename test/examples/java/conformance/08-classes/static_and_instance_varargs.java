/** Variable arity: null, arrays passed as they are, boxing into the array, through constructors and super calls. */
public class static_and_instance_varargs {
  final int n;
  static_and_instance_varargs(String first, int... rest) {
    n = rest.length + (first == null ? 100 : first.length());
  }
  static class Sub extends static_and_instance_varargs {
    Sub(int... r) { super("sub", r); }
    Sub() { super("empty"); }
  }
  static String join(String sep, Object... parts) {
    if (parts == null) return "null array";
    StringBuilder b = new StringBuilder();
    for (Object p : parts) b.append(p).append(sep);
    return b.toString();
  }
  static long sum(long... ls) {
    long s = 0;
    for (long l : ls) s += l;
    return s;
  }
  static int deep(int[]... as) {
    int n = 0;
    for (int[] a : as) n += a.length;
    return n;
  }
  static char first(char... cs) { return cs.length == 0 ? '-' : cs[0]; }
  static int both(Integer... is) {
    int s = 0;
    for (int i : is) s += i;
    return s;
  }
  interface V { int go(int... x); }
  public static void main(String... args) {
    System.out.println(join(",") + "|" + join(",", 1, 'c', 2.5, null) + "|" + join(",", (Object[]) null)
        + "|" + join(",", (Object) null) + "|" + join("", (Object[]) new String[] {"a", "b"}) + "|"
        + join("", new int[0].length, new Object[] {"x"}.length));
    System.out.println(sum() + sum(1) + sum(1, 'a', (byte) 2) + " " + deep() + deep(new int[3])
        + deep(new int[] {1}, new int[2]) + deep(new int[2][4]) + first() + first('x', 'y') + both(1, 2)
        + both(new Integer[] {5}));
    System.out.println(new Sub(1, 2).n + " " + new Sub().n + " " + new Sub(new int[5]).n + " "
        + new static_and_instance_varargs(null).n + args.length);
    V v = x -> x.length;
    System.out.println(v.go() + v.go(4, 5));
    V w = static_and_instance_varargs::count;
    System.out.println(w.go(9, 9, 9));
    try { sum(null); } catch (NullPointerException e) {
      System.out.println("null is the array");
    }
  }
  static int count(int... c) { return c.length * 10; }
}
