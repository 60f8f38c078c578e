/** Loops of every kind with labels, several variables, empty parts, and changes of what is iterated. */
import java.util.*;
public class loops_and_labels {
  static int calls;
  static int[] array() {
    calls++;
    return new int[] {1, 2, 3};
  }
  public static void main(String[] args) {
    StringBuilder s = new StringBuilder();
    outer: for (int i = 0, j = 10; i < j; i++, j -= 2) {
      for (int k = 0; ; k++) {
        if (k == i) continue outer;
        if (i == 3) break outer;
        s.append(i).append(k).append(' ');
      }
    }
    System.out.println(s);
    int n = 0;
    for (;;) if (++n > 5) break;
    do n--;
    while (n > 3);
    while (n-- > 0);
    System.out.println(n);
    for (int x : array()) {
      x *= 2;
      n += x;
    }
    System.out.println(n + " " + calls);
    int[] a = {1, 2, 3};
    for (int x : a) {
      a = new int[] {9, 9};
      n += x;
    }
    System.out.println(n + a.length);
    for (char c : "hey".toCharArray()) for (long l : new int[] {c}) System.out.print(l + " ");
    System.out.println();
    List<List<Integer>> lists = List.of(List.of(1, 2), List.of(), List.of(3));
    int sum = 0;
    all: for (List<Integer> l : lists) for (int x : l) {
      if (x == 2) continue all;
      sum += x;
    }
    System.out.println(sum);
    block: {
      if (sum > 1) break block;
      System.out.println("never");
    }
    a: b: for (int i = 0; i < 2; i++) {
      for (;;) {
        if (i == 0) continue b;
        break a;
      }
    }
    Iterable<String> it = () -> new Iterator<>() {
      int i;
      public boolean hasNext() { return i < 3; }
      public String next() { return "it" + i++; }
    };
    for (String t : it) System.out.print(t);
    for (var t : it) if (t.endsWith("1")) break;
    System.out.println();
    for (final Object o : new Object[] {1, "s", null}) {
      Runnable r = () -> System.out.print(o + ";");
      r.run();
    }
    System.out.println();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    try { for (Integer i : list) list.remove(i); } catch (ConcurrentModificationException e) {
      System.out.println("changed " + list);
    }
    int i = 0;
    for (i = 5; i-- > 0; i--) ;
    System.out.println(i);
    for (int k = 0; k < 3; ) System.out.print(k++ + (k == 3 ? "\n" : ","));
    if (false) { System.out.println("dead"); }
    if (i < 0) if (i < -5) System.out.println("less");
    else System.out.println("dangling");
    byte b = 0;
    int count = 0;
    do {
      b += 50;
      count++;
    } while (b > 0);
    System.out.println(b + " " + count);
    try { for (int x : (int[]) null) ; } catch (NullPointerException e) {
      System.out.println("null array");
    } while (true) {
      if (count++ > 5) {
        try { break; } finally { count *= 10; }
      }
    }
    System.out.println(count);
  }
}
