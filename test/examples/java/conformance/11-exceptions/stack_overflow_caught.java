// JLS 11.1.1, 15.12.4.5: running out of stack is an error that can be caught, again and again, by any kind of recursion.
import java.util.*;
import java.util.function.*;
public class stack_overflow_caught {
  int depth;
  int down(int n) { depth++; return down(n + 1) + 1; }
  static int ping(int n) { return pong(n + 1) * 2; }
  static int pong(int n) { return ping(n + 1) - 1; }
  static class Loop { Loop next = new Loop(); }
  static class Self { @Override public String toString() { return "self " + this; } @Override public int hashCode() { return Objects.hash(this); } }
  interface Rec { int f(int n); }
  static Rec rec = n -> stack_overflow_caught.rec.f(n + 1) + 1;
  static int finals;
  static void withFinally(int n) { try { withFinally(n + 1); } finally { finals++; } }
  static long args(long a, double b, String c, int... d) { return args(a + 1, b * 2, c, d) + d.length; }
  static String attempt(Supplier<Object> s) { try { return "?" + s.get(); } catch (StackOverflowError e) { return e.getClass().getSimpleName() + e.getMessage() + (e instanceof VirtualMachineError); } }
  static int recover(int n, int[] caught) { try { return recover(n + 1, caught); } catch (StackOverflowError e) { caught[0]++; return n; } }
  public static void main(String[] argv) {
    stack_overflow_caught o = new stack_overflow_caught();
    for (int i = 0; i < 3; i++) { o.depth = 0; System.out.println(attempt(() -> o.down(0)) + (o.depth > 1000)); }
    System.out.println(attempt(() -> ping(0)) + attempt(() -> new Loop()) + attempt(() -> new Self().toString()));
    System.out.println(attempt(() -> new Self().hashCode()) + attempt(() -> rec.f(0)) + attempt(() -> args(1, 2, "c", 1, 2)));
    try { withFinally(0); } catch (StackOverflowError e) { System.out.println(finals > 1000); }
    int[] caught = {0};
    System.out.println(recover(0, caught) > 1000);
    System.out.println(caught[0] >= 1);
    List<Object> cyclic = new ArrayList<>(); List<Object> inner = new ArrayList<>(); cyclic.add(inner); inner.add(cyclic);
    System.out.println(attempt(cyclic::toString) + attempt(cyclic::hashCode));
    List<Object> self = new ArrayList<>(); self.add(self); System.out.println(self);
    Function<Integer, Integer>[] f = new Function[1]; f[0] = n -> n == 0 ? 0 : f[0].apply(n - 1) + 1; System.out.println(f[0].apply(500));
  }
}
