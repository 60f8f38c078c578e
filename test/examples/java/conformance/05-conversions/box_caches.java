// JLS 5.1.7, 5.1.8: which boxed values are one object, and what == compares.
import java.util.*;
public class box_caches {
  static boolean same(Object a, Object b) { return a == b; }
  static <T> boolean sameT(T a, T b) { return a == b; }
  static Integer box(int i) { return i; }
  static int unbox(Integer i) { return i; }
  public static void main(String[] args) {
    for (int i : new int[] {-129, -128, -1, 0, 127, 128, 1000}) System.out.print(same(i, i) + " " + (box(i) == box(i)) + " " + box(i).equals(box(i)) + " " + (box(i) == i) + " " + same(Integer.valueOf(i), i) + " " + same(Integer.valueOf("" + i), i) + "; ");
    System.out.println();
    for (long l : new long[] {-129, -128, 127, 128}) System.out.print(same(l, l) + " " + same(Long.valueOf(l), l) + " " + same((short) l, (short) l) + "; ");
    for (char c : new char[] {0, 'a', 127, 128, 65535}) System.out.print(same(c, c) + " " + same(Character.valueOf(c), c) + "; ");
    System.out.println();
    boolean bytes = true; for (int i = -128; i < 128; i++) bytes &= same((byte) i, (byte) i); System.out.println(bytes + " " + same(true, true) + " " + same(false, Boolean.FALSE) + " " + same(1 > 0, Boolean.TRUE) + " " + same(Boolean.valueOf("TRUE"), true) + " " + same(1.0, 1.0) + " " + same(1f, 1f) + " " + same(0.0, 0.0));
    Integer a = 127, b = 127, c = 128, d = 128; Long l = 127L, l2 = 128L; Character ch = 127, ch2 = 128; System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c <= d && c >= d && c != d) + " " + (c < d) + " " + l.equals(127) + " " + l.equals(127L) + " " + (l == 127) + " " + (l2 == 128) + " " + a.equals(127L) + " " + (l == (long) a) + " " + ch.equals('\u007f') + " " + (ch2 == 128) + " " + (ch == (char) 127));
    System.out.println(sameT(100, 100) + " " + sameT(1000, 1000) + " " + sameT('a', 'a') + " " + sameT(1L, 1) + " " + ((Object) 5 == (Object) 5) + " " + ((Object) 500 == (Object) 500) + " " + ((Object) 5).equals(5L) + " " + ((Number) 5 == (Object) 5) + " " + ((Integer) 500 == 500) + " " + (500 == (Integer) 500) + " " + ((Integer) 500 == (Integer) 500));
    Integer i = 126; Integer old = i; i++; System.out.println(i + " " + old + " " + (i == old) + " " + (i == (Integer) 127)); i++; Integer j = 128; System.out.println(i == j); i--; j -= 1; System.out.println(i == j); i += 0; System.out.println(i == j); Integer k = i++; System.out.println(k + " " + i + " " + (k == j)); i = i + 1; i *= 2; i >>= 1; i = -i; i = ~i; System.out.println(i);
    List<Integer> list = new ArrayList<>(); for (int x = 0; x < 5; x++) list.add(x * 100); list.remove(Integer.valueOf(100)); list.remove(1); System.out.println(list + " " + list.contains(400) + " " + list.contains(400L) + " " + list.indexOf(300) + " " + (list.get(0) == 0) + " " + (list.get(1) == list.get(1)) + " " + list.get(2).equals(400));
    Map<Long, String> map = new HashMap<>(); map.put(1L, "one"); System.out.println(map.get(1L) + " " + map.get(1) + " " + map.containsKey((long) (Integer) 1) + " " + map.get(Long.valueOf(1))); Map<Character, Integer> counts = new HashMap<>(); for (char x : "hello".toCharArray()) counts.put(x, counts.getOrDefault(x, 0) + 1); System.out.println(counts.get('l') + " " + counts.get((char) 104) + " " + counts.get("l") + " " + counts.get((int) 'l'));
    Integer[] boxes = {1, 2, 3}; boxes[0]++; boxes[1] += 5; --boxes[2]; int sum = 0; for (int x : boxes) sum += x; for (Integer x : new int[] {1, 2}) sum += x; System.out.println(sum + " " + boxes[0] + boxes[1] + boxes[2] + boxes[boxes[2] - 2]); Object[] objs = {1, 2L, 3f, 4.0, 'c', true, (byte) 6, (short) 7, null}; for (Object o : objs) System.out.print((o == null ? "null" : o.getClass().getSimpleName()) + " "); System.out.println();
    System.out.println(unbox(5) + unbox(box(6)) + box(unbox(7)) + new box_caches().hashCode(8)); Integer h = 65; System.out.println(h.hashCode() + Long.valueOf(1L << 32).hashCode() + Character.valueOf('a').hashCode() + Boolean.TRUE.hashCode() + Boolean.hashCode(false) + Byte.valueOf((byte) -1).hashCode() + " " + Double.valueOf(1).hashCode() + " " + h.compareTo(66) + h.toString().length() + h.doubleValue() + h.byteValue());
    Boolean t = true, f = false; if (t) System.out.print("t"); if (!f) System.out.print("!f"); System.out.println((t & f) + " " + (t || f) + " " + (t ^ t) + " " + (t == Boolean.TRUE) + " " + (t != f) + " " + (f ? 1 : t ? 2 : 3)); while (t) { t = !t; } t |= f | !t; System.out.println(t); Double dd = 1.0, ee = 1.0; System.out.println(dd == 1 ? dd.equals(ee) : dd == ee); Character up = 'a'; up++; ++up; char low = up; switch (up) { case 'c': System.out.println(low + 1); } switch (h) { case 65 -> System.out.println("A" + (char) (int) h); default -> System.out.println("no"); }
    long total = a + l; double mixed = a * dd; float fl = a; Object boxedLong = a + l, boxedChar = (char) (up + 1), neg = -up, not = !t; System.out.println(total + " " + mixed + " " + fl + " " + boxedLong.getClass().getName() + boxedChar.getClass().getName() + neg + not); int shifted = a << l; Integer and = a & 0xf; System.out.println(shifted + " " + and + " " + (a > l ? a : l) + " " + (a + "" + l) + (char) (a - 30) + " " + (int) ch + (short) (int) a);
  }
  int hashCode(Integer i) { return i; }
  int hashCode(Object o) { return -1; }
}
