// JLS 15.27.4: lambdas as objects: identity, equals, hashCode, getClass, instanceof, casts, arrays and generics of them, synchronized on them.
import java.util.*;
import java.util.function.*;
public class identity_and_objects {
  static Runnable plain() { return () -> { }; }
  static Supplier<Integer> capturing(int x) { return () -> x; }
  Supplier<Object> self() { return () -> this; }
  interface Tagged { default String tag() { return "tag"; } }
  interface TR extends Runnable, Tagged { }
  @FunctionalInterface interface Str { String s(); String toString(); boolean equals(Object o); int hashCode(); default String twice() { return s() + s(); } }
  static String kind(Object o) { return o instanceof TR ? "TR" : o instanceof Tagged ? "Tagged" : o instanceof Runnable r ? "Runnable" : o instanceof Supplier<?> s ? "Supplier" + s.get() : "none"; }
  public static void main(String[] args) throws Exception {
    System.out.println((plain() == plain()) + " " + plain().equals(plain()) + " " + (capturing(1) == capturing(1)) + " " + (plain().getClass() == plain().getClass()));
    Runnable r = plain(), same = r;
    Supplier<Integer> c = capturing(7);
    System.out.println(r.equals(same) + " " + r.equals(null) + (r.hashCode() == same.hashCode()) + c.equals(capturing(7)) + (c.getClass() == capturing(8).getClass()) + (c.toString().equals(c.toString())) + c.toString().contains("Lambda") + c.getClass().getName().startsWith("identity_and_objects"));
    TR tr = () -> System.out.print("ran ");
    tr.run();
    Object[] os = {tr, r, c, (Tagged & Runnable) () -> { }, "s"};
    for (Object o : os) System.out.print(kind(o) + " ");
    System.out.println(tr.tag() + ((Tagged) os[3]).tag());
    Str s = () -> "s";
    System.out.println(s.twice() + s.equals(s) + (s.toString() != null));
    Map<Object, String> m = new IdentityMap<>();
    m.put(r, "r"); m.put(c, "c"); m.put(plain(), "again");
    System.out.println(m.get(same) + m.get(c) + m.get(capturing(7)));
    Set<Supplier<Integer>> set = new HashSet<>(List.of(c, capturing(9)));
    System.out.println(set.contains(c) + " " + set.size() + set.add(c));
    Runnable[] rs = {() -> { }, tr};
    Object[] up = rs;
    try { up[0] = c; System.out.println("stored"); } catch (ArrayStoreException e) { System.out.println("ASE"); }
    up[0] = (Runnable) () -> System.out.print("stored ");
    rs[0].run();
    @SuppressWarnings("unchecked") Supplier<String>[] gs = new Supplier[2];
    gs[0] = () -> "g";
    Object[] gu = gs;
    gu[1] = c;
    try { String str = gs[1].get(); System.out.println(str); } catch (ClassCastException e) { System.out.println("CCE"); }
    try { Object o = r; Comparator<?> bad = (Comparator<?>) o; System.out.println(bad); } catch (ClassCastException e) { System.out.println("CCE2"); }
    synchronized (c) { System.out.println(c.get()); }
    identity_and_objects me = new identity_and_objects();
    System.out.println((me.self().get() == me) + " " + (me.self() == me.self()));
    Supplier<Object> me2 = me.self();
    Object o = me2;
    @SuppressWarnings("unchecked") Supplier<Object> back = (Supplier<Object>) o;
    System.out.println(back == me2);
    Runnable nul = null;
    try { nul.run(); } catch (NullPointerException e) { System.out.println("NPE"); }
    Function<String, Integer> f1 = String::length, f2 = String::length;
    System.out.println(f1.equals(f1) + " " + f1.apply("ab").equals(f2.apply("cd")));
    Class<?> k = r.getClass();
    System.out.println(k.isInterface() + " " + k.isArray() + k.isInstance(r) + k.isInstance("") + Runnable.class.isInstance(r) + (k.getSuperclass() == Object.class));
  }
  static class IdentityMap<K, V> extends HashMap<K, V> { }
}
