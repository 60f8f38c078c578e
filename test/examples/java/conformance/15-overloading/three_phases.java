// JLS 15.12.2.2-4: three phases: subtyping, then boxing, then variable arity; for every primitive and null.
import java.util.*;
public class three_phases {
  static String a(long x) { return "long"; } static String a(Integer x) { return "Integer"; } static String a(int... x) { return "int..."; } static String a(Object x) { return "Object"; }
  static String b(double x) { return "double"; } static String b(Number x) { return "Number"; } static String b(Object... x) { return "Object..."; }
  static String c(Object x) { return "Object"; } static String c(Comparable<?> x) { return "Comparable"; } static String c(Character x) { return "Character"; }
  static String d(byte x) { return "byte"; } static String d(short x) { return "short"; } static String d(int x) { return "int"; } static String d(float x) { return "float"; }
  static String e(Long x) { return "Long"; } static String e(Object x) { return "Object"; } static String e(long... x) { return "long..."; }
  static String f(char x) { return "char"; } static String f(int x) { return "int"; } static String f(Integer x) { return "Integer"; } static String f(Character x) { return "Character"; }
  static String g(int x, Object y) { return "iO"; } static String g(Object x, int y) { return "Oi"; } static String g(int x, int... y) { return "ii..."; }
  static String h(Integer... x) { return "Integer..."; } static String h(Object x) { return "Object"; } static String h(Object x, Object y) { return "OO"; }
  static String i(long x, Integer y) { return "lI"; } static String i(Object x, String y) { return "OS"; } static String i(long x, int... y) { return "li..."; }
  static String j(String s) { return "String"; } static String j(Object o) { return "Object"; } static String j(String... s) { return "String..."; }
  static String k(int[] x) { return "int[]"; } static String k(Object x) { return "Object"; } static String k(Object... x) { return "Object..." + x.length; }
  static String l(boolean x) { return "boolean"; } static String l(Object x) { return "Object"; } static String l(Boolean... x) { return "Boolean..."; }
  static String m(float x) { return "float"; } static String m(Double x) { return "Double"; } static String m(Float x) { return "Float"; }
  static String n(short x) { return "short"; } static String n(Object o) { return "Object"; }
  static String o(List<?> x) { return "List"; } static String o(Iterable<?>... x) { return "Iterable..."; } static String o(Collection<?> x) { return "Collection"; }
  static <T> String p(T x) { return "T"; } static String p(int x) { return "int"; } static <T> String p(T... x) { return "T..."; }
  static String q(CharSequence s) { return "CharSequence"; } static String q(Comparable<String> s) { return "Comparable"; } static String q(String s) { return "String"; }
  public static void main(String[] args) {
    byte by = 1; short sh = 2; char ch = 'c'; int in = 3; long lo = 4; float fl = 5; double dou = 6; boolean bo = true;
    Byte By = 1; Short Sh = 2; Character Ch = 'C'; Integer In = 3; Long Lo = 4L; Float Fl = 5f; Double Do = 6d; Boolean Bo = false; Object O = "o"; String S = "s"; Number N = 7;
    System.out.println(a(by) + a(sh) + a(ch) + a(in) + a(lo) + a(fl) + a(bo) + " " + a(By) + a(Sh) + a(Ch) + a(In) + a(Lo) + a(Fl) + a() + a(1, 2) + a(by, 'x'));
    System.out.println(b(by) + b(ch) + b(lo) + b(fl) + b(bo) + " " + b(By) + b(Ch) + b(In) + b(Do) + b(N) + b(O) + b("x") + b() + b((Object) null) + b((Number) null) + b(1, "x"));
    System.out.println(c('x') + c(Ch) + c(1) + c("s") + c(new int[0]) + c(1.5) + c(N) + c(by) + c(true) + c(String.class));
    System.out.println(d(by) + d(sh) + d(ch) + d(in) + d(lo) + d(fl) + d(By) + d(Sh) + d(Ch) + d(In) + d(Lo) + d((byte) 1) + d('a' + 1) + d(1L));
    System.out.println(e(in) + e(lo) + e(ch) + e(Lo) + e(In) + e() + e(1, 2) + e('a', 2L) + e(null == S ? 1L : 2L) + e((Long) null));
    System.out.println(f(ch) + f(by) + f(sh) + f(in) + f(Ch) + f(In) + f((char) 97) + f('a' + 'b') + f(By) + f((int) 'x') + f(bo ? 'a' : 'b') + f(bo ? 'a' : 0) + f(bo ? ch : in) + f(bo ? In : Ch));
    System.out.println(g(1, "x") + g("x", 1) + g(1) + g(1, 2, 3) + g(1, Lo) + g(In, "s") + g(O, In));
    System.out.println(h(1) + h() + h(1, 2) + h(1, 2, 3) + h("a") + h(In) + h(new Integer[0]) + h((Object) new Integer[0]) + h("x", 2));
    System.out.println(i(1, 2) + i(1, In) + i(1L, 2) + i(In, In) + i(Lo, 1) + i("s", "t") + i(1) + i(1, 2, 3) + i('c', (Integer) null));
    System.out.println(j("s") + j(null == O ? "a" : "b") + j(O) + j() + j("a", "b") + j(1) + j((String) null) + j(new String[0]) + j((Object) new String[0]) + j(null, null));
    System.out.println(k(new int[0]) + k(new String[3]) + k((Object) new String[3]) + k(1) + k() + k(1, 2) + k(new int[1][2]) + k("a", null) + k(new long[2]) + k((Object[]) new Integer[4]));
    System.out.println(l(true) + l(Bo) + l(1) + l() + l(true, false) + l(Bo, true) + m(1) + m(1L) + m(Fl) + m(Do) + m(1.0) + m(In) + m('c') + m(1f));
    System.out.println(n(by) + n(sh) + n(1) + n(ch) + n(By) + n(Sh) + n((short) 1) + o(List.of()) + o(Set.of()) + o() + o(List.of(), Set.of()) + o(new ArrayList<String>()));
    System.out.println(p(1) + p("x") + p('c') + p(1L) + p() + p(1, 2) + p(In) + p((Object) null) + p(new int[0]) + p(new String[0]) + q("x") + q(new StringBuilder()) + q(null));
  }
}
