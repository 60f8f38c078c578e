// JLS 3.10.5, 4.3.3, 15.29: equal constant strings are one object, computed ones are new until interned.
public class string_identity {
  static final String CON = "con", STANT = "stant", CONSTANT = CON + STANT, NUMBERED = CON + 1 + 'c' + 2L + 1.5 + true + null_free();
  static String null_free() { return ""; }
  static final String COMPILE_TIME = CON + 1 + 'c' + 2L + 1.5 + true + 2f + (byte) 3 + (char) 66 + (5 > 3 ? "y" : "n") + (1 + 2) + -4 + ~0 + ("a" == "a");
  static final String NOT_CONSTANT = new String("con");
  static String notFinal = "con";
  final String field = "con";
  static final Object OBJECT = "con";
  static final String BOXED = "" + Integer.valueOf(1);
  interface Consts { String A = "inter", B = A + "face"; }
  static class Other { static final String S = "con" + "stant"; }
  enum E { X; static final String NAME = "X"; }
  static boolean same(Object a, Object b) { return a == b; }
  public static void main(String[] args) {
    String con = "con"; final String fcon = "con", late; late = "con"; final var vcon = "con";
    System.out.println(same("constant", "con" + "stant") + " " + same(CONSTANT, "constant") + " " + same(Other.S, CONSTANT) + " " + same(fcon + "stant", "constant") + " " + same(vcon + STANT, CONSTANT) + " " + same(string_identity.CON + Other.S, "conconstant"));
    System.out.println(same(con + "stant", "constant") + " " + same(late + "stant", "constant") + " " + same(notFinal + "stant", "constant") + " " + same(NOT_CONSTANT + "stant", "constant") + " " + same(new string_identity().field + "stant", "constant") + " " + same(new string_identity().field, CON) + " " + same(OBJECT, CON) + " " + same(notFinal, CON) + " " + same(NOT_CONSTANT, CON));
    System.out.println(NUMBERED + " " + COMPILE_TIME + " " + same(COMPILE_TIME, "con1c21.5true2.03By3-4-1true") + " " + same(NUMBERED, "con1c21.5true"));
    System.out.println(same(Consts.B, "interface") + " " + same(E.X.name(), "X") + " " + same(E.NAME, "X") + " " + same(E.X.toString(), E.NAME) + " " + same(BOXED, "1") + " " + same("" + 1, "1") + " " + same("" + 'a', "a") + " " + same("a" + (char) 98, "ab") + " " + same("" + (5 / 2), "2") + " " + same("" + true, "true"));
    System.out.println(same((con + "stant").intern(), CONSTANT) + " " + same(new String("constant").intern(), "constant") + " " + same(new String("x"), new String("x")) + " " + same(new String("x").intern(), new String("x").intern()) + " " + same(con + "", con) + " " + same("" + con, con) + " " + same(con.concat(""), con) + " " + same(con.toString(), con) + " " + same(String.valueOf((Object) con), con) + " " + same(con.substring(0), con) + " " + same(con.trim(), con) + " " + same(con.replace('z', 'y'), con) + " " + same(con.substring(0, 2), "co") + " " + same(con.toLowerCase(), con));
    System.out.println(same(true ? "a" : "b", "a") + " " + same(con.isEmpty() ? "a" : "b", "b") + " " + same("a" + null, "anull") + " " + same((String) "a" + (String) "b", "ab") + " " + same(("a"), "a") + " " + same((Object) "a", "a") + " " + same("""
        a""", "a") + " " + same("\u0061\142", "ab"));
    switch (con + "stant") { case CONSTANT: System.out.println("equal, not the same"); break; default: System.out.println("no"); }
    String a = "x"; String b = a; a += "y"; System.out.println(b + " " + same(b, "x") + " " + same(a, "xy") + " " + a.equals("xy") + " " + (a.hashCode() == "xy".hashCode()) + " " + same(a.intern(), "xy"));
    char[] chars = {'h', 'i'}; String s1 = new String(chars), s2 = String.valueOf(chars); chars[0] = 'j'; System.out.println(s1 + s2 + same(s1, s2) + same(s1.intern(), "hi") + s1.equals(s2) + "hi".equals(null) + "hi".equals((Object) 'h'));
    Object lock = "lock"; synchronized (lock) { System.out.println(same(lock, "lo" + "ck")); } for (String s : new String[] {"p", "p", new String("p")}) System.out.print(s == "p"); System.out.println();
    System.out.println(same(string_identity.class.getName(), "string_identity") || "string_identity".equals(string_identity.class.getName())); System.out.println("Hello" == "Hel" + "lo" && "Hello" != "Hel" + con.substring(0, 0) + "lo");
    final String k = "k" + CON.length(); System.out.println(k == "k3"); final int n = 3; final String m = "k" + n; System.out.println(m == "k3"); final int late2; late2 = 3; System.out.println("k" + late2 == "k3"); final Integer boxed = 3; System.out.println("k" + boxed == "k3");
    System.out.println(Long.toString(5) == "5" ? "cached" : "new"); System.out.println(String.join("", "a", "b") == "ab"); System.out.println(Boolean.toString(true) == "true"); System.out.println(("" + new char[0].length) == "0");
  }
}
