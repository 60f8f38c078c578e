// JLS 8.10: toString, equals and hashCode of records with components of every kind.
import java.util.*;
public class record_components {
  record Empty() {}
  record Prims(boolean z, byte b, short s, char c, int i, long l, float f, double d) {}
  record Refs(String s, Object o, int[] a, List<String> l, Integer boxed) {}
  record Pair<A, B>(A first, B second) {
    static <T> Pair<T, T> twin(T t) { return new Pair<>(t, t); }
    <C> Pair<A, C> withSecond(C c) { return new Pair<>(first, c); }
    Pair<B, A> swap() { return new Pair<>(second, first); }
  }
  record Nested(Pair<Integer, String> p, Nested next) {}
  record Floats(float f, double d) {}
  record Varargs(int n, String... rest) { int size() { return n + rest.length; } }
  record Shadow(int hashCode2, int equals1) { public int hashCode2() { return hashCode2 * 2; } }
  record Self(String name) { @Override public boolean equals(Object o) { return o instanceof Self s && s.name.equalsIgnoreCase(name); } @Override public int hashCode() { return name.toLowerCase().hashCode(); } }
  record Shown(int x) { @Override public String toString() { return "#" + x; } }
  public static void main(String[] args) {
    System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode() + " " + (new Empty() == new Empty()));
    Prims p = new Prims(true, (byte) -1, (short) 300, 'x', 7, 1L << 40, 1.5f, -0.25);
    System.out.println(p);
    System.out.println(p.equals(new Prims(true, (byte) -1, (short) 300, 'x', 7, 1L << 40, 1.5f, -0.25)) + " " + p.equals(new Prims(true, (byte) -1, (short) 300, 'y', 7, 1L << 40, 1.5f, -0.25)));
    System.out.println(p.hashCode() == new Prims(true, (byte) -1, (short) 300, 'x', 7, 1L << 40, 1.5f, -0.25).hashCode());
    int[] arr = {1};
    Refs r = new Refs("s", null, arr, List.of("a", "b"), 1000), same = new Refs("s", null, arr, new ArrayList<>(List.of("a", "b")), Integer.valueOf(1000));
    System.out.println(r.equals(same) + " " + r.equals(new Refs("s", null, new int[] {1}, List.of("a", "b"), 1000)) + " " + (r.hashCode() == same.hashCode()) + r.equals(null) + r.equals("s"));
    Pair<String, Integer> pair = new Pair<>("k", 5);
    System.out.println(pair + " " + pair.swap() + " " + Pair.twin('c') + " " + pair.withSecond(2.5).second().intValue() + pair.first().length());
    System.out.println(new Nested(new Pair<>(1, null), new Nested(null, null)) + " " + new Nested(null, null).equals(new Nested(null, null)));
    Floats nan = new Floats(Float.NaN, Double.NaN), zero = new Floats(0f, 0d);
    System.out.println(nan.equals(new Floats(Float.NaN, 0d / 0)) + " " + zero.equals(new Floats(-0f, 0d)) + " " + zero.equals(new Floats(0f, -0d)) + " " + nan + zero);
    System.out.println(new Varargs(1, "a", "b").size() + " " + new Varargs(2).rest().length + " " + new Varargs(3, (String[]) null).rest());
    System.out.println(new Shadow(4, 5) + " " + new Shadow(4, 5).hashCode2() + new Shadow(4, 5).equals(new Shadow(4, 5)));
    System.out.println(new Self("Ab").equals(new Self("aB")) + " " + new HashSet<>(List.of(new Self("x"))).contains(new Self("X")) + new Self("q") + new Shown(3));
    Map<Pair<Integer, Integer>, String> grid = new HashMap<>();
    for (int i = 0; i < 5; i++) for (int j = 0; j < 5; j++) grid.put(new Pair<>(i, j), i + "," + j);
    System.out.println(grid.size() + grid.get(new Pair<>(3, 4)) + grid.get(new Pair<>(9, 9)) + grid.get(Pair.twin(2)));
    Record any = pair;
    System.out.println(any.equals(new Pair<>("k", 5)) + " " + any + " " + (any.hashCode() == new Pair<>("k", 5).hashCode()));
    System.out.println(new Object[] {new Empty()}[0].getClass().getSimpleName() + (any instanceof Pair<?, ?> q ? q.second() : "no") + any.getClass().isRecord());
  }
}
