/** What erasure leaves: one class for all arguments, casts where values come out, bridge methods that dispatch. */
import java.util.ArrayList;
import java.util.List;

public class erasure_and_bridges {
  static abstract class Node<T> {
    T value;
    void set(T t) { System.out.println("Node.set"); value = t; }
    abstract T twice();
  }
  static class IntNode extends Node<Integer> {
    @Override void set(Integer i) { System.out.println("IntNode.set " + (i + 1)); super.set(i); }
    @Override Integer twice() { return value * 2; }
  }
  interface Transformer<A, B> { B apply(A a); }
  static class Length implements Transformer<String, Integer> {
    public Integer apply(String s) { return s.length(); }
  }
  static class Version implements Comparable<Version> {
    final int n; Version(int n) { this.n = n; }
    public int compareTo(Version o) { return n - o.n; }
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    System.out.println(new ArrayList<String>().getClass() == new ArrayList<Integer>().getClass());
    Node<Integer> node = new IntNode();
    node.set(4);
    System.out.println(node.twice());
    Node raw = node;
    try { raw.set("text"); } catch (ClassCastException e) { System.out.println("bridge cast"); }
    Transformer t = new Length();
    System.out.println(t.apply("four"));
    try { t.apply(4); } catch (ClassCastException e) { System.out.println("bridge cast 2"); }
    Comparable c = new Version(3);
    System.out.println(c.compareTo(new Version(1)));
    try { c.compareTo("x"); } catch (ClassCastException e) { System.out.println("bridge cast 3"); }
    List<String> strings = new ArrayList<>();
    List rawList = strings;
    rawList.add(1);
    Object o = strings.get(0);
    System.out.println(o);
    System.out.println(strings.get(0) instanceof Object);
    try { String s = strings.get(0); System.out.println(s); }
    catch (ClassCastException e) { System.out.println("cast where it comes out"); }
    try { strings.get(0).length(); } catch (ClassCastException e) { System.out.println("cast for the call"); }
    System.out.println("" + rawList);
    T1<String> wrong = (T1<String>) (Object) new T1<>(5);
    System.out.println(wrong.hash() == Integer.valueOf(5).hashCode());
  }
  static class T1<T> { T t; T1(T t) { this.t = t; } int hash() { return t.hashCode(); } }
}
