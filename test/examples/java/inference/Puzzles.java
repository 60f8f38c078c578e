import java.util.*;
import java.util.function.*;
import java.util.concurrent.Callable;
public class Puzzles {
  static class Opt<T> {
    T v; Opt(T v) { this.v = v; }
    static <T> Opt<T> of(T v) { return new Opt<>(v); }
    static <T> Opt<T> empty() { return new Opt<>(null); }
    <R> Opt<R> map(Function<? super T, ? extends R> f) { return v == null ? empty() : of(f.apply(v)); }
    <R> Opt<R> flatMap(Function<? super T, ? extends Opt<? extends R>> f) { @SuppressWarnings("unchecked") Opt<R> r = (Opt<R>) f.apply(v); return r; }
    T orElse(T o) { return v != null ? v : o; }
    T orElseGet(Supplier<? extends T> s) { return v != null ? v : s.get(); }
    <X extends Throwable> T orElseThrow(Supplier<? extends X> s) throws X { if (v == null) throw s.get(); return v; }
    Opt<T> filter(Predicate<? super T> p) { return p.test(v) ? this : empty(); }
    void ifPresent(Consumer<? super T> c) { if (v != null) c.accept(v); }
  }
  sealed interface Either<L, R> permits Left, Right {
    default <T> T fold(Function<? super L, ? extends T> l, Function<? super R, ? extends T> r) {
      if (this instanceof Left<L, R> x) return l.apply(x.value());
      return r.apply(((Right<L, R>) this).value());
    }
    default <T> Either<L, T> map(Function<? super R, ? extends T> f) {
      return fold(l -> new Left<>(l), r -> new Right<>(f.apply(r)));
    }
    default <T> Either<L, T> flatMap(Function<? super R, Either<L, T>> f) { return fold(Left::new, f); }
  }
  record Left<L, R>(L value) implements Either<L, R> {}
  record Right<L, R>(R value) implements Either<L, R> {}
  interface Visitor<R> { R num(int n); R add(Expr a, Expr b); }
  interface Expr { <R> R accept(Visitor<R> v); }
  static Expr num(int n) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; }
  static Expr add(Expr a, Expr b) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.add(a, b); } }; }
  interface Monoid<T> { T zero(); T plus(T a, T b);
    static <T> Monoid<T> of(T zero, BinaryOperator<T> op) { return new Monoid<>() { public T zero() { return zero; } public T plus(T a, T b) { return op.apply(a, b); } }; } }
  static <T> T concat(Monoid<T> m, List<? extends T> l) { T r = m.zero(); for (T t : l) r = m.plus(r, t); return r; }
  static <A, B> List<B> mapAll(List<? extends A> l, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A a : l) out.add(f.apply(a)); return out; }
  static <T> Predicate<T> not(Predicate<? super T> p) { return t -> !p.test(t); }
  static <K, V> Map<K, V> mapOf(K k, V v) { Map<K, V> m = new HashMap<>(); m.put(k, v); return m; }
  static <T, C extends Collection<? super T>> C into(Iterable<? extends T> it, C c) { for (T t : it) c.add(t); return c; }
  static <E extends Enum<E>> String nameOf(E e) { return e.name(); }
  enum Color { RED, GREEN }
  static <T> void forEach(Iterable<? extends T> it, Consumer<? super T> c) { it.forEach(c); }
  static <T extends Comparable<T>> Comparator<T> natural() { return (a, b) -> a.compareTo(b); }
  static <T, R extends Comparable<? super R>> Comparator<T> by(Function<? super T, ? extends R> f) { return (a, b) -> f.apply(a).compareTo(f.apply(b)); }
  static <T> T[] array(T... ts) { return ts; }
  static <T> Supplier<T> memo(Supplier<T> s) { return new Supplier<T>() { T value; boolean done; public T get() { if (!done) { value = s.get(); done = true; } return value; } }; }
  static <T> T with(T t, Consumer<? super T> c) { c.accept(t); return t; }
  static <T> Iterator<T> iter(Supplier<? extends T> next, BooleanSup has) { return new Iterator<T>() { public boolean hasNext() { return has.get(); } public T next() { return next.get(); } }; }
  interface BooleanSup { boolean get(); }
  static long sum(long... ls) { long s = 0; for (long l : ls) s += l; return s; }
  static class Builder<B extends Builder<B>> { @SuppressWarnings("unchecked") B self() { return (B) this; } B a() { return self(); } }
  static class Sub extends Builder<Sub> { Sub b() { return this; } }
  static class Event<T> { final T payload; Event(T p) { payload = p; } }
  static class Bus { Map<String, List<Consumer<? super Event<?>>>> handlers = new HashMap<>(); void on(String s, Consumer<? super Event<?>> c) { handlers.computeIfAbsent(s, k -> new ArrayList<>()).add(c); } }
  class Node<T extends Comparable<T>> { T v; Node<T> l, r; Node(T v) { this.v = v; }
    void insert(T x) { if (x.compareTo(v) < 0) { if (l == null) l = new Node<>(x); else l.insert(x); } else if (r == null) r = new Node<>(x); else r.insert(x); }
    void walk(Consumer<? super T> c) { if (l != null) l.walk(c); c.accept(v); if (r != null) r.walk(c); } }
  static int fib(int n) { IntFunction<Integer>[] f = new IntFunction[1]; f[0] = k -> k < 2 ? k : f[0].apply(k - 1) + f[0].apply(k - 2); return f[0].apply(n); }
  static <T> void permute(List<T> l, int k, Consumer<List<T>> c) { if (k == l.size()) c.accept(new ArrayList<>(l)); for (int i = k; i < l.size(); i++) { swap(l, i, k); permute(l, k + 1, c); swap(l, i, k); } }
  static void swap(List<?> l, int i, int j) { swap2(l, i, j); }
  static <T> void swap2(List<T> l, int i, int j) { T t = l.get(i); l.set(i, l.get(j)); l.set(j, t); }
  static <T> Function<T, T> compose(List<Function<T, T>> fs) { Function<T, T> r = Function.identity(); for (Function<T, T> f : fs) r = r.andThen(f); return r; }
  static Object obj(boolean b) { return b ? 1 : "two"; }
  public static void main(String[] args) throws Exception {
    System.out.println(Opt.of("x").map(String::length).map(n -> n + 1).orElse(0));
    int z = Opt.of(3).flatMap(n -> Opt.of(n * 2)).filter(n -> n > 1).orElseGet(() -> 7);
    String str = Opt.of("s").orElseThrow(() -> new RuntimeException("no"));
    String st2 = Opt.<String>empty().orElse("dflt");
    Opt.of(5).ifPresent(System.out::println);
    Opt.of(5).ifPresent(v -> { int w = v; System.out.println(w + z); });
    Either<String, Integer> e = new Right<>(4);
    String folded = e.map(x -> x * 2).<String>flatMap(x -> new Right<>("v" + x)).fold(l -> l, r -> r);
    System.out.println(folded);
    int val = add(num(1), add(num(2), num(3))).accept(new Visitor<Integer>() { public Integer num(int n) { return n; } public Integer add(Expr a, Expr b) { return a.accept(this) + b.accept(this); } });
    String shown = add(num(1), num(2)).accept(new Visitor<>() { public String num(int n) { return "" + n; } public String add(Expr a, Expr b) { return a.accept(this) + "+" + b.accept(this); } });
    System.out.println(val + shown + concat(Monoid.of(0, (a, b) -> a + b), Arrays.asList(1, 2, 3)) + concat(Monoid.of("", String2::join), List.of("a", "b")));
    List<String> up = mapAll(mapAll(Arrays.asList(1, 2, 3), n -> n * 1.5), d -> "d" + d);
    System.out.println(up.get(0) + not((String s) -> s.isEmpty()).test("") + Puzzles.<String>not(String::isEmpty).test("x"));
    Map<String, List<Integer>> m = mapOf("k", new ArrayList<>());
    m.get("k").add(3);
    m.computeIfAbsent("q", k -> new ArrayList<>());
    Map<String, Integer> cnt = new HashMap<>();
    cnt.merge("a", 1, Integer::sum);
    ArrayList<Object> al = into(List.of("a"), new ArrayList<Object>());
    System.out.println(nameOf(Color.GREEN) + al.size());
    forEach(List.of(1, 2), x -> System.out.print(x + 1));
    List<String> words = new ArrayList<>(Arrays.asList("bb", "a"));
    words.sort(natural());
    words.sort(by(String::length));
    words.sort(by(w -> -w.length()));
    words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    words.sort((a, b) -> b.compareTo(a));
    words.sort(null);
    Collections.sort(words);
    Collections.sort(words, Comparator.comparing(w -> w.charAt(0)));
    String[] arr = array("x", "y");
    Arrays.sort(arr, (a, b) -> b.compareTo(a));
    Integer[] boxes = {3, 1};
    Arrays.sort(boxes, Collections.reverseOrder());
    System.out.println(memo(() -> "m").get() + with(new StringBuilder(), b -> b.append("q")).append(1));
    List<Integer> src = new ArrayList<>(List.of(1, 2));
    Iterator<Integer> it = iter(() -> src.remove(0), () -> !src.isEmpty());
    while (it.hasNext()) System.out.print(it.next() + " ");
    System.out.println(sum(1, 2, 3L) + sum() + new Sub().a().b().a().b().hashCode() * 0);
    Bus bus = new Bus();
    bus.on("x", ev -> System.out.println(ev.payload));
    Node<Integer> root = new Puzzles().new Node<>(5);
    root.insert(3); root.insert(9);
    root.walk(x -> System.out.print(x + ","));
    root.walk(System.out::print);
    System.out.println(fib(10));
    permute(new ArrayList<>(List.of(1, 2)), 0, p -> System.out.print(p.size()));
    System.out.println(compose(List.<Function<Integer, Integer>>of(x -> x + 1, x -> x * 2)).apply(3));
    System.out.println(obj(true));
    Callable<Integer> c = () -> { if (args.length > 3) throw new Exception("x"); return 1; };
    Supplier<Runnable> sr = () -> () -> System.out.println("deep " + str);
    sr.get().run();
    Function<Integer, Function<Integer, Integer>> adder = x -> y -> x + y;
    BiFunction<Integer, Integer, Integer> bf = Math::max;
    Function<Object, Integer> hc = Object::hashCode;
    Function<String, Integer> f1 = s -> { switch (s) { case "a": return 1; default: return 2; } };
    Function<Integer, String> f2 = n -> switch (n) { case 1 -> "one"; default -> { String q = "many"; yield q; } };
    System.out.println(f1.apply("a") + f2.apply(3) + adder.apply(1).apply(2) + bf.apply(3, 9));
    Comparator<Map.Entry<String, Integer>> ce = Map.Entry.comparingByKey();
    var list = new ArrayList<Map<String, ? extends Number>>();
    list.add(mapOf("a", 1));
    for (var mm : list) { Number n = mm.get("a"); System.out.println(n.intValue()); }
    double total = 0; for (var x : List.of(1, 2.5)) total += x.doubleValue();
    System.out.println(total);
    long big = Collections.max(Arrays.asList(1L, 5L));
    char ch = Opt.of('c').orElse('d');
    int i = Opt.of("five").map(String::length).orElse(0) + 1;
    boolean bb = Opt.of(true).orElse(false) && !Opt.of(1).map(x -> x > 3).orElse(false);
    if (Opt.of(1).map(x -> x > 0).orElse(false)) System.out.println("yes" + big + ch + i + bb);
    Object[] os = {1, "s", null, new int[0]};
    String tern = args.length > 0 ? null : Opt.of("t").orElse(null);
    List<? super Integer> sup = new ArrayList<Number>();
    sup.add(3);
    Object got = sup.get(0);
    Runnable[] rs = { () -> System.out.println("r0"), Puzzles::stat };
    for (Runnable r : rs) r.run();
    new Thread2(() -> System.out.println("in thread")).start();
    int[] counter = {0};
    Runnable inc = () -> counter[0]++;
    inc.run();
    System.out.println(counter[0]);
    UnaryOperator<String> uo = String::toUpperCase;
    System.out.println(uo.andThen(String::length).apply("abc"));
    BiFunction<Integer, Integer, List<Integer>> pair = List::of;
    System.out.println(pair.apply(1, 2).size());
    Supplier<int[]> sia = () -> new int[] {1, 2};
    Function<Integer, List<String>[]> mk = List[]::new;
    System.out.println(sia.get().length + mk.apply(2).length);
  }
  static void stat() { System.out.println("stat"); }
  static class String2 { static String join(String a, String b) { return a + b; } }
  static class Thread2 { Runnable r; Thread2(Runnable r) { this.r = r; } void start() { r.run(); } }
}
