// JLS 15.25, tables 15.25-A to E: the type of ?: for operands of every kind, shown by overloads.
public class conditional_type_table {
  static String t(byte v) { return "byte"; } static String t(short v) { return "short"; } static String t(char v) { return "char"; } static String t(int v) { return "int"; } static String t(long v) { return "long"; }
  static String t(float v) { return "float"; } static String t(double v) { return "double"; } static String t(boolean v) { return "boolean"; } static String t(Byte v) { return "Byte"; } static String t(Short v) { return "Short"; }
  static String t(Character v) { return "Character"; } static String t(Integer v) { return "Integer"; } static String t(Long v) { return "Long"; } static String t(Float v) { return "Float"; } static String t(Double v) { return "Double"; }
  static String t(Boolean v) { return "Boolean"; } static String t(String v) { return "String"; } static String t(Object v) { return "Object"; }
  static boolean z = true; static byte b = 1; static short s = 2; static char c = 'c'; static int i = 4; static long l = 5; static float f = 6; static double d = 7;
  static Byte B = 1; static Short S = 2; static Character C = 'C'; static Integer I = 4; static Long L = 5L; static Float F = 6f; static Double D = 7d; static Boolean Z = true;
  static void line(String... ts) { System.out.println(String.join(" ", ts)); }
  public static void main(String[] args) {
    { var x = z ? b : b; line(t(x)); } { var x = z ? b : s; var y = z ? s : b; line(t(x), t(y)); } { var x = z ? b : c; var y = z ? c : s; line(t(x), t(y)); } { var x = z ? b : i; var y = z ? c : l; line(t(x), t(y)); }
    { var x = z ? b : 1; var y = z ? 1 : s; var w = z ? c : 1; var v = z ? 300 : b; var u = z ? -1 : c; line(t(x), t(y), t(w), t(v), t(u)); }
    { var x = z ? b : 'a'; var y = z ? b : 'é'; var w = z ? s : 'a'; var v = z ? c : (byte) 1; var u = z ? c : (short) -1; line(t(x), t(y), t(w), t(v), t(u)); }
    { var x = z ? b : B; var y = z ? B : B; var w = z ? B : S; var v = z ? B : 1; var u = z ? B : 'a'; line(t(x), t(y), t(w), t(v), t(u)); }
    { var x = z ? B : 200; var y = z ? S : 1; var w = z ? S : 40000; var v = z ? C : 65; var u = z ? C : -1; var q = z ? C : c; line(t(x), t(y), t(w), t(v), t(u), t(q)); }
    { var x = z ? I : I; var y = z ? I : i; var w = z ? I : null; var v = z ? null : i; var u = z ? I : L; var q = z ? I : 'a'; var p = z ? C : I; line(t(x), t(y), t(w), t(v), t(u), t(q), t(p)); }
    { var x = z ? l : f; var y = z ? L : F; var w = z ? i : D; var v = z ? d : null; var u = z ? F : D; var q = z ? L : 1; line(t(x), t(y), t(w), t(v), t(u), t(q)); }
    { var x = z ? Z : Z; var y = z ? Z : false; var w = z ? true : null; var v = z ? true : false; var u = z ? Z : null; line(t(x), t(y), t(w), t(v), t(u)); }
    { var x = z ? "a" : "b"; var y = z ? "a" : null; var w = z ? "a" : 1; var v = z ? true : 1; var u = z ? 'a' : true; line(t(x), t(y), t(w), t(v), t(u)); }
    { final int k = 10, big = 1000; final short ks = 10; final Integer kb = 10; var x = z ? b : k; var y = z ? b : big; var w = z ? b : ks; var v = z ? b : kb; var u = z ? c : k; var q = z ? c : ks; line(t(x), t(y), t(w), t(v), t(u), t(q)); }
    System.out.println(z ? 1 : 2.0); System.out.println(z ? 'a' : 0); System.out.println(z ? 'a' : i); System.out.println(false ? 'a' : 98); System.out.println(false ? 100000 : 'b'); System.out.println((Object) (z ? 1 : "x")); System.out.println(z ? null : 0); System.out.println((Object) (z ? I : D)); System.out.println(z ? (Object) I : D); System.out.println(z ? (Integer) 1 : (Double) 2.0);
    System.out.println("" + (z ? 1 : 'a') + (z ? 'a' : 1) + (z ? c : i) + (z ? (char) i : 0) + (z ? l : f) + (z ? b : 'x') + (z ? 1 : 2L) + (z ? 1 : "s") + (z ? 'q' : "s"));
    Object o1 = z ? 1 : 2.0, o2 = z ? I : 2.0f, o3 = z ? 'a' : 1L, o4 = z ? (Object) 1 : 2.0, o5 = z ? b : 1, o6 = z ? B : 1, o7 = z ? c : b, o8 = z ? I : "t"; for (Object o : new Object[] {o1, o2, o3, o4, o5, o6, o7, o8}) System.out.print(o.getClass().getSimpleName() + "=" + o + " "); System.out.println();
    long wide = z ? i : 1; double dd = z ? i : c; Long boxed = z ? 1L : null; Number n = z ? I : D; Comparable<?> cmp = z ? "s" : 1; char ch = z ? 'x' : 5; byte small = true ? 1 : 2; Byte smallBox = false ? 1 : 2; System.out.println(wide + " " + dd + " " + boxed + " " + n + " " + cmp + " " + ch + small + smallBox);
    System.out.println(t(z ? 1 : 2L) + t(z ? I : I) + t(z ? I : i) + t(z ? 'a' : b) + t(z ? "a" : 1) + t(z ? null : "a") + t(z ? 1 : 1.0f) + t(z ? z : Z) + t((z ? b : 1)) + t(z ? z ? b : s : c) + t(z ? b : z ? 1 : 2) + t(z ? z ? 1 : 2 : 3.0));
    try { Integer none = null; int x = z ? none : 0; System.out.println(x); } catch (NullPointerException e) { System.out.println("unboxed null"); } try { Integer none = null; Integer x = z ? none : 0; System.out.println(x); } catch (NullPointerException e) { System.out.println("unboxed null though wanted boxed"); } { Integer none = null; Integer x = z ? none : Integer.valueOf(0); System.out.println(x); } { Integer none = null; Object x = z ? none : "s"; System.out.println(x); } try { Integer none = null; Object x = z ? none : 1.5; System.out.println(x); } catch (NullPointerException e) { System.out.println("promoted null"); }
    Integer big1 = 1000, big2 = 1000; System.out.println((z ? big1 : big2) == big1); System.out.println((z ? big1 : 0) == big1); System.out.println((z ? big1 : null) == big1); Object same = z ? big1 : 0; System.out.println(same == big1); System.out.println(z ? big1 == big2 : z); int[] arr = {1, 2}; System.out.println((z ? arr : null)[1] + (z ? arr : new int[0]).length);
    System.out.println(t(switch (i) { case 1 -> 1; case 2 -> 2L; default -> 'c'; }) + t(switch (i) { case 1 -> I; default -> D; }) + t(switch (i) { case 1 -> b; default -> 5; }) + (Object) switch (i) { case 4 -> 1; default -> 2.0; } + switch (i) { case 4 -> 'a'; default -> 1; } + switch (i) { case 4 -> 'a'; default -> i; });
  }
}
