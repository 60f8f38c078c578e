// JLS 12.4, 14.10, 4.12.5: default values, evaluation of everything once, and state that classes share or do not.
import java.util.*;
import java.util.function.*;
public class assert_and_state {
  static byte b; static short s; static char c; static int i; static long l; static float f; static double d; static boolean z; static String t; static int[] a; static Object[][] o; static Runnable r; static Map<String, List<Integer>> m;
  byte ib; char ic; boolean iz; long il; assert_and_state next;
  static int evals; static int e(int n) { evals++; return n; } static boolean asserted() { evals += 1000; return false; }
  static class Shared { static int n; int mine; final int id = ++n; static Shared last; { last = this; } static class Deep { static int d = n * 10; } }
  static class SubA extends Shared { static int n = 50; int bump() { n++; Shared.n++; super.mine++; return n + Shared.n + mine; } } static class SubB extends Shared { int bump() { n++; return n; } }
  static int[] counter() { return new int[] {e(1), e(2)}; } static class Lazy { private static Lazy instance; static int made; private Lazy() { made++; } static synchronized Lazy get() { if (instance == null) instance = new Lazy(); return instance; } } static class Holder { private static class In { static final Holder IT = new Holder(); } static Holder get() { return In.IT; } }
  static final class Immutable { private final int[] data; private int hash; Immutable(int... d) { data = d.clone(); } Immutable with(int i, int v) { int[] c = data.clone(); c[i] = v; return new Immutable(c); } @Override public int hashCode() { if (hash == 0) hash = Arrays.hashCode(data); return hash; } @Override public boolean equals(Object x) { return x instanceof Immutable && Arrays.equals(data, ((Immutable) x).data); } int[] data() { return data.clone(); } }
  static void mutate(int n, int[] arr, StringBuilder sb, String str, Integer boxed, Shared sh) { n++; arr[0]++; arr = new int[] {100}; sb.append("!"); sb = new StringBuilder("new"); str += "?"; boxed++; sh.mine = 77; sh = null; }
  static long fibs(int n, Map<Integer, Long> memo) { return n < 2 ? n : memo.containsKey(n) ? memo.get(n) : put(memo, n, fibs(n - 1, memo) + fibs(n - 2, memo)); } static long put(Map<Integer, Long> m, int k, long v) { m.put(k, v); return v; }
  static boolean swapEquals(Object x, Object y) { return x == null ? y == null : x.equals(y) && y.equals(x); }
  public static void main(String[] args) {
    System.out.println(b + s + i + " " + (int) c + l + f + d + z + t + a + o + r + m + new assert_and_state().ib + (int) new assert_and_state().ic + new assert_and_state().iz + new assert_and_state().il + new assert_and_state().next);
    assert asserted() : e(5); System.out.println(evals);
    int[] arr = counter(); arr[e(0)] += e(3) * arr[e(1)]++; System.out.println(arr[0] + "" + arr[1] + evals);
    SubA x = new SubA(); SubB y = new SubB(); System.out.println(x.bump() + " " + y.bump() + " " + x.bump() + Shared.n + SubA.n + SubB.n + x.id + y.id + (Shared.last == y) + Shared.Deep.d + x.mine + y.mine);
    System.out.println((Lazy.get() == Lazy.get()) + "" + Lazy.made + (Holder.get() == Holder.get()));
    Immutable p = new Immutable(1, 2), q = p.with(0, 9).with(0, 1); p.data()[0] = 5; System.out.println(p.equals(q) + "" + (p.hashCode() == q.hashCode()) + (p == q) + p.data()[0] + new HashSet<>(List.of(p)).contains(q));
    int n = 1; int[] ar = {1}; StringBuilder sb = new StringBuilder("sb"); String str = "str"; Integer boxed = 1; mutate(n, ar, sb, str, boxed, x); System.out.println(n + "" + ar[0] + sb + str + boxed + x.mine);
    System.out.println(fibs(60, new HashMap<>()) + " " + swapEquals(null, null) + swapEquals("a", new String("a")) + swapEquals(1, 1L) + ("a" == "a") + ("a" == new String("a")) + ("a" == new String("a").intern()) + (Integer.valueOf(127) == Integer.valueOf(127)) + (new String("ab") == "a" + "b") + ("ab" == "a" + "b"));
    final String fa = "a"; String va = "a"; System.out.println(("ab" == fa + "b") + "" + ("ab" == va + "b") + ("ab" == (va + "b").intern()) + (fa + 1 + 2L + 'c' + 1.0f + null == "a12c1.0null"));
    long start = System.nanoTime(), ms = System.currentTimeMillis(); System.out.println((System.nanoTime() >= start) + "" + (ms > 1600000000000L) + (System.getProperty("no.such") == null) + System.getProperty("no.such", "dflt") + System.lineSeparator().length() + System.getProperty("line.separator").length());
  }
}
