import java.util.Iterator;
class Mix {
  static class Range implements Iterable<Integer> { final int n; Range(int n) { this.n = n; }
    public Iterator<Integer> iterator() { return new Iterator<Integer>() { int i = 0; public boolean hasNext() { return i < n; } public Integer next() { return i++; } }; } }
  static abstract class Node<T> { abstract T make(T t); T twice(T t) { return make(make(t)); } }
  static class Base { Base() { hook(); } void hook() { System.out.println("base"); } }
  interface Fn<A, B> { B ap(A a); default <C> Fn<A, C> then(Fn<B, C> g) { return a -> g.ap(ap(a)); } }
  interface StrFn extends Fn<String, String> { String ap(String s); }
  class In { int z = 9; Runnable r(int q) { return () -> { Runnable s = () -> System.out.println(z + q + w); s.run(); }; } }
  int w = 100;
  public static void main(String[] args) {
    int t = 0; for (int x : new Range(5)) t += x; System.out.println(t);
    Node<String> n = new Node<String>() { String make(String s) { return s + "."; } }; System.out.println(n.twice("a"));
    String cap = "captured" + args.length;
    new Base() { void hook() { System.out.println(cap); } };
    class L extends Base { final String own; L(String o) { own = o + cap; } void hook() { System.out.println("L " + cap + own); } }
    System.out.println(new L("o").own);
    Fn<Integer, Integer> inc = a -> a + 1; Fn<Integer, String> sh = inc.then(a -> "<" + a + ">"); System.out.println(sh.ap(4));
    StrFn f = s -> s.trim(); Fn<String, String> ff = f; System.out.println(ff.ap("  k ") + f.ap(" j"));
    new Mix().new In().r(1).run();
    Fn<String, Integer> sw = s -> switch (s) { case "a", "b" -> 1; case "c" -> { int k = 5; yield k * 2; } default -> s.length(); };
    System.out.println(sw.ap("b") + sw.ap("c") + sw.ap("hello"));
    Fn<Integer, int[]> mk = int[]::new; System.out.println(mk.ap(3).length);
    Integer[] arr = {1, 2}; arr[0]++; arr[1] += 5; System.out.println(arr[0] + arr[1]);
    long sum = 0; for (Integer i : arr) sum += i; System.out.println(sum);
    Fn<Integer, Base> nb = null; nb.ap(1);
  }
}
