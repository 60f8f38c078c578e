// JLS 4.3.2, 8.1.4, 15.8.2: what every object has: equals, hashCode, toString, getClass, clone; class literals.
import java.util.*;
public class object_methods implements Cloneable {
  int v = 3; int[] data = {1, 2}; List<String> list = new ArrayList<>(List.of("a"));
  static class Plain { @Override protected Object clone() throws CloneNotSupportedException { return super.clone(); } }
  static class Deep implements Cloneable { int[][] g = {{1}, {2}}; Deep next; @Override public Deep clone() { try { Deep d = (Deep) super.clone(); d.g = g.clone(); for (int i = 0; i < g.length; i++) d.g[i] = g[i].clone(); if (next != null) d.next = next.clone(); return d; } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }
  static class SubDeep extends Deep { String tag = "sub"; final long made = 5; }
  static class Key implements Comparable<Key> { final String s; final int n; Key(String s, int n) { this.s = s; this.n = n; } @Override public boolean equals(Object o) { if (this == o) return true; if (!(o instanceof Key)) return false; Key k = (Key) o; return n == k.n && Objects.equals(s, k.s); } @Override public int hashCode() { return Objects.hash(s, n); } @Override public String toString() { return s + "#" + n; } @Override public int compareTo(Key o) { int c = s.compareTo(o.s); return c != 0 ? c : Integer.compare(n, o.n); } }
  static class BadHash { @Override public int hashCode() { return 42; } }
  interface Face {} enum E { A, B { } } record R(int x) {} @interface An {}
  static <T> String cls(Class<T> c) { return c.getName() + "|" + c.getSimpleName() + "|" + c.isInterface() + c.isArray() + c.isPrimitive() + c.isEnum() + "|" + c + "|" + (c.getSuperclass() == null ? null : c.getSuperclass().getSimpleName()); }
  @Override protected void finalize() throws Throwable { super.finalize(); }
  strictfp double sum(final double a, final double b) { return a + b; }
  public static void main(String[] args) throws Exception {
    object_methods a = new object_methods(), b = (object_methods) a.clone();
    b.v++; b.data[0] = 9; b.list.add("b");
    System.out.println(a.v + "" + b.v + a.data[0] + a.list + (a.data == b.data) + a.equals(b) + a.equals(a) + (a.hashCode() == a.hashCode()) + (a.getClass() == b.getClass()));
    try { new Plain().clone(); } catch (CloneNotSupportedException e) { System.out.println(e.getMessage()); }
    SubDeep d = new SubDeep(); d.next = new Deep(); SubDeep e = (SubDeep) d.clone(); e.g[0][0] = 7; e.next.g[1][0] = 8; e.tag += "!";
    System.out.println(d.g[0][0] + "" + d.next.g[1][0] + e.g[0][0] + d.tag + e.tag + e.made + e.getClass().getSimpleName());
    Map<Key, String> m = new HashMap<>(); m.put(new Key("k", 1), "one"); m.put(new Key("k", 1), "uno"); m.put(new Key(null, 0), "null");
    System.out.println(m.get(new Key("k", 1)) + m.size() + m.get(new Key(null, 0)) + m.containsKey(new Key("k", 2)) + new Key("z", 1).compareTo(new Key("a", 2)));
    Object o = new BadHash(); System.out.println(o.toString() + " " + new BadHash().equals(o) + " " + Integer.toHexString(o.hashCode()));
    String s = new Object().toString(); System.out.println(s.startsWith("java.lang.Object@") + " " + new int[0].toString().startsWith("[I@") + " " + new E[0].toString().startsWith("[Lobject_methods$E;@"));
    Runnable r = () -> {}; System.out.println(r.toString().contains("$$Lambda") + " " + r.equals(r) + " " + (r.hashCode() == r.hashCode()));
    for (Class<?> c : new Class<?>[] {String.class, int.class, void.class, int[].class, String[][].class, Key.class, Face.class, E.class, E.B.getClass(), R.class, An.class, Integer.class, Object.class, Runnable.class, object_methods.class, new Object() {}.getClass(), Map.Entry.class, boolean[].class}) System.out.println(cls(c));
    class Local {} System.out.println(cls(Local.class) + new Local[0].getClass().getName() + E.B.getDeclaringClass());
    System.out.println(String.class.isInstance("s") + " " + Number.class.isInstance("s") + Number.class.isAssignableFrom(Integer.class) + Key.class.cast(null) + (Integer.class == int.class) + (Integer.TYPE == int.class) + E.class.getEnumConstants().length + R.class.isRecord() + Face.class.isInstance(new Face() {}));
    Object[] os = {1, 1L, 'c', "s", 1.5, 2.5f, true, (byte) 1, (short) 2, new int[0], null, E.A, new R(4)};
    for (Object x : os) System.out.print((x == null ? "null" : x.getClass().getSimpleName()) + " "); System.out.println();
    System.out.println(Objects.toString(null) + Objects.equals(null, null) + Objects.hashCode(null) + Objects.hash(1, "a", null) + Arrays.asList(1, null).hashCode() + "ab".hashCode() + Boolean.hashCode(true) + Double.hashCode(1.5) + Long.hashCode(1L << 33) + Character.hashCode('a') + new R(5).hashCode() + List.of(1, 2).equals(Arrays.asList(1, 2)) + Optional.of(3).hashCode());
    System.out.println(System.identityHashCode(null) + " " + (System.identityHashCode(o) == System.identityHashCode(o)) + (o.hashCode() == 42) + new object_methods().sum(0.1, 0.2));
  }
}
