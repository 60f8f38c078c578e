// JLS 8.4.2, 8.4.8: generic methods that override through chains of classes and interfaces; same signature after erasure.
import java.util.*;
import java.util.function.*;

public class override_generic_chains {
  interface Source<T> { T next(); default <R> Source<R> map(Function<? super T, ? extends R> f) { return () -> f.apply(next()); } }
  interface Peek<T> extends Source<T> { @Override <R> Peek<R> map(Function<? super T, ? extends R> f); T peek(); }
  static abstract class Buffered<E extends Comparable<E>> implements Peek<E> {
    protected E held; boolean has;
    public E peek() { if (!has) { held = pull(); has = true; } return held; }
    public E next() { E e = peek(); has = false; return e; }
    protected abstract E pull();
    @Override public <Q> Peek<Q> map(Function<? super E, ? extends Q> f) { Buffered<E> me = this; return new Peek<Q>() { public Q next() { return f.apply(me.next()); } public Q peek() { return f.apply(me.peek()); } public <R> Peek<R> map(Function<? super Q, ? extends R> g) { return me.map(g.compose(f)); } }; }
    boolean less(E e) { return peek().compareTo(e) < 0; }
  }
  static class Ints extends Buffered<Integer> { int at; @Override protected Integer pull() { return ++at; } @Override boolean less(Integer i) { return super.less(i) || i == 100; } }
  static class Evens extends Ints { @Override protected Integer pull() { return super.pull() * 2; } @Override public Integer next() { return super.next(); } }
  static abstract class Shape<S> { abstract Shape<S> scale(S by); Object id(Object o) { return "shape " + o; } Collection<? extends Object> parts() { return List.of(); } Number size() { return 0; } }
  static class Sq extends Shape<Double> { final double d; Sq(double d) { this.d = d; } @Override Sq scale(Double by) { return new Sq(d * by); } @Override String id(Object o) { return "sq " + o; } @Override List<String> parts() { return List.of("side"); } @Override Double size() { return d; } }
  static class Unit extends Sq { Unit() { super(1); } @Override Unit scale(Double by) { return this; } @Override ArrayList<String> parts() { return new ArrayList<>(super.parts()); } }
  interface A<T> { default String f(T t) { return "A" + t; } } interface B<T> extends A<T> { default String f(T t) { return "B" + A.super.f(t); } } interface C<T> extends A<T> { }
  static class D<T> implements B<T>, C<T> { } static class E extends D<String> { @Override public String f(String s) { return "E" + super.f(s); } } static class F extends D<Integer> implements A<Integer> { }
  interface Eq<T> { boolean same(T t); } static abstract class Ent<K, V extends Ent<K, V>> implements Eq<V> { K key; public boolean same(V v) { return key.equals(v.key); } } static class User extends Ent<String, User> { User(String k) { key = k; } @Override public boolean same(User u) { return super.same(u) || u == null; } }
  static class Erased { List<String> list(List<String> l, Map<String, ? extends Number> m) { return l; } <T> T gen(T t, Class<T> c) { return t; } } @SuppressWarnings({"rawtypes", "unchecked"}) static class Raw extends Erased { @Override List list(List l, Map m) { List r = new ArrayList(l); r.add(m.size()); return r; } @Override Object gen(Object t, Class c) { return c.cast(t) + "!"; } }
  static class Over<T> { String m(T t) { return "T"; } String m(String s) { return "String"; } String n(T t) { return "T"; } String n(Object o, int... x) { return "varargs"; } String n(Comparable<?> c) { return "comparable"; } } static class OverI extends Over<Integer> { String m(Integer i) { return "Integer"; } String n(int i) { return "int"; } }
  @SuppressWarnings({"rawtypes", "unchecked"})
  public static void main(String[] args) {
    Peek<Integer> p = new Evens(); System.out.println(p.peek() + p.next() + p.next() + p.map(i -> "m" + i).map(String::length).next()); Source<Integer> s = new Ints(); System.out.println(s.map(i -> i + 0.5).map(d -> d * 2).next() + s.next());
    Buffered<Integer> b = new Ints(); System.out.println(b.less(1) + "" + b.less(2) + b.less(100) + ((Peek) b).next()); Buffered rawB = b; try { rawB.less("x"); } catch (ClassCastException e) { System.out.println("Integer wanted"); }
    Shape<Double> sh = new Sq(2); System.out.println(sh.scale(3.0).size() + "" + sh.id(1) + sh.parts() + new Unit().scale(9.0).scale(2.0).parts().get(0) + ((Shape) new Unit()).scale(2.0).size()); try { ((Shape) sh).scale("s"); } catch (ClassCastException e) { System.out.println("Double wanted"); }
    A<String> a = new E(); System.out.println(a.f("x") + new D<Character>().f('c') + new F().f(1) + ((A) new E()).f("r")); try { ((A) a).f(1); } catch (ClassCastException e) { System.out.println("String wanted"); }
    User u = new User("k"); Eq<User> eq = u; System.out.println(eq.same(new User("k")) + "" + eq.same(new User("l")) + u.same(u)); try { eq.same(null); } catch (NullPointerException e) { System.out.println("null's key"); }
    Erased er = new Raw(); List<String> l = er.list(List.of("a"), Map.of("q", 1)); Object second = l.get(1); System.out.println(l.size() + "" + second + er.gen((Object) "g", Object.class)); try { String g = er.gen("g", String.class); System.out.println(g); } catch (ClassCastException e) { System.out.println("cast"); }
    Over<Integer> o = new OverI(); System.out.println(o.m(1) + o.m("s") + o.n(1) + new OverI().n(1) + new OverI().n((Integer) 1) + new Over<Object>().n("s") + new Over<Object>().n(new Object()) + new Over<String>().n('c', 1) + new Over<Character>().n('c'));
  }
}
