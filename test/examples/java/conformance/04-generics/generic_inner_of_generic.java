// JLS 8.1.2, 8.1.3, 8.8.9: inner, local and anonymous classes of generic classes that use the outer's variables.
import java.util.*;
import java.util.function.*;

public class generic_inner_of_generic {
  static class Linked<T> implements Iterable<T> {
    private class Node { T value; Node next; Node(T v) { value = v; count++; } <R> R with(BiFunction<? super T, ? super Integer, R> f) { return f.apply(value, count); } }
    private class Cursor implements Iterator<T> {
      Node at = head;
      public boolean hasNext() { return at != null; }
      public T next() { T v = at.value; at = at.next; return v; }
    }
    class Pair<U> {
      final T left; final U right;
      Pair(T l, U r) { left = l; right = r; }
      class Deep<V> { final V v; Deep(V v) { this.v = v; } String all() { return left + "/" + right + "/" + v + "/" + count; } Linked<T> owner() { return Linked.this; } Pair<U> around() { return Pair.this; } }
      <V> Deep<V> deep(V v) { return new Deep<>(v); }
      Pair<T> flip(T t) { return new Pair<>(left, t); }
    }
    Node head; int count;
    Linked<T> add(T v) { Node n = new Node(v); n.next = head; head = n; return this; }
    public Iterator<T> iterator() { return new Cursor(); }
    <U> Pair<U> pair(U u) { return new Pair<U>(head.value, u); }
    Iterable<T> reversed() {
      return new Iterable<>() {
        public Iterator<T> iterator() {
          class Back implements Iterator<T> {
            final Deque<T> stack = new ArrayDeque<>();
            { for (T t : Linked.this) stack.push(t); }
            public boolean hasNext() { return !stack.isEmpty(); }
            public T next() { return stack.pop(); }
          }
          return new Back();
        }
      };
    }
    <A extends Comparable<? super A>> T maxBy(Function<? super T, ? extends A> key) {
      class Best { T t; A a; void offer(T x) { A k = key.apply(x); if (a == null || k.compareTo(a) > 0) { t = x; a = k; } } }
      Best best = new Best();
      forEach(best::offer);
      return best.t;
    }
  }
  static class Sub extends Linked<String> {
    class Mine extends Pair<Integer> { Mine() { super(head.value.toUpperCase(), head.value.length()); } }
    Mine mine() { return new Mine(); }
    String viaSimple() { Pair<Character> p = new Pair<>("s", 'c'); return p.left.concat("!") + p.right; }
    int viaNode() { Iterator<String> i = iterator(); int n = 0; while (i.hasNext()) n += i.next().length(); return n; }
  }
  static class Outer<X extends Number> {
    X x; Outer(X x) { this.x = x; }
    abstract class Op { abstract X run(X other); X twice(X o) { return run(run(o)); } }
    class First extends Op { X run(X o) { return x; } }
    Op second() { return new Op() { X run(X o) { return o; } }; }
    static <N extends Number> N use(Outer<N> outer, N n) { Outer<N>.Op op = outer.new First(); return op.twice(n); }
    interface Visitor<R> { R visit(Outer<?> o); }
    static class Nested<X> { X x; Nested(X x) { this.x = x; } }
    enum Kind { INT, OTHER; static Kind of(Outer<?> o) { return o.x instanceof Integer ? INT : OTHER; } }
    record View<X>(X x) { }
  }
  public static void main(String[] args) {
    Linked<Integer> l = new Linked<Integer>().add(1).add(2).add(3);
    int s = 0; for (int i : l) s = s * 10 + i;
    for (Integer i : l.reversed()) s = s * 10 + i;
    System.out.println(s + " " + l.maxBy(i -> -i) + l.maxBy(String::valueOf));
    Linked<Integer>.Pair<String> p = l.pair("r");
    Linked<Integer>.Pair<String>.Deep<Character> d = p.deep('z');
    System.out.println(d.all() + d.owner().count + d.around().right.length() + p.flip(9).right.intValue());
    Linked<Integer>.Pair<String>.Deep<Long> e = p.new Deep<Long>(5L);
    var g = l.new Pair<>(4, List.of(1)).new Deep<>("v");
    System.out.println(e.v + 1 + g.all() + g.around().right.get(0) + g.v.length());
    System.out.println(l.head.with((v, c) -> v + c) + l.head.<String>with((v, c) -> "" + v + c));
    Sub sub = new Sub(); sub.add("ab").add("cde");
    System.out.println(sub.mine().left + sub.mine().right + sub.viaSimple() + sub.viaNode() + sub.mine().deep(1).all());
    Outer<Integer> o = new Outer<>(7);
    System.out.println(Outer.use(o, 3) + o.second().run(5) + o.new First() { @Override Integer run(Integer q) { return q + 1; } }.twice(1));
    Outer<? extends Number> w = o;
    Outer<?>.Op op = w.second();
    System.out.println(w.x.intValue() + " " + op.twice(null) + Outer.Kind.of(w) + new Outer.Nested<>("n").x.length() + new Outer.View<>(2).x());
    Outer.Visitor<String> v = q -> q.x + "!";
    System.out.println(v.visit(o) + v.visit(new Outer<>(2.5)));
  }
}
