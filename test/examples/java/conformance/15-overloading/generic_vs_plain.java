// JLS 15.12.2.5: generic against plain methods, bounds, wildcards, erasures that differ, varargs of a type parameter.
import java.util.*;
import java.util.function.*;
public class generic_vs_plain {
  static <T> String a(T t) { return "T"; } static String a(String s) { return "String"; } static <T extends Number> String a(T t) { return "TNumber"; } static <T extends Comparable<T>> String a(T t) { return "TComparable"; }
  static <T> String b(List<T> l) { return "List<T>"; } static <T> String b(Collection<? extends T> l) { return "Coll<? T>"; } static String b(Object o) { return "O"; }
  static <T> String c(T a, T b) { return "TT"; } static <A, B> String c(A a, List<B> b) { return "AListB"; }
  static <T> String d(T[] t) { return "T[]"; } static String d(int[] t) { return "int[]"; } static String d(Object t) { return "O"; } static <T> String d(T a, T... r) { return "T,T..."; }
  static <T extends CharSequence> String e(T a, T... b) { return "CS..." + b.length + b.getClass().getSimpleName(); } static <T> String e(T... b) { return "T..." + b.length + b.getClass().getSimpleName(); }
  static <T extends Exception> String f(T t) { return "Ex"; } static <T extends RuntimeException> String f(T t) { return "REx"; } static String f(Throwable t) { return "Th"; }
  static String g(List<String> l) { return "LS"; } static <E> String g(ArrayList<E> l) { return "ALE"; } static String g(Iterable<?> l) { return "It?"; }
  static <T> String h(Optional<T> o, T t) { return "OT"; } static <T> String h(T t, Object o) { return "TO"; }
  static <K, V> String i(Map<K, V> m) { return "MapKV"; } static <K, V> String i(HashMap<K, List<V>> m) { return "HM"; }
  static <N extends Number & Comparable<N>> String j(N n) { return "N&C"; } static String j(Object n) { return "Obj"; }
  static <T> String k(Supplier<T> s) { return "Sup"; } static <T> String k(T t) { return "T"; }
  static <T> String l(Class<T> c) { return "Class"; } static String l(Object o) { return "O"; }
  static class Node<T extends Comparable<T>> {
    String add(T t) { return "T"; }
    String add(Node<? extends T> n) { return "Node"; }
    String add(Object o) { return "O"; }
    <U extends T> String put(U u, T t) { return "UT"; }
    <U> String put(U u, U t) { return "UU"; }
  }
  static class Two<A, B> {
    String p(A a) { return "A"; }
    String p(B b, int... x) { return "B..."; }
    <A> String q(A a) { return "ownA"; }
    String q(Integer i) { return "Integer"; }
  }
  interface Visitor<R> { R num(int n); R str(String s); default R any(Object o) { return o instanceof Integer i ? num(i) : str("" + o); } }
  static <R> R visit(int x, Visitor<R> v) { return v.num(x); } static <R> R visit(String x, Visitor<R> v) { return v.str(x); } static <R> R visit(Object x, Visitor<R> v) { return v.any(x); }
  public static void main(String[] args) {
    System.out.println(a(new Object()) + a("s") + a(null == args ? 1f : (Object) 2) + a((Number) 1) + a(true) + a(new int[0]) + a('c'));
    System.out.println(b(List.of(1)) + b(new ArrayList<String>()) + b(Set.of()) + b("x") + b(new ArrayDeque<>()) + b((Collection<?>) List.of()));
    System.out.println(c("a", 1) + c(1, new ArrayList<String>()) + c(null == args ? "s" : "t", "u"));
    System.out.println(d(new String[0]) + d(new int[0]) + d(1) + d("s") + d(1, 2) + d(new int[0][0]) + d("s", "t", "u") + d(new Integer[] {1}));
    System.out.println(e("a") .startsWith("CS") + e(1) + e(1, 2) + e() + e(new Integer[] {1, 2, 3}) + e('c', 'd'));
    System.out.println(f(new Exception()) + f(new IllegalStateException()) + f(new Error()) + f((Throwable) null));
    System.out.println(g(List.of("s")) + g(new ArrayList<Integer>()) + g(List.of(1)) + g(new LinkedList<String>()) + g(new HashSet<Long>()));
    System.out.println(h(Optional.of(1), 2) + h("s", 1) + i(Map.of()) + i(new HashMap<String, String>()) + i(new HashMap<String, List<Integer>>()) + i(new LinkedHashMap<Integer, List<String>>()));
    System.out.println(j(1) + j((Number) 1) + j(2.5) + j((byte) 1) + k(() -> 1) + k("s") + k((Supplier<String>) () -> "") + l(String.class) + l("x") + l(int.class) + l((Object) int.class));
    Node<Integer> n = new Node<>();
    System.out.println(n.add(1) + n.add(n) + n.add("s") + n.add(1L) + n.add((Object) 1) + n.put(1, 2) + n.put("s", "t") + n.put("s", 1));
    Two<String, Integer> t = new Two<>();
    System.out.println(t.p("s") + t.p(1) + t.p(1, 2) + t.q("s") + t.q(1) + t.q('c'));
    Visitor<String> v = new Visitor<>() { public String num(int x) { return "n" + x; } public String str(String s) { return "s" + s; } };
    System.out.println(visit(1, v) + visit("q", v) + visit((Object) 5, v) + visit('c', v) + visit(2.5, v));
    Two<Integer, String> u = new Two<>() { @Override String p(Integer i) { return "anon" + super.p(i); } };
    System.out.println(u.p(1) + u.p("s") + u.p("s", 1, 2) + u.q(2.0));
  }
}
