// JLS 4.12.5: what fields and array elements hold before anything is assigned, and when initialisers have not run yet.
public class default_values {
  static byte b; static short s; static char c; static int i; static long l; static float f; static double d; static boolean z; static String str; static int[] arr; static Object o; static Integer boxed; static E en; static Runnable r;
  enum E { A }
  static class P { byte b; short s; char c; int i; long l; float f; double d; boolean z; String str; int[][] arr; P next; Character boxed; java.util.List<String> list; final int given = 5; }
  static class Early { Early() { look(); } void look() { System.out.println("early"); } }
  static class Late extends Early { int x = 7; final int constant = 8; final int computed = Integer.parseInt("9"); final String text = "text"; final Object obj = "obj"; String s = "s"; Late() { super(); look(); } @Override void look() { System.out.println(x + " " + constant + " " + computed + " " + text + " " + obj + " " + s); } }
  static int first = second(); static int later = 4; static final int CONST = 6; static final Integer NOT_CONST = 7;
  static int second() { return later + CONST + (NOT_CONST == null ? 100 : NOT_CONST); }
  record R(int x, String y, double z) { static int count; }
  static <T> T[] none(T... ts) { return ts; }
  public static void main(String[] args) {
    System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d + " " + z + " " + str + " " + arr + " " + o + " " + boxed + " " + en + " " + r);
    P p = new P(); System.out.println(p.b + " " + p.s + " " + (p.c == '\u0000') + " " + p.i + " " + p.l + " " + p.f + " " + p.d + " " + p.z + " " + p.str + " " + p.arr + " " + p.next + " " + p.boxed + " " + p.list + " " + p.given);
    byte[][] bs = new byte[2][1]; char[][][] cs = new char[1][1][1]; long[] ls2 = new long[3]; boolean[][] zs = new boolean[2][2]; String[][] strs = new String[2][2]; float[] fs = {0, 1}; double[][] ds = new double[1][];
    System.out.println(bs[1][0] + " " + (int) cs[0][0][0] + " " + ls2[2] + " " + zs[1][1] + " " + strs[0][1] + strs[1].length + " " + fs[0] + " " + ds[0] + " " + new int[5][0].length + new int[2][3][4][1][2].length);
    new Late(); System.out.println(first + " " + second());
    System.out.println(new R(0, null, 0) + " " + R.count + " " + new R(0, null, 0).equals(new R(0, null, -0.0)) + new R(0, null, 0).hashCode());
    int[][] jag = new int[2][]; System.out.println(jag[0] + " " + jag.length); try { jag[1][0] = 1; } catch (NullPointerException e) { System.out.println("null row"); }
    E[] es = new E[2]; Runnable[] rs = new Runnable[1]; java.util.List<?>[] ls = new java.util.List<?>[1]; System.out.println(es[1] + " " + rs[0] + " " + ls[0] + none().length);
    int local; if (args.length > 100) local = 1; else local = 2; final int later; later = local; System.out.println(local + later); i++; l--; f += 0.5; z |= true; c += 'a'; str += "x"; d = i++ + ++l; System.out.println(i + " " + l + " " + f + " " + z + " " + c + " " + str + " " + d);
    try { switch (en) { case A: System.out.println("A"); } } catch (NullPointerException e) { System.out.println("null enum"); } try { int x = boxed; } catch (NullPointerException e) { System.out.println("null box"); } try { boxed++; } catch (NullPointerException e) { System.out.println("null box ++"); }
    try { for (int x : arr) System.out.println(x); } catch (NullPointerException e) { System.out.println("null array"); } try { synchronized (o) { } } catch (NullPointerException e) { System.out.println("null lock"); } try { throw null; } catch (NullPointerException e) { System.out.println("null thrown"); } str = null; System.out.println(str + str + null + (str == null)); System.out.println(o instanceof Object); System.out.println((String) o + (Integer) null);
  }
}
