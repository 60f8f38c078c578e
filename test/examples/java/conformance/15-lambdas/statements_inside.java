// JLS 14, 15.27.2: every statement inside lambdas: labelled loops, switch, try with resources, synchronized, assert, local types, yield.
import java.util.*;
import java.util.function.*;
public class statements_inside {
  static final StringBuilder log = new StringBuilder();
  static class Res implements AutoCloseable { final String n; Res(String n) { this.n = n; log.append('<').append(n); } public void close() { log.append(n).append('>'); } }
  enum Day { MON, TUE, SUN }
  sealed interface Sh permits Ci, Sq { } record Ci(int r) implements Sh { } record Sq(int a) implements Sh { }
  static int volatileCount; int field;
  Runnable instance() { return () -> { synchronized (this) { field++; for (int i = 0; i < 3; field += i++) { if (i == 1) continue; } } }; }
  public static void main(String[] args) {
    IntFunction<String> primes = n -> { StringBuilder sb = new StringBuilder(); next: for (int i = 2; i <= n; i++) { for (int j = 2; j * j <= i; j++) { if (i % j == 0) continue next; } sb.append(i).append(','); } return sb.toString(); };
    System.out.println(primes.apply(30));
    Function<int[][], String> find = g -> { String r = "none"; out: for (int i = 0; i < g.length; i++) { int j = 0; while (true) { if (j == g[i].length) continue out; if (g[i][j] < 0) { r = i + "," + j; break out; } j++; } } return r; };
    System.out.println(find.apply(new int[][] {{1, 2}, {3, -1}}) + find.apply(new int[][] {{}, {5}}));
    IntUnaryOperator collatz = n -> { int s = 0; do { n = (n & 1) == 0 ? n / 2 : 3 * n + 1; s++; } while (n != 1); return s; };
    System.out.println(collatz.applyAsInt(27));
    ToIntFunction<Object> sw = o -> { if (o instanceof Day d) switch (d) { case MON: return 1; case SUN: log.append("sun"); break; default: return d.ordinal() * 10; } else if (o instanceof String s) { switch (s) { case "a", "b": return 5; case "long" + "er": return 6; } } else return switch (o.hashCode() & 3) { case 0 -> { int t = 0; for (int i = 0; i < 4; i++) t += i; yield t; } case 1 -> 100; default -> { try { yield Integer.parseInt("x"); } catch (NumberFormatException e) { yield -1; } finally { log.append("f"); } } }; return 99; };
    for (Object o : new Object[] {Day.MON, Day.TUE, Day.SUN, "a", "longer", "z", 4, 5, 6}) System.out.print(sw.applyAsInt(o) + " ");
    System.out.println(log);
    log.setLength(0);
    Function<String, String> res = s -> { try (Res a = new Res("a"); Res b = s == null ? null : new Res(s)) { if (s == null) return "null"; if (s.equals("t")) throw new IllegalStateException("t"); log.append('.'); } catch (IllegalStateException | IllegalArgumentException e) { return "caught " + e.getMessage(); } finally { log.append('!'); } return "end"; };
    System.out.println(res.apply("x") + res.apply(null) + res.apply("t") + log);
    Supplier<String> fin = () -> { int i = 0; while (true) { try { try { if (i++ < 2) continue; break; } finally { log.append(i); } } finally { if (i == 3) log.append("end"); } } return "" + i; };
    log.setLength(0);
    System.out.println(fin.get() + log);
    Predicate<Sh> area = s -> s instanceof Ci c && c.r() > 3 || s instanceof Sq q && q.a() * q.a() > 20;
    System.out.println(area.test(new Ci(4)) + "" + area.test(new Sq(4)) + area.test(new Sq(5)));
    Supplier<List<Integer>> local = () -> { record P(int a, int b) { int sum() { return a + b; } } interface Op { int go(P p); } class Acc { int t; void add(int x) { t += x; } } Acc acc = new Acc(); Op op = P::sum; List<Integer> r = new ArrayList<>(); for (P p : List.of(new P(1, 2), new P(3, 4))) { acc.add(op.go(p)); r.add(acc.t); } return r; };
    System.out.println(local.get());
    Runnable a = () -> { assert log != null : "never"; int x, y; x = y = 3; x += y -= 1; { int z = x; log.append(z); } ; ; if (x > 4) log.append("gt"); else log.append("le"); var v = new int[] {x, y}; for (var e : v) log.append(e); };
    log.setLength(0);
    a.run();
    statements_inside o = new statements_inside();
    Runnable in = o.instance();
    in.run(); in.run();
    System.out.println(log + " " + o.field);
    Function<Integer, Integer> thr = n -> { switch (n) { case 0: throw new IllegalStateException("zero"); case 1: { synchronized (log) { if (n > 0) throw new UnsupportedOperationException(); } } default: } return n; };
    for (int i = 0; i < 3; i++) try { System.out.print(thr.apply(i)); } catch (IllegalStateException | UnsupportedOperationException e) { System.out.print(e.getClass().getSimpleName() + " "); }
    System.out.println();
    char[] grid = "..#..".toCharArray();
    IntPredicate free = i -> i >= 0 && i < grid.length && grid[i] != '#';
    IntUnaryOperator run = i -> { int n = 0; for (; free.test(i); i++, n++); return n; };
    System.out.println(run.applyAsInt(0) + "" + run.applyAsInt(2) + run.applyAsInt(3));
  }
}
