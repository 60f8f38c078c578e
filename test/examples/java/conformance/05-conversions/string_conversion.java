/** What + makes of every kind of value. */
public class string_conversion {
  static class Silent { @Override public String toString() { return null; } }
  static class Counter { int n; @Override public String toString() { return "#" + ++n; } }
  public static void main(String[] args) {
    String none = null; Object nothing = null; char[] chars = {'a'}; Integer boxed = null;
    System.out.println(none + nothing + boxed + new Silent());
    System.out.println(1 + 2 + "3" + 4 + 5);
    System.out.println("" + 'a' + 'b' + ('a' + 'b') + (char) ('a' + 1));
    System.out.println("" + 1.0f + 1.0 + 100f + 1e7 + 1.0e-4 + -0.0 + 0.001 + 1234567.125 + 3e5f);
    System.out.println("" + true + (byte) -1 + (short) 2 + 3L + Double.NaN + Float.NEGATIVE_INFINITY);
    String s = "x"; s += 1 + 2; s += 'c'; s += null; s += 1.5; s += new Silent();
    System.out.println(s);
    Counter c = new Counter();
    System.out.println(c + "" + c + c.n + (c + "!"));
    Object o = "obj"; o += "ect"; System.out.println(o);
    CharSequence seq = "seq"; seq += "!"; System.out.println(seq);
    String[] array = {"a"}; int i = 0; array[i++] += i; System.out.println(array[0] + i);
    System.out.println(("" + chars).startsWith("[C@"));
    System.out.println("a" + ("b" + ("c" + 1) + 2) + -1 + +2 + (1 > 0) + (s == null ? 1 : 'z'));
    final String k = "con"; System.out.println((k + "stant") == "constant");
    String v = "con"; System.out.println((v + "stant") == "constant"); System.out.println((v + "stant").intern() == "constant");
    System.out.println("é" + '\u4e2d' + "\ud83d\ude00".length() + (char) 0x263a);
  }
}
