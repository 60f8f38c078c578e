/** Boxing and unboxing wherever the language has it. */
import java.util.ArrayList;
import java.util.List;

public class boxing_places {
  static Integer box(int i) { return i; }
  static int unbox(Integer i) { return i; }
  static Object any(Object o) { return o; }
  static long wide(long l) { return l; }
  public static void main(String[] args) {
    Integer a = 5; int b = a; Object o = 6; Number n = 7; Comparable<Integer> c = 8;
    System.out.println(a + b + (Integer) o + n.intValue() + c.compareTo(8));
    System.out.println(box(1) + unbox(2) + " " + any('c').getClass().getName() + any(1L).getClass().getSimpleName());
    System.out.println(wide(a) + " " + (double) a + " " + (long) (int) a);
    a++; ++a; a += 3; a = -a; a *= 2;
    System.out.println(a + " " + a-- + " " + ~a);
    Boolean t = true;
    if (t && !Boolean.FALSE) System.out.println(t ? "yes" : "no");
    while (t) t = false;
    Character ch = 'x'; ch++;
    System.out.println(ch + " " + (ch + 1) + " " + (char) (ch + 1));
    Integer[] array = {1, 2, 3}; int[] plain = {array[0], array[2]};
    int sum = 0;
    for (int i : array) sum += i;
    for (Integer i : plain) sum += i;
    array[plain[0]] += 10; array[1]++;
    System.out.println(sum + " " + array[1] + " " + array[Integer.valueOf(2)]);
    switch (a) { case -20 -> System.out.println("twenty"); default -> System.out.println("other " + a); }
    List<Long> longs = new ArrayList<>();
    longs.add(1L); longs.add((long) 2);
    long total = 0; for (long l : longs) total += l;
    System.out.println(total + longs.get(0));
    Integer x = 127, y = 127, p = 1000, q = 1000;
    System.out.println((x == y) + " " + p.equals(q) + " " + (p <= q && p >= q) + " " + (p == 1000));
    Byte by = 1; Short sh = 2; Float f = 1.5f; Double d = 2.5;
    System.out.println(by + sh + f + d);
    final byte small = 10; Byte fromConstant = small; Character fromInt = 65; Short s2 = 'a';
    System.out.println(fromConstant + " " + fromInt + " " + s2);
    System.out.println(a.equals(-21) + " " + a.equals(-21L) + " " + new Object().equals(a));
    synchronized (a) { System.out.println(1 + 'a' + "s" + 'a' + 1); }
  }
}
