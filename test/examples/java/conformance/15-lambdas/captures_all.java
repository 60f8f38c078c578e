// JLS 15.27.2, 8.1.3: what lambdas capture: locals, parameters, this, outer objects, pattern and loop variables.
import java.util.*;
import java.util.function.*;
public class captures_all {
  final String name;
  int hits;
  captures_all(String name) { this.name = name; }
  class Inner {
    final String own;
    Inner(String own) { this.own = own; }
    class Core {
      int hits = 100;
      Supplier<String> names(String p) {
        String l = p + hits;
        return () -> name + "." + own + "." + l + "." + this.hits + captures_all.this.hits + Inner.this.own.length();
      }
      Runnable bump() { return () -> { hits++; captures_all.this.hits += 2; }; }
      Supplier<Core> self() { return () -> this; }
      Supplier<Supplier<captures_all>> outer() { return () -> () -> captures_all.this; }
    }
  }
  static String types(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a) {
    Supplier<String> all = () -> z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + t + " " + a.length;
    return all.get();
  }
  static <T, E extends Exception> Supplier<T> generic(T t, E e, List<? super T> sink) {
    return () -> {
      sink.add(t);
      if (e != null) return null;
      return t;
    };
  }
  static String pattern(Object o) {
    if (o instanceof String s && s.length() > 1) {
      Supplier<String> f = () -> s.toUpperCase() + o.hashCode() % 7;
      return f.get();
    }
    if (!(o instanceof Integer i)) return "other";
    IntSupplier g = () -> i + i;
    return "int" + g.getAsInt();
  }
  static List<IntSupplier> loops() {
    List<IntSupplier> r = new ArrayList<>();
    for (int x : new int[] {3, 4}) r.add(() -> x);
    for (int i = 0; i < 2; i++) { int j = i * 10; r.add(() -> j); }
    int k = 0;
    while (k < 2) { final int m = k++; r.add(() -> m + 100); }
    for (Iterator<Integer> it = List.of(8, 9).iterator(); it.hasNext(); ) { var v = it.next(); r.add(() -> v); }
    for (String[] ss : new String[][] {{"a"}, {"b", "c"}}) for (String s : ss) r.add(() -> s.charAt(0) + ss.length);
    return r;
  }
  public static void main(String[] args) throws Exception {
    System.out.println(types(true, (byte) -1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, null, new int[8]));
    captures_all o = new captures_all("o");
    Inner in = o.new Inner("in");
    Inner.Core core = in.new Core();
    core.bump().run();
    System.out.println(core.names("p").get() + (core.self().get() == core) + (core.outer().get().get() == o) + o.hits);
    for (IntSupplier s : loops()) System.out.print(s.getAsInt() + " ");
    System.out.println();
    System.out.println(pattern("abc") + pattern(21) + pattern(1.0) + pattern("x"));
    List<Object> sink = new ArrayList<>();
    System.out.println(generic("t", null, sink).get() + generic(1, new Exception(), sink).get() + sink);
    // Assigned once, later than declared; assigned in branches.
    int late;
    if (args.length == 0) late = 1; else late = 2;
    final String fin;
    switch (late) { case 1: fin = "one"; break; default: fin = "more"; }
    Supplier<String> sl = () -> fin + late;
    System.out.println(sl.get());
    // A catch parameter, a resource, a switch's local, a lambda's parameter in a lambda.
    Supplier<String> msg = null;
    try { Object[] q = new String[1]; q[0] = 1; } catch (ArrayStoreException e) { msg = () -> e.getMessage(); }
    System.out.println(msg.get());
    class Res implements AutoCloseable {
      boolean open = true;
      public void close() { open = false; }
    }
    BooleanSupplier isOpen;
    try (Res res = new Res()) { isOpen = () -> res.open; System.out.print(isOpen.getAsBoolean()); }
    System.out.println(isOpen.getAsBoolean());
    IntFunction<IntFunction<IntFunction<IntSupplier>>> nest = a -> { int aa = a * 2; return b -> c -> { int cc = c + aa; return () -> aa + b + cc + late; }; };
    System.out.println(nest.apply(1).apply(10).apply(100).getAsInt());
    // Shared mutable state, each call's own locals.
    List<Runnable> rs = new ArrayList<>();
    List<IntSupplier> gs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int[] cell = {i};
      rs.add(() -> cell[0] += 5);
      gs.add(() -> cell[0]);
    }
    rs.get(0).run(); rs.get(0).run(); rs.get(2).run();
    for (IntSupplier g : gs) System.out.print(g.getAsInt() + " ");
    // Lambda in an anonymous class in a lambda in a local class.
    int base = 7;
    class L {
      int f = base;
      Supplier<Supplier<Integer>> s() {
        return () -> new Supplier<Integer>() {
          int f = 1;
          public Integer get() {
            IntSupplier q = () -> f + L.this.f + this.f * 10 + base;
            return q.getAsInt();
          }
        };
      }
    }
    System.out.println(new L().s().get().get());
  }
}
