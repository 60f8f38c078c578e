// JLS 4.10.4, 18.4: least upper bounds of unlike arguments, with members of each part used.
import java.util.*;
import java.util.function.*;

public class lub_of_boxes {
  static <T> T pick(T a, T b) { return b; }
  static <T> List<T> listOf(T a, T b) { return List.of(a, b); }
  interface Named { default String name() { return "named " + getClass().getSimpleName(); } }
  interface Sized { default int size() { return 7; } }
  static class A implements Named, Sized, Comparable<A> { public int compareTo(A o) { return 1; } }
  static class B implements Sized, Named, Comparable<B> { public int compareTo(B o) { return 2; } public int size() { return 9; } }
  enum E1 implements Named { X } enum E2 implements Named { Y }
  record R(int i) implements Named, Sized { } record S(int i) implements Sized, Named { }
  static String which(Object o) { return "object"; }
  static String which(Comparable<?> c) { return "comparable"; }
  static String which(Number n) { return "number"; }
  static String named(Named n) { return n.name(); }
  public static void main(String[] args) {
    var x = pick(1, "two");
    System.out.println(x + " " + x.hashCode() + " " + x.getClass().getSimpleName());
    Comparable<?> c = pick(1, "two");
    java.io.Serializable s = pick(1, "two");
    System.out.println(c + "" + s + which(pick("one", 'c')));
    var n = pick(1, 2.5);
    System.out.println(n.intValue() + n.doubleValue());
    System.out.println(which((Number) pick(1, 2L)));
    var ab = pick(new A(), new B());
    System.out.println(ab.name() + ab.size());
    var list = listOf(new A(), new B());
    for (var each : list) System.out.print(each.size() + each.name() + " ");
    System.out.println(list.get(0).size() + list.get(1).name());
    var rs = listOf(new R(1), new S(2));
    rs.forEach(each -> System.out.print(each.size() + each.name() + each));
    System.out.println();
    var enums = listOf(E1.X, E2.Y);
    System.out.println(enums.get(0).ordinal() + enums.get(1).name() + named(enums.get(1)));
    var lists = pick(new ArrayList<String>(), new LinkedList<String>());
    lists.add("e");
    System.out.println(lists.get(0).length());
    var deep = pick(new ArrayList<Integer>(), new LinkedList<Double>());
    System.out.println(deep.size() + "" + deep.isEmpty());
    Number first = deep.isEmpty() ? 0 : deep.get(0);
    System.out.println(first);
    var lambdaed = args.length == 0 ? new A() : new B();
    System.out.println(lambdaed.name() + lambdaed.size());
    var sw = switch (args.length) { case 0 -> new R(1); case 1 -> new S(2); default -> new A(); };
    System.out.println(sw.name() + sw.size());
    var arrays = pick(new Integer[] {1}, new String[] {"s"});
    System.out.println(arrays.length + arrays[0].toString());
    var more = pick(new Integer[] {1}, new Double[] {2.0});
    System.out.println(more[0].intValue());
    var prim = pick(new int[] {1}, new long[] {2});
    System.out.println(prim instanceof long[]);
    Object o = pick(null, "x");
    System.out.println(pick(null, "x").length() + o.toString() + pick(null, null));
    char ch = 'a';
    System.out.println(pick('a', 1) + "" + pick(ch, (short) 2));
    System.out.println(Arrays.asList(1, 2.0, 3L, 'c', "s", null));
    System.out.println(Arrays.asList(1, 2.0).get(1).intValue() + Stream3.of(1, 2L, 3.0f).sum());
    Function<Object, ? extends Comparable<?>> f = q -> pick(1, "r");
    System.out.println(f.apply(1));
    Map<String, ? extends Comparable<?>> m = Map.of("a", 1, "b", "x");
    System.out.println(m.get("a"));
    Supplier<? extends Named> sup = args.length > 0 ? A::new : B::new;
    System.out.println(sup.get().name());
    var opt = Optional.of(1).map(i -> i > 0 ? "s" : 2);
    System.out.println(opt.get());
  }
  static class Stream3<T extends Number> {
    final List<T> all;
    Stream3(List<T> all) { this.all = all; }
    @SafeVarargs static <T extends Number> Stream3<T> of(T... ts) { return new Stream3<>(List.of(ts)); }
    int sum() { int s = 0; for (T t : all) s += t.intValue(); return s; }
  }
}
