/** Unary and binary promotion, seen through overloads. */
public class numeric_promotion {
  static String t(byte x) { return "byte"; } static String t(short x) { return "short"; }
  static String t(char x) { return "char"; } static String t(int x) { return "int"; }
  static String t(long x) { return "long"; } static String t(float x) { return "float"; }
  static String t(double x) { return "double"; } static String t(Object x) { return x.getClass().getSimpleName(); }
  public static void main(String[] args) {
    byte b = 1; short s = 2; char c = 'c'; int i = 3; long l = 4; float f = 5; double d = 6;
    System.out.println(t(b + b) + t(s + c) + t(c + c) + t(b + l) + t(l + f) + t(f + d) + t(i + f));
    System.out.println(t(+b) + t(-s) + t(~c) + t(-l) + t(+f));
    System.out.println(t(b << l) + t(l << b) + t(s >> 1) + t(c >>> 1));
    System.out.println(t(b++) + t(++s) + t(c--) + t(b += 1000) + t(s *= 2.5));
    System.out.println(t(true ? b : s) + t(true ? b : c) + t(true ? b : 1) + t(true ? c : 1) + t(true ? c : -1) + t(true ? s : 40000));
    System.out.println(t(true ? i : l) + t(false ? f : i) + t(true ? 1 : 2.0) + t(true ? 'a' : 98));
    Integer bi = 1; Long bl = 2L; Byte bb = 3; Character bc = 'x';
    System.out.println(t(bi + bl) + t(bi) + t(bb) + t(bc) + t(-bb) + t(bc + bi) + t(true ? bi : bl) + t(true ? bb : b));
    System.out.println(t(true ? bi : null) + t(true ? (Object) bi : bl) + t(true ? bi : "s"));
    System.out.println((b == 1.0) + " " + (c == 99) + " " + (l == f - 1));
    System.out.println(b & l); System.out.println(t(b & l) + t(b | s) + t(true ^ false));
    i += 3.7; System.out.println(i); i -= 'a'; System.out.println(i); c += 1; System.out.println(c); c *= 1.01; System.out.println((int) c);
    b = (byte) 300; s = (short) 70000; System.out.println(b + " " + s + " " + (char) 98 + " " + (byte) 'é' + " " + (int) (char) -1);
    l = Integer.MAX_VALUE + 1; System.out.println(l); l = Integer.MAX_VALUE + 1L; System.out.println(l);
    f = 16777217; System.out.println(f); d = 0.1f; System.out.println(d); f = (float) 0.1; System.out.println(f == 0.1);
  }
}
