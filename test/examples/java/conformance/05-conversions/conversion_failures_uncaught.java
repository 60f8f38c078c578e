// JLS 5.5, 5.1.8, 15.13: which conversion fails first, in the middle of expressions, with what was done before it staying done.
import java.util.*;
public class conversion_failures_uncaught {
  static StringBuilder log = new StringBuilder(); static <T> T l(String s, T t) { log.append(s); return t; }
  static class A { int f = 1; } static class B extends A { } static int calls; static Object next() { calls++; return calls % 2 == 0 ? "even" : (Object) calls; }
  static int attempt(int n) { int[] arr = {1, 2, 3}; Integer nul = null; Object o = "text"; A a = new A(); int[] none = null; try { switch (n) { case 0: arr[l("a", 0)] = l("b", nul); break; case 1: arr[l("c", 5)] = l("d", 7); break; case 2: none[l("e", 1)] = l("f", 2); break; case 3: none[l("g", nul)]++; break; case 4: arr[0] += l("h", nul); break; case 5: ((B) l("i", a)).f = l("j", 3); break; case 6: l("k", (A) null).f = l("m", 4); break; case 7: arr[l("n", 1)] = (Integer) l("o", o); break; case 8: new int[l("p", 2)][l("q", -1)][l("r", 3)].clone(); break; case 9: arr[l("s", 3)] /= l("t", 0); break; case 10: arr[l("u", 0)] /= l("v", 0); break; case 11: ((Object[]) new String[1])[l("w", 0)] = l("x", 5); break; case 12: ((Object[]) new String[1])[l("y", 1)] = l("z", 5); break; case 13: int x = (int) next() + (int) next(); break; case 14: long y = l("1", nul) + l("2", 0L); break; case 15: String s = l("3", "s") + (String) l("4", (Object) 1); break; case 16: boolean b = l("5", true) || (Boolean) l("6", o); b = l("7", true) && (Boolean) l("8", o); break; case 17: for (String t : (List<String>) (List) List.of(1)) l("9", t); break; case 18: int c = l("A", true) ? l("B", nul) : l("C", 1); break; case 19: throw (RuntimeException) l("D", o); case 20: synchronized ((Object) l("E", nul)) { } break; case 21: Object[] objs = (Integer[]) l("F", (Object) new Object[0]); break; case 22: arr[0] = arr[1] + (arr[2] = 9) + arr[l("G", -1)]; break; default: return -1; } } catch (RuntimeException e) { log.append('<').append(e.getClass().getSimpleName()).append(arr[0]).append(arr[1]).append(arr[2]).append(a.f).append('>'); } return n; }
  public static void main(String[] args) {
    for (int i = 0; attempt(i) >= 0; i++) { System.out.println(i + " " + log); log.setLength(0); } System.out.println(calls);
    Object o = List.of("a", 'b'); @SuppressWarnings("unchecked") List<String> list = (List<String>) o;
    for (String s : list)
      System.out.println(s.length());
  }
}
