// JLS 14.20.2: finally with return, break, continue, throw, and what becomes of the value and the exception.
import java.util.*;
public class finally_and_jumps {
  static StringBuilder log = new StringBuilder();
  static int note(String s, int v) { log.append(s); return v; }
  @SuppressWarnings("finally") static int overriding() { try { return note("a", 1); } finally { return note("b", 2); } }
  static int valueIsKept() { int x = 1; try { return x; } finally { x = 99; note("c" + x, 0); } }
  static int[] arrayIsNot() { int[] x = {1}; try { return x; } finally { x[0] = 99; } }
  @SuppressWarnings("finally") static int swallowed() { try { throw new IllegalStateException("lost"); } finally { return 5; } }
  @SuppressWarnings("finally") static int replaced() { try { try { throw new IllegalStateException("one"); } finally { throw new IllegalArgumentException("two"); } } catch (IllegalArgumentException e) { log.append(e.getMessage()).append(e.getSuppressed().length).append(e.getCause()); return 1; } }
  static String nested(int n) {
    String s = "";
    try { s += "1"; try { s += "2"; if (n == 0) return s += "r"; if (n == 1) throw new RuntimeException("x"); s += "3"; } finally { s += "f"; note(s + ";", 0); } s += "4"; }
    catch (RuntimeException e) { s += "c"; if (n == 1) return s; }
    finally { s += "F"; note(s + ";", 0); }
    return s;
  }
  static int loops() {
    int count = 0;
    outer:
    for (int i = 0; i < 5; i++) {
      try {
        for (int j = 0; ; j++) {
          try { if (j == 1) continue; if (j == 2 && i == 1) continue outer; if (j == 3) break; if (i == 3) break outer; count += 1; }
          finally { count += 100; if (j == 4) log.append("never"); }
        }
        count += 10000;
      } finally { count += 1000000; }
    }
    return count;
  }
  @SuppressWarnings("finally") static int breakDiscards() { int n = 0; while (true) { try { n++; throw new RuntimeException("d" + n); } finally { if (n < 3) continue; break; } } return n; }
  static int tryInFinally() { int r = 0; try { r = 1; throw new Exception("a"); } catch (Exception e) { try { r += 10; throw new Exception("b", e); } catch (Exception f) { r += f.getCause() == e ? 100 : 0; return r; } finally { r += 1000; try { r /= 0; } catch (ArithmeticException z) { r += 5; } finally { note("r" + r, 0); } } } finally { note("R" + r, 0); } }
  static long recursive(int n) { try { return n == 0 ? 1 / (n * 1L) : recursive(n - 1) + 1; } catch (ArithmeticException e) { note("z", 0); return 100; } finally { note("" + n, 0); } }
  static Object switched(Object o) { try { return switch (o == null ? 0 : o.hashCode() & 1) { case 0 -> { try { yield Integer.valueOf(o.toString()); } catch (NumberFormatException e) { yield -1; } finally { note("S", 0); } } default -> throw new UnsupportedOperationException("odd"); }; } catch (UnsupportedOperationException | NullPointerException e) { return e.getClass().getSimpleName(); } }
  static boolean cond(boolean b) { try { return b && note("T", 1) == 1 || note("E", 0) == 1; } finally { note("!", 0); } }
  static int lambdas() { Runnable r = () -> { try { note("L", 0); return; } finally { note("l", 0); } }; r.run(); java.util.function.IntSupplier s = () -> { for (;;) try { return 7; } finally { log.append("s"); } }; return s.getAsInt(); }
  static void labelled() { a: try { if (log != null) break a; note("no", 0); } finally { note("lab", 0); } b: { try { break b; } finally { note("B", 0); } } }
  static synchronized int sync(Object lock) { synchronized (lock) { try { return lock.hashCode() * 0 + 3; } finally { synchronized (lock) { note("y", 0); } } } }
  static double wide(long l, double d) { try { l++; d *= 2; return l + d; } finally { l = 0; d = 0; note("w" + l + d, 0); } }
  static String built() { StringBuilder b = new StringBuilder("x"); try { return b.append("1").toString(); } finally { b.append("2"); note(b.toString(), 0); } }
  static void out(Object o) { System.out.println(o + " " + log); log.setLength(0); }
  public static void main(String[] args) {
    out(overriding()); out(valueIsKept()); out(arrayIsNot()[0]); out(swallowed()); out(replaced());
    for (int i = 0; i < 3; i++) out(nested(i));
    out(loops()); out(breakDiscards()); out(tryInFinally()); out(recursive(3));
    out(switched(null)); out(switched(4)); out(switched("b")); out(switched(7));
    out(cond(true)); out(cond(false)); out(lambdas()); labelled(); out(sync("k")); out(wide(4, 1.5)); out(built());
  }
}
