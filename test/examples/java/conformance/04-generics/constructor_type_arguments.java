// JLS 15.9, 8.8.4: type arguments of generic constructors, written and inferred.
import java.util.*;
import java.util.function.*;

public class constructor_type_arguments {
  static class C {
    final String said;
    <T> C(T value) { said = "T:" + value; }
    <T extends Number> C(T value, List<? super T> into) { into.add(value); said = "N:" + value + into; }
  }
  static class Box<E> {
    final E e;
    final String how;
    <T extends E> Box(T t, Function<? super T, String> f) { e = t; how = f.apply(t); }
    <A, B extends A> Box(E e, A a, B b) { this.e = e; how = a + "/" + b; }
    Box(E e) { this.<String>touch("x"); this.e = e; how = "plain"; }
    <Q> void touch(Q q) { }
  }
  static class Sub<E> extends Box<List<E>> {
    Sub(E e) { <ArrayList<E>>super(new ArrayList<E>(List.of(e)), l -> "size " + l.size()); }
    <Z extends Comparable<Z>> Sub(Z a, Z b, E e) { this(a.compareTo(b) < 0 ? e : null, 1); }
    private Sub(E e, int n) { super(Arrays.asList(e), "a", n); }
  }
  static class Outer<X> {
    class Inner<Y> {
      final String s;
      <Z> Inner(X x, Y y, Z z) { s = x + "," + y + "," + z; }
    }
  }
  record Pair<A, B>(A a, B b) {
    <T extends Comparable<? super T>> Pair(A a, B b, T t, T u) { this(t.compareTo(u) < 0 ? a : null, b); }
  }
  public static void main(String[] args) {
    System.out.println(new <String>C("x").said);
    System.out.println(new C(12).said);
    List<Object> objects = new ArrayList<>(List.of("first"));
    System.out.println(new <Integer>C(5, objects).said);
    List<Number> numbers = new ArrayList<>();
    System.out.println(new C(2.5, numbers).said + numbers);
    Box<Number> b = new <Integer>Box<Number>(7, i -> "int " + (i + 1));
    System.out.println(b.e + " " + b.how);
    Box<CharSequence> cs = new Box<>("abc", s -> s.toUpperCase());
    System.out.println(cs.e.length() + cs.how);
    Box<String> three = new <Object, Integer>Box<String>("e", "a", 3);
    System.out.println(three.e + three.how);
    System.out.println(new Box<>(1).how);
    Sub<String> sub = new Sub<>("q");
    System.out.println(sub.e.get(0).length() + sub.how);
    System.out.println(new Sub<>("a", "b", 'c').e);
    System.out.println(new <String>Sub<Character>("c", "b", 'c').e);
    Outer<Integer> outer = new Outer<>();
    Outer<Integer>.Inner<String> inner = outer.new Inner<>(1, "y", 'z');
    System.out.println(inner.s);
    System.out.println(outer.new <Long>Inner<String>(2, "w", 3L).s);
    System.out.println(new Pair<>("l", 2, 3, 4) + " " + new <String>Pair<Integer, Integer>(1, 2, "b", "a"));
    var anonymous = new <String>C("anon") { int more = said.length(); };
    System.out.println(anonymous.more);
  }
}
