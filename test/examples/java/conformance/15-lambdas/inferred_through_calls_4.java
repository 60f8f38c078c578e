// JLS 18.5: generic calls in each other, with lambdas and references, for targets of every kind.
import java.util.*;
import java.util.function.*;
class Main {
  static Integer I = 5; static Long L = 6L; static Object O = "o"; static Number N = 1; static Double D = 1.5; static boolean Z = true; static int K = 1; static List<String> LS = List.of("q"); static List<Integer> LI = List.of(1); static List<? extends Number> LW = List.of(2); static Box<String> BS = new Box<>("b"); static Box<Integer> BI = new Box<>(3); static Box<?> BW = BS; static Function<String, Integer> FS = s -> s.length(); static Supplier<String> SS = () -> "ss";
  record Box<T>(T t) { <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(t)); } <U> U fold(U z, BiFunction<? super U, ? super T, ? extends U> f) { return f.apply(z, t); } Box<T> same(Box<? extends T> o) { return this; } static <T> Box<T> of(T t) { return new Box<>(t); } T or(Supplier<? extends T> s) { return t == null ? s.get() : t; } }
  static <T> T id(T t) { return t; } static <T> Box<T> box(T t) { return new Box<>(t); } static <T> T un(Box<? extends T> b) { return b.t(); } static <A, B> Box<B> map(Box<A> b, Function<? super A, ? extends B> f) { return new Box<>(f.apply(b.t())); }
  @SafeVarargs static <T> List<T> list(T... ts) { return Arrays.asList(ts); } static <T> T first(List<? extends T> l) { return l.get(0); } static <T> T pick(T a, T b) { return Z ? a : b; } static <T extends Comparable<? super T>> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
  static <A, B, C> Function<A, C> comp(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); } static <T> Supplier<T> sup(Supplier<? extends T> s) { return s::get; } static <T> T get(Supplier<T> s) { return s.get(); } static <T, R> R app(T t, Function<? super T, ? extends R> f) { return f.apply(t); }
  static <T> List<T> nil() { return new ArrayList<>(); } static <T> Box<T> none() { return new Box<>(null); } static <T, K extends Comparable<? super K>> Comparator<T> by(Function<? super T, ? extends K> f) { return (a, b) -> f.apply(a).compareTo(f.apply(b)); } static <T> Predicate<T> not(Predicate<? super T> p) { return t -> !p.test(t); } static <T> T twice(T t, UnaryOperator<T> f) { return f.apply(f.apply(t)); } static <T, R> List<R> all(List<? extends T> l, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : l) r.add(f.apply(t)); return r; } static <T> T fold(List<? extends T> l, T z, BinaryOperator<T> f) { for (T t : l) z = f.apply(z, t); return z; } static <T, A> A gather(List<T> l, Supplier<A> s, BiConsumer<? super A, ? super T> c) { A a = s.get(); l.forEach(t -> c.accept(a, t)); return a; } static <K, V> Map<K, V> mk(K k, V v) { Map<K, V> m = new HashMap<>(); m.put(k, v); return m; } static <T> Optional<T> opt(T t) { return Optional.ofNullable(t); } static <T> int count(Collection<? super T> c, T t) { return c.size(); }
  static int len(String s) { return s.length(); } static String str(Object o) { return "" + o; } static Integer inc(Integer i) { return i + 1; }
  static String s(Object o) { return o == null ? "null" : o.getClass().isRecord() || o.getClass().getName().startsWith("java.lang.") || o instanceof Collection || o instanceof Map || o instanceof Optional ? o.toString() : "fn"; }
  static void p(String s) { System.out.println(s); }
  static void run() {
    try { Object v = new HashMap<>(); p("7 " + s(v)); } catch (RuntimeException e) { p("7 " + e.getClass().getSimpleName()); }
    try { var v = new HashMap<>(); p("19 " + s(v)); } catch (RuntimeException e) { p("19 " + e.getClass().getSimpleName()); }
    try { int v = app(K, x -> id(x)); p("27 " + s(v)); } catch (RuntimeException e) { p("27 " + e.getClass().getSimpleName()); }
    try { Box<Integer> v = id(null); p("32 " + s(v)); } catch (RuntimeException e) { p("32 " + e.getClass().getSimpleName()); }
    try { var v = mk(new Box<>("x"), new ArrayList<>()); p("61 " + s(v)); } catch (RuntimeException e) { p("61 " + e.getClass().getSimpleName()); }
  }
  public static void main(String[] a) throws Exception { run(); }
}
