// JLS 4.6, 8.4.8.3, 15.12.4.5: bridges, and where a cast fails that erasure leaves behind.
import java.util.*;
import java.util.function.*;

public class bridges_and_casts {
  interface Sink<T> { void put(T t); default Sink<T> self() { return this; } }
  static class Strings implements Sink<String> {
    final StringBuilder all = new StringBuilder();
    public void put(String s) { all.append(s.length()).append(s); }
    @Override public Strings self() { return this; }
  }
  static abstract class Node<T extends Comparable<T>> implements Comparable<Node<T>> {
    abstract T key();
    public int compareTo(Node<T> o) { return key().compareTo(o.key()); }
  }
  static class IntNode extends Node<Integer> {
    final int k;
    IntNode(int k) { this.k = k; }
    Integer key() { return k; }
  }
  static class Base<T> {
    T value;
    T get() { return value; }
    void set(T t) { value = t; }
    T twice(T a, T b) { return b; }
  }
  static class Mid<U extends Number> extends Base<U> {
    @Override void set(U u) { super.set(u); System.out.print("mid "); }
  }
  static class Leaf extends Mid<Integer> {
    @Override void set(Integer i) { super.set(i + 1); System.out.print("leaf "); }
    @Override Integer get() { return super.get() * 10; }
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  static void failing(String what, Runnable r) {
    try { r.run(); System.out.println(what + ": fine"); }
    catch (ClassCastException e) {
      StackTraceElement top = e.getStackTrace()[0];
      String message = e.getMessage();
      System.out.println(what + ": " + message.substring(0, message.indexOf(" (")) + " at " + top.getMethodName().replace("0", ""));
    }
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Strings strings = new Strings();
    Sink raw = strings;
    raw.put("abc");
    failing("bridge put", () -> raw.put(1));
    System.out.println(strings.self().all);
    Leaf leaf = new Leaf();
    Base<Integer> b = leaf;
    b.set(4);
    System.out.println(b.get() + leaf.value);
    Base rawBase = leaf;
    failing("leaf set string", () -> rawBase.set("s"));
    failing("leaf set double", () -> rawBase.set(1.5));
    Mid rawMid = new Mid<Integer>();
    failing("mid set string", () -> ((Base) rawMid).set("s"));
    failing("mid set long", () -> rawMid.set(5L));
    Mid<Integer> polluted = rawMid;
    failing("unused", () -> polluted.get());
    failing("as Object", () -> { Object o = polluted.get(); });
    failing("as Integer", () -> { Integer o = polluted.get(); });
    failing("as int", () -> { int o = polluted.get() + 1; });
    failing("as Number", () -> { Number n = polluted.get(); });
    failing("concat", () -> { String s = "" + polluted.get(); });
    failing("field unused", () -> { Object o = polluted.value; });
    failing("field used", () -> { polluted.value.intValue(); });
    failing("compare", () -> { boolean x = polluted.get() == null; });
    failing("compare with object", () -> { boolean x = polluted.get() == (Object) "x"; });
    failing("argument", () -> { System.out.print(polluted.get() + " "); });
    failing("valueOf", () -> { String.valueOf(polluted.get()); });
    Comparable node = new IntNode(3);
    System.out.println(node.compareTo(new IntNode(2)));
    failing("compareTo", () -> node.compareTo("x"));
    List<Integer> ints = (List) new ArrayList<>(List.of("a", "b"));
    failing("for Object", () -> { for (Object o : ints) ; });
    failing("for Integer", () -> { for (Integer o : ints) ; });
    failing("for var", () -> { for (var o : ints) ; });
    failing("get(0).hashCode", () -> ints.get(0).hashCode());
    failing("get(0).toString", () -> ints.get(0).toString());
    failing("get(0).getClass", () -> ints.get(0).getClass());
    failing("conditional", () -> { Object o = args.length == 0 ? ints.get(0) : ints.get(1); });
    failing("conditional boxed", () -> { Object o = args.length == 0 ? ints.get(0) : 2; });
    failing("cast to Object", () -> { Object o = (Object) ints.get(0); });
    failing("cast to String", () -> { Object o = (String) (Object) ints.get(0); });
    failing("instanceof", () -> { boolean x = ints.get(0) instanceof Integer; });
    failing("synchronized", () -> { synchronized (ints.get(0)) { } });
    Supplier<Integer> s = (Supplier) () -> "text";
    failing("supplier", () -> s.get());
    failing("supplier used", () -> { int i = s.get(); });
    Function<String, Integer> f = (Function) (Function<Object, Object>) o -> o;
    failing("function", () -> f.apply("x"));
    failing("function chained", () -> f.apply("x").intValue());
    Function<Integer, Integer> g = i -> i + 1;
    failing("lambda's bridge", () -> ((Function) g).apply("x"));
  }
}
