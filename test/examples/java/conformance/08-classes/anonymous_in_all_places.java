// JLS 15.9.5: anonymous classes in fields, arguments, statics, conditions, arrays, returns; with state, of each other.
import java.util.*;
import java.util.function.*;
public class anonymous_in_all_places {
  static int id;
  interface Greeter { String greet(String n); default Greeter twice() { Greeter self = this; return new Greeter() { public String greet(String n) { return self.greet(self.greet(n)); } }; } }
  static abstract class Task implements Comparable<Task> {
    final int prio; final String name;
    Task(int prio, String name) { this.prio = prio; this.name = name; }
    Task(String name) { this(name.length(), name); }
    abstract int run(int x) throws Exception;
    public int compareTo(Task o) { return prio - o.prio; }
    public String toString() { return name + prio; }
  }
  static final Greeter HELLO = new Greeter() { int n = ++id; public String greet(String s) { return "hello" + n++ + " " + s; } };
  final Greeter mine = new Greeter() { public String greet(String s) { return s + anonymous_in_all_places.this.suffix + suffix.length(); } };
  String suffix = "!";
  static Task[] tasks(int k) {
    return new Task[] {
      new Task("abc") { int run(int x) { return x + k; } },
      new Task(1, "div") { @Override int run(int x) throws Exception { if (x == 0) throw new Exception("zero in " + this); return k / x; } @Override public String toString() { return "<" + super.toString() + ">"; } },
      new Task("z" + k) {
        private int calls;
        { calls = 100; }
        int run(int x) { return calls++ + helper(x); }
        private int helper(int x) { return new Task("in") { int run(int y) { return y * calls + name.length() + prio; } }.run(x); }
      },
    };
  }
  static <T> Iterable<T> cycle(T[] items, int times) {
    return new Iterable<T>() {
      public Iterator<T> iterator() {
        return new Iterator<T>() {
          int left = times * items.length, at;
          @Override public boolean hasNext() { return left > 0; }
          @Override public T next() { left--; T t = items[at]; at = (at + 1) % items.length; return t; }
        };
      }
    };
  }
  static int apply(IntBinaryOperator op, int a, int b) { return op.applyAsInt(a, b); }
  static String describe(Object o) { return o.getClass().getSimpleName().isEmpty() ? "anon:" + o : "named:" + o; }
  public static void main(String[] args) throws Exception {
    System.out.println(HELLO.greet("a") + HELLO.twice().greet("b"));
    System.out.println(new anonymous_in_all_places() { { suffix = "??"; } }.mine.greet("x"));
    Task[] ts = tasks(12);
    Arrays.sort(ts);
    for (Task t : ts) for (int x = 0; x < 2; x++) try { System.out.print(t + "=" + t.run(x) + " "); } catch (Exception e) { System.out.print(e.getMessage() + " "); }
    System.out.println();
    for (String s : cycle(new String[] {"p", "q", "r"}, 2)) System.out.print(s);
    for (Integer i : cycle(new Integer[] {1}, 3)) System.out.print(i + 1);
    System.out.println();
    System.out.println(apply(new IntBinaryOperator() { public int applyAsInt(int a, int b) { return b == 0 ? a : applyAsInt(b, a % b); } }, 84, 36));
    System.out.println(describe(new Object() { @Override public String toString() { return "me"; } }) + describe(5) + describe(new Task("n") { int run(int x) { return 0; } }));
    Comparator<String> byLast = new Comparator<>() { @Override public int compare(String a, String b) { return a.charAt(a.length() - 1) - b.charAt(b.length() - 1); } };
    List<String> words = new ArrayList<>(List.of("zoo", "bar", "cab", "end"));
    words.sort(byLast.reversed().thenComparing(Comparator.naturalOrder()));
    System.out.println(words);
    int total = new Object() { int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); } }.fact(6) + new int[] {3, 4}.length;
    var pair = new Object() { int a = 1; String b = "b"; Runnable r = () -> { a++; b += a; }; };
    pair.r.run(); pair.r.run();
    System.out.println(total + " " + pair.a + pair.b);
    Object lock = new Object();
    Map<String, Supplier<Greeter>> registry = new LinkedHashMap<>();
    for (String s : List.of("hi", "yo")) registry.put(s, () -> new Greeter() { int used; public String greet(String n) { return s + ++used + n + (lock != null); } });
    for (Map.Entry<String, Supplier<Greeter>> e : registry.entrySet()) { Greeter g = e.getValue().get(); System.out.print(g.greet(e.getKey()) + g.greet("-") + g.twice().greet("+") + " "); }
    System.out.println();
    ArrayList<Integer> squares = new ArrayList<>() {{ for (int i = 0; i < 5; i++) add(i * i); }};
    Map<String, Integer> m = new HashMap<String, Integer>() { { put("k", 1); } @Override public Integer get(Object k) { return super.getOrDefault(k, -1) * 2; } };
    System.out.println(squares + " " + m.get("k") + m.get("none") + m + squares.equals(List.of(0, 1, 4, 9, 16)));
  }
}
