// JLS 11.1.1, 15.6: every exception that the language itself throws, with OpenJDK's message.
import java.util.*;
public class runtime_failures {
  interface Body { Object run() throws Throwable; }
  static void t(Body b) { try { System.out.println("fine " + b.run()); } catch (Throwable e) { System.out.println(e.getClass().getName() + ": " + e.getMessage()); } }
  static class Node { Node next; int[] data; String name; int v; Node next() { return next; } static Node make() { return null; } Node self(int k, String s) { return k > 0 ? this : null; } }
  record Rec(String s, Node n) {}
  enum Color { RED }
  static Node shared;
  static int[][] grid = new int[2][];
  static Integer boxed;
  static String text;
  static Object zero(Object o) { return ((Integer) o) / 0; }
  static int deep(int n) { return deep(n + 1) + 1; }
  static <T extends Comparable<T>> int cmp(T a, T b) { return a.compareTo(b); }
  public static void main(String[] args) {
    Node n = new Node(); Object o = "str"; List<Object> raw = new ArrayList<>(); Rec rec = new Rec(null, null); long[] ls = null; Node[] nodes = new Node[2]; int i = 1; Boolean flag = null; Runnable r = null; Color color = null; Iterable<String> it = null; Throwable th = null;
    t(() -> 1 / (i - 1)); t(() -> 5L % (i - 1L)); t(() -> { int x = 3; x /= n.v; return x; }); t(() -> 1.0 / n.v); t(() -> Integer.MIN_VALUE / -1 + Integer.MIN_VALUE % -1);
    t(() -> n.next.name); t(() -> n.next().v); t(() -> n.next.next.next); t(() -> { n.next.v = 3; return 0; }); t(() -> n.next.v++); t(() -> n.data[0]); t(() -> n.data.length); t(() -> { n.data[2] = 1; return 0; });
    t(() -> Node.make().name); t(() -> Node.make().next()); t(() -> shared.v); t(() -> runtime_failures.shared.self(1, "a")); t(() -> n.self(1, "x").self(0, null).self(2, "q")); t(() -> n.self(0, text).data[1]);
    t(() -> grid[1][0]); t(() -> grid[i][i + 1]); t(() -> grid[grid.length - 1].length); t(() -> nodes[i].v); t(() -> nodes[0].next.v); t(() -> nodes[i - 1].data[3] = 4); t(() -> ls[0]); t(() -> ls.length);
    t(() -> { int q = boxed; return q; }); t(() -> boxed + 1); t(() -> { boxed++; return 0; }); t(() -> flag ? 1 : 2); t(() -> { if (flag) return 1; return 2; }); t(() -> { long l = boxed; return l; }); t(() -> boxed == 5);
    t(() -> text.length()); t(() -> text + 1); t(() -> text.concat("a")); t(() -> "a".concat(text)); t(() -> { switch (text) { case "a": return 1; default: return 2; } }); t(() -> { switch (color) { case RED: return 1; } return 2; });
    t(() -> { r.run(); return 0; }); t(() -> { for (String s : it) return s; return 0; }); t(() -> { throw th; }); t(() -> { synchronized (shared) { return 1; } }); t(() -> rec.s().length()); t(() -> rec.n.v); t(() -> new Rec(null, rec.n()).n().name);
    t(() -> (Integer) o); t(() -> (Comparable<?>[]) o); t(() -> (Node) o); t(() -> (int[]) (Object) new long[0]); t(() -> (Runnable) o); t(() -> ((Color) (Object) n)); t(() -> zero(1)); t(() -> zero("s")); t(() -> (List<?>) (Object) new int[0][0]);
    t(() -> { raw.add("x"); @SuppressWarnings({"unchecked", "rawtypes"}) List<Integer> li = (List) raw; int k = li.get(0); return k; }); t(() -> cmp((Comparable) 1, (Comparable) "a"));
    t(() -> new int[i - 2]); t(() -> new Object[3][-4]); t(() -> new String[-1][0].length); t(() -> { Object[] os = new String[1]; os[0] = 1; return 0; }); t(() -> { Object[] os = new Node[1]; os[0] = rec; return 0; }); t(() -> { Object[][] os = new String[1][]; os[0] = new Object[0]; return 0; });
    t(() -> new int[3][2][1][0].length); t(() -> new int[] {1, 2}[2]); t(() -> "abc".charAt(5)); t(() -> "abc".charAt(-1)); t(() -> "abc".substring(2, 1)); t(() -> "abc".substring(4)); t(() -> "abc".substring(-1, 2)); t(() -> new StringBuilder("ab").deleteCharAt(2)); t(() -> new StringBuilder("ab").charAt(7)); t(() -> new StringBuilder().insert(1, "x"));
    t(() -> Integer.parseInt("")); t(() -> Integer.parseInt("12x")); t(() -> Integer.parseInt(null)); t(() -> Long.parseLong("99999999999999999999")); t(() -> Double.parseDouble("x.y")); t(() -> Integer.valueOf("2147483648")); t(() -> Color.valueOf("BLUE")); t(() -> Boolean.parseBoolean(null));
    t(() -> raw.get(1)); t(() -> raw.get(-1)); t(() -> new ArrayList<>().iterator().next()); t(() -> List.of(1).get(1)); t(() -> List.of(1).add(2)); t(() -> List.of((Object) null)); t(() -> Map.of(1, 2, 1, 3)); t(() -> new ArrayDeque<>().pop()); t(() -> new LinkedList<>().getFirst()); t(() -> Optional.empty().get()); t(() -> Objects.requireNonNull(null, "msg")); t(() -> new ArrayList<>(-1)); t(() -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer x : l) l.remove(x); return l; }); t(() -> Arrays.asList(1, 2).add(3)); t(() -> raw.subList(1, 0)); t(() -> Math.toIntExact(1L << 40)); t(() -> Math.addExact(Integer.MAX_VALUE, 1)); t(() -> "x".repeat(-1));
    t(() -> { try { return deep(0); } catch (StackOverflowError e) { return "overflow " + e.getMessage(); } }); t(() -> { throw new Error("own"); }); t(() -> new Object() { Object self = this.toString().charAt(10000); }); t(() -> ((Object) n).getClass().cast(o));
  }
}
