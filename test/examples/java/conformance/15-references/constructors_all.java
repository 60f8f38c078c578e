// JLS 15.13.3: constructor references: local classes with captures, inner classes, generics, records, varargs, arrays, exceptions.
import java.util.*;
import java.util.function.*;
public class constructors_all {
  final String tag;
  constructors_all(String tag) { this.tag = tag; }
  class Inner {
    final int n;
    Inner() { this(-1); }
    Inner(int n) { this.n = n; }
    @Override public String toString() { return tag + n; }
    class Core { final char c; Core(char c) { this.c = c; } public String toString() { return tag + n + c; } Function<Character, Core> maker() { return Core::new; } }
    Function<Character, Core> cores() { return Core::new; }
    Supplier<Inner> sibling() { return Inner::new; }
  }
  IntFunction<Inner> inners() { return Inner::new; }
  Supplier<IntFunction<Inner>> later() { return () -> Inner::new; }
  record Pt(int x, int y) { Pt { if (x < 0) throw new IllegalArgumentException("neg " + x); } Pt(int x) { this(x, x); } static Pt of(String s) { return new Pt(s.length()); } }
  record Box<T>(T t) { <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(t)); } }
  static class Va { final String s; Va(Object... os) { s = "O" + os.length; } Va(Integer a, Integer b) { s = "II"; } Va(int[] r) { s = "i" + r.length; } Va(String s) { this.s = "S" + s; } public String toString() { return s; } }
  static class Gen { final Object o; <T extends Comparable<T>> Gen(T a, T b) { o = a.compareTo(b) > 0 ? a : b; } <T> Gen(List<? extends T> l) { o = l.size(); } public String toString() { return "G" + o; } }
  static class Thrower { Thrower() throws Exception { throw new Exception("ctor"); } }
  static abstract class Abs { abstract int v(); static Abs make(IntSupplier s) { return new Abs() { int v() { return s.getAsInt(); } }; } }
  interface Quad<A, B, C, D, R> { R go(A a, B b, C c, D d); }
  interface Maker<T> { T make() throws Exception; }
  static <T> T[] fill(int n, IntFunction<T[]> mk, IntFunction<? extends T> f) { T[] a = mk.apply(n); for (int i = 0; i < n; i++) a[i] = f.apply(i); return a; }
  static <C extends Collection<String>> C into(Supplier<C> s, String... xs) { C c = s.get(); for (String x : xs) c.add(x); return c; }
  static <A, B> List<B> all(List<A> as, Function<? super A, ? extends B> f) { List<B> r = new ArrayList<>(); for (A a : as) r.add(f.apply(a)); return r; }
  static int inits;
  static class Counted { { inits++; } final int k = inits; Counted() { } Counted(Counted o) { } }
  public static void main(String[] args) throws Exception {
    constructors_all a = new constructors_all("a"), b = new constructors_all("b");
    IntFunction<Inner> fa = a.inners(), fb = b.later().get();
    Inner i = fa.apply(1);
    System.out.println(i + "" + fb.apply(2) + i.cores().apply('x') + i.cores().apply('y').maker().apply('z') + i.sibling().get());
    int base = args.length + 10;
    String pre = "p" + base;
    class Local {
      final int k;
      Local(int k) { this.k = k + base; }
      Local() { this(0); }
      Supplier<Local> again() { return Local::new; }
      public String toString() { return pre + k; }
    }
    IntFunction<Local> lf = Local::new;
    Supplier<Local> ls = Local::new;
    Supplier<IntFunction<Local[]>> la = () -> Local[]::new;
    System.out.println(lf.apply(5) + "" + ls.get() + ls.get().again().get() + la.get().apply(3).length + all(List.of(1, 2), Local::new));
    class Wrap<T> { final T t; Wrap(T t) { this.t = t; } public String toString() { return pre + "<" + t + ">"; } }
    Function<Integer, Wrap<Integer>> wf = Wrap::new;
    System.out.println(wf.apply(3) + "" + all(List.of("q"), Wrap::new) + all(List.of("r"), Wrap<Object>::new));
    BiFunction<Integer, Integer, Pt> p2 = Pt::new;
    Function<Integer, Pt> p1 = Pt::new;
    System.out.println(p2.apply(1, 2) + "" + p1.apply(7) + all(List.of("abc"), Pt::of) + all(List.of(p2.apply(3, 4)), Pt::y) + new Box<>(5).map(Pt::new).map(Pt::toString).map(Box::new).t().t());
    try { p1.apply(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Supplier<Va> v0 = Va::new;
    Function<String, Va> v1 = Va::new;
    Function<Integer, Va> v2 = Va::new;
    BiFunction<Integer, Integer, Va> v3 = Va::new;
    BiFunction<String, Integer, Va> v4 = Va::new;
    Function<int[], Va> v5 = Va::new;
    Function<Object[], Va> v6 = Va::new;
    Quad<Integer, Integer, Integer, Integer, Va> v7 = Va::new;
    System.out.println("" + v0.get() + v1.apply("s") + v2.apply(1) + v3.apply(1, 2) + v4.apply("s", 1) + v5.apply(new int[4]) + v6.apply(new String[] {"x", "y"}) + v7.go(1, 2, 3, 4));
    BiFunction<String, String, Gen> g1 = Gen::new;
    Function<List<Integer>, Gen> g2 = Gen::new;
    System.out.println(g1.apply("a", "b") + "" + g2.apply(List.of(1, 2, 3)));
    Maker<Thrower> mt = Thrower::new;
    try { mt.make(); } catch (Exception e) { System.out.println(e.getMessage()); }
    System.out.println(Abs.make(() -> 4).v() + all(List.of(1, 2), x -> Abs.make(() -> x * 2)).get(1).v());
    String[] filled = fill(3, String[]::new, Integer::toString);
    int[][] rows = fill(2, int[][]::new, int[]::new);
    Object[] objs = fill(2, Pt[]::new, Pt::new);
    System.out.println(String.join(",", filled) + rows[1].length + objs.getClass().getSimpleName() + objs[1]);
    System.out.println(into(ArrayList::new, "b", "a") + "" + into(LinkedHashSet::new, "c", "c") + into(ArrayDeque<String>::new, "d").peek() + into(() -> new LinkedList<>(), "e").getFirst());
    Function<Integer, List<String>> sized = ArrayList::new;
    Function<Collection<String>, List<String>> copied = ArrayList::new;
    System.out.println(sized.apply(50).size() + copied.apply(Set.of("z")).get(0));
    Supplier<Counted> cs = Counted::new;
    UnaryOperator<Counted> cc = Counted::new;
    System.out.println(inits + " " + cs.get().k + cc.apply(cs.get()).k + inits);
    Function<String, RuntimeException> ex = IllegalStateException::new;
    BiFunction<String, Throwable, Exception> ex2 = Exception::new;
    System.out.println(ex.apply("m").getMessage() + ex2.apply("n", ex.apply("cause")).getCause().getMessage());
    Function<char[], String> str = String::new;
    Supplier<String> str0 = String::new;
    Function<String, StringBuilder> sb = StringBuilder::new;
    System.out.println(str.apply(new char[] {'o', 'k'}) + str0.get().length() + sb.apply("rev").reverse());
    Supplier<Supplier<Object>> nested = () -> Object::new;
    System.out.println(nested.get().get() != nested.get().get());
  }
}
