// JLS 10.7, 10.8, 4.10.3: arrays are objects: clone, equals, classes, casts, covariance, generic arrays, members.
import java.util.*;
import java.util.function.*;
public class arrays_as_objects {
  static String cls(Object o) { return o.getClass().getName() + "/" + o.getClass().getSimpleName(); }
  static <T> T[] fill(T[] a, Supplier<? extends T> s) { for (int i = 0; i < a.length; i++) a[i] = s.get(); return a; }
  @SuppressWarnings("unchecked") static <T> T[] make(int n) { return (T[]) new Object[n]; }
  @SafeVarargs static <T> T[] of(T... ts) { return ts; }
  static <T extends Comparable<T>> void sort(T[] a) { for (int i = 1; i < a.length; i++) for (int j = i; j > 0 && a[j - 1].compareTo(a[j]) > 0; j--) { T t = a[j]; a[j] = a[j - 1]; a[j - 1] = t; } }
  static class Stack<E> {
    private E[] items = make(2); private int n;
    void push(E e) { if (n == items.length) items = Arrays.copyOf(items, n * 2); items[n++] = e; }
    E pop() { E e = items[--n]; items[n] = null; return e; }
    int capacity() { return items.length; }
  }
  static class Buckets<K, V> { final List<Map.Entry<K, V>>[] lists; @SuppressWarnings("unchecked") Buckets(int n) { lists = (List<Map.Entry<K, V>>[]) new List<?>[n]; } void put(K k, V v) { int i = Math.floorMod(k.hashCode(), lists.length); if (lists[i] == null) lists[i] = new ArrayList<>(); lists[i].add(Map.entry(k, v)); } }
  static int overload(Object o) { return 1; }
  static int overload(Object[] o) { return 2; }
  static int overload(int[] o) { return 3; }
  static int overload(Object[][] o) { return 4; }
  static int overload(Cloneable c) { return 5; }
  interface Shape { } record Dot(int x) implements Shape, Comparable<Dot> { public int compareTo(Dot o) { return x - o.x; } } enum E { A, B }
  public static void main(String[] args) {
    System.out.println(cls(new int[0]) + " " + cls(new String[0][0]) + " " + cls(new Dot[0]) + " " + cls(new boolean[0][0][0]) + " " + cls(new E[1]) + cls(new Object[0]) + cls(new long[0]) + cls(new Map.Entry[0]));
    int[][] a = {{1, 2}, {3}}, b = a.clone();
    b[0][0] = 9; b[1] = new int[] {4, 5};
    System.out.println(a[0][0] + "" + a[1].length + b[1].length + (a[0] == b[0]) + (a == b) + a.equals(b) + (a.hashCode() == a.hashCode()));
    Object o = a; Cloneable cl = a; java.io.Serializable se = a; Object[] os = a;
    System.out.println((o instanceof int[][]) + "" + (o instanceof Object[]) + (o instanceof int[]) + (o instanceof Cloneable) + (os[0] instanceof int[]) + (cl == se) + (o instanceof Object[][]));
    Shape[] shapes = new Dot[] {new Dot(3), new Dot(1)};
    Comparable<?>[] cs = (Comparable<?>[]) (Object) shapes;
    System.out.println((shapes instanceof Dot[]) + " " + cs.length + ((Dot[]) shapes)[0] + (shapes.clone() instanceof Dot[]) + cls(shapes.clone()));
    try { shapes[0] = new Shape() { }; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    try { Object[] ints = new Integer[] {1}; ints[0] = 2.5; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    try { String[] ss = (String[]) new Object[] {"a"}; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object q = new int[0]; Integer[] ss = (Integer[]) q; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object[][] rows = new String[1][1]; rows[0] = new Integer[1]; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    try { String[] ss = arrays_as_objects.<String>make(1); } catch (ClassCastException e) { System.out.println("generic array is Object[]"); }
    System.out.println(cls(of(1, 2)) + cls(of("a", 1).getClass() == null ? 1 : 2) + cls(fill(new StringBuilder[2], StringBuilder::new)) + of().length);
    Dot[] dots = {new Dot(5), new Dot(2), new Dot(4)}; sort(dots); Integer[] is = {3, 1, 2}; sort(is); String[] names = {"b", "a"}; sort(names);
    System.out.println(Arrays.toString(dots) + Arrays.toString(is) + String.join("", names));
    Stack<String> st = new Stack<>(); for (char ch = 65; ch < 70; ch++) st.push("" + ch);
    System.out.println(st.pop() + st.pop() + st.capacity());
    Buckets<String, Integer> bk = new Buckets<>(4); bk.put("a", 1); bk.put("e", 2); bk.put("b", 3);
    int sum = 0; for (List<Map.Entry<String, Integer>> l : bk.lists) if (l != null) for (Map.Entry<String, Integer> e : l) sum = sum * 10 + e.getValue() * l.size();
    System.out.println(sum);
    System.out.println(overload(a) + "" + overload((Object) a) + overload(a[0]) + overload(names) + overload(new String[0][]) + overload(new long[0]) + overload(new int[0][0][0]) + overload(null == a ? null : dots));
    IntFunction<int[][]> mk = int[][]::new; Function<Integer, String[]> mk2 = String[]::new; UnaryOperator<int[]> cp = int[]::clone;
    int[] orig = {1, 2}; int[] copy = cp.apply(orig); copy[0] = 7;
    System.out.println(mk.apply(3).length + mk2.apply(2).length + orig[0] + copy[0] + "" + mk.apply(1)[0]);
    long total = 0; for (var row : new long[][] {{1L << 40}, {2, 3}}) for (var v : row) total += v;
    Iterable<String>[] its = new Iterable[] {List.of("p"), Set.of("q")}; for (Iterable<String> it : its) for (String s : it) System.out.print(s);
    System.out.println(total + Arrays.asList(names).get(0) + Arrays.asList(1, 2).size() + Arrays.asList(orig).size() + Arrays.deepToString(new Object[] {a, "x", new char[] {'c'}}) + Arrays.hashCode(orig) + Objects.equals(orig, orig.clone()));
  }
}
