// JLS 14.12, 14.13, 14.14: while, do, for with any parts missing, several updates, conditions with side effects, enhanced for
import java.util.*;
public class loops_all {
  static int calls; static boolean more(int n) { return calls++ < n; }
  static int[] fresh() { System.out.print("fresh "); return new int[] {1, 2, 3}; }
  static class Range implements Iterable<Integer> {
    final int from, to; Range(int from, int to) { this.from = from; this.to = to; }
    public Iterator<Integer> iterator() { System.out.print("iter "); return new Iterator<>() { int at = from; @Override public boolean hasNext() { return at < to; } @Override public Integer next() { return at++; } }; }
  }
  static int pos = 0;
  static int gcd(int a, int b) { while (b != 0) { int t = a % b; a = b; b = t; } return a; }
  public static void main(String[] args) {
    int i; for (i = 0; i < 3; i++); System.out.println(i);
    for (int a = 0, b[] = {1, 2}, c = 5; a < b.length; a++, c--) System.out.print(a + b[a] + c + " ");
    for (i = 1, pos = 2; i < 100; i += pos, pos *= 2) System.out.print(i + ","); System.out.println();
    int k = 0; for (;;) if (++k > 5) break; System.out.println(k);
    for (; more(3); System.out.print("u ")) System.out.print("b "); System.out.println(calls);
    do k--; while (k > 2); System.out.println(k);
    do { if (k == 1) continue; k += 10; } while (more(6) && k < 100); System.out.println(k + " " + calls);
    while (k --> 40) ; System.out.println(k);
    for (int x : fresh()) System.out.print(x); System.out.println();
    for (long x : fresh()) System.out.print(x * 10000000000L + " "); System.out.println();
    for (Integer x : fresh()) System.out.print(x.hashCode()); System.out.println();
    for (int x : new Range(3, 6)) { x *= 2; System.out.print(x + " "); } System.out.println();
    for (double x : new Range(1, 3)) System.out.print(x / 2 + " "); System.out.println();
    for (Object x : new Range(0, 2)) System.out.print(x + " "); System.out.println();
    for (char c : "héllo".toCharArray()) { if (c == 'l') continue; System.out.print(c); } System.out.println();
    for (int x : new char[] {'a', 'b'}) System.out.print(x + " "); for (int x : new byte[] {-1, (byte) 200}) System.out.print(x + " "); System.out.println();
    int[] change = {1, 2, 3}; for (int x : change) { change[2] = 9; change = new int[0]; if (x == 1) change = new int[] {7, 7, 7}; System.out.print(x + " "); if (change.length < 3) break; } System.out.println();
    int[] arr = {5, 6, 7}; for (int x : arr) { x++; arr[1] = 100; System.out.print(x + " "); } System.out.println(Arrays.toString(arr));
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) for (int v : row) System.out.print(v); System.out.println();
    List<List<String>> ll = List.of(List.of("a", "b"), List.of(), List.of("c")); for (List<String> l : ll) for (String s : l) System.out.print(s); System.out.println();
    Map<String, Integer> m = new LinkedHashMap<>(); for (String w : new String[] {"b", "a", "c", "a", "b", "a"}) m.merge(w, 1, Integer::sum); for (Map.Entry<String, Integer> e : m.entrySet()) System.out.print(e.getKey() + "=" + e.getValue() + " "); for (var e : m.keySet()) System.out.print(e); System.out.println();
    List<Runnable> rs = new ArrayList<>(); for (final int q : new int[] {1, 2, 3}) rs.add(() -> System.out.print("q" + q)); for (String s : new String[] {"x", "y"}) rs.add(() -> System.out.print(s)); for (Runnable r : rs) r.run(); System.out.println();
    for (int a = 0; a < 2; a++) { final int fa = a; Runnable r = () -> System.out.print(fa); r.run(); } System.out.println();
    try { for (int x : (int[]) null) System.out.println(x); } catch (NullPointerException e) { System.out.println("null array"); }
    try { List<Integer> li = new ArrayList<>(Arrays.asList(1, null)); for (int x : li) System.out.print(x); } catch (NullPointerException e) { System.out.println(" null element"); }
    try { List<Integer> li = new ArrayList<>(List.of(1, 2, 3)); for (Integer x : li) li.remove(x); } catch (ConcurrentModificationException e) { System.out.println("modified"); }
    for (int d = 1; d <= 3; d++) { for (int s = 0; s < 3 - d; s++) System.out.print(' '); for (int s = 0; s < 2 * d - 1; s++) System.out.print('*'); System.out.println(); }
    for (float f = 0; f < 1; f += 0.25f) System.out.print(f + " "); for (char c = 'z'; c > 'v'; c -= 2) System.out.print(c); for (byte b = 125; b > 0; b++) System.out.print(b + " "); System.out.println();
    for (long l = Integer.MAX_VALUE; l < Integer.MAX_VALUE + 3L; l++) System.out.print(l + " "); System.out.println(gcd(1071, 462));
    boolean done = false; int n = 27, steps = 0; while (!done) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; done = n == 1; } System.out.println(steps);
    for (Iterator<Integer> it = new Range(0, 4).iterator(); it.hasNext(); ) { int v = it.next(); if (v % 2 == 0) continue; System.out.print(v); } System.out.println();
    for (String s = "a"; s.length() < 5; s += s.length()) System.out.print(s + " "); System.out.println();
    for (System.out.print("init "), i = 0; i < 1; i++, System.out.print("update ")) System.out.print("body "); System.out.println();
    label: for (int a = 0; ; a++) for (int b = 0; b < 3; b++) { if (a * b > 3) break label; if (b > a) continue label; System.out.print(a + "" + b + " "); } System.out.println();
    while (i < 5) { int i2 = i * i; i++; if (i2 > 3) { int j = i2; System.out.print(j + " "); } } System.out.println();
    if (i > 3) if (i > 100) System.out.println("no"); else System.out.println("dangling else"); 
    ; ; {} {;} for (; false ^ i < 5; ) ; while (i < 0) i++; do ; while (i++ < 7); System.out.println(i);
  }
}
