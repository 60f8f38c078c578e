import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
public class overloads_dense {
  static String f(int x) { return "int"; } static String f(long x) { return "long"; } static String f(double x) { return "double"; } static String f(Integer x) { return "Integer"; } static String f(Object x) { return "Object"; } static String f(int... x) { return "int..."; }
  static String g(long x) { return "long"; } static String g(Integer x) { return "Integer"; } static String g(Object... x) { return "Object..." + x.length; }
  static String h(Object o) { return "Object"; } static String h(String s) { return "String"; } static String h(char[] c) { return "char[]" ; } static String hh(Object o) { return "O"; } static String hh(Integer s) { return "I"; } 
  static String i(byte b) { return "byte"; } static String i(short s) { return "short"; } static String i(char c) { return "char"; } static String i(float f) { return "float"; }
  static String j(Object a, String b) { return "OS"; } static String j(String a, Object b) { return "SO"; } static String j(String a, String b) { return "SS"; }
  static String k(String s, Object... o) { return "SO..." + (o == null ? "null" : o.length); } static String k(String s, String t) { return "SS"; } static String k(Object... o) { return "O..." + o.length; }
  static String l(List<?> x) { return "List"; } static String l(Collection<?> x) { return "Coll"; } static String l(Iterable<?> x) { return "Iter"; } static String l(ArrayList<?> x) { return "AL"; }
  static String m(Number n) { return "Number"; } static String m(Comparable<?> c) { return "Comparable"; } static String m(Character c) { return "Character"; }
  static String n(int a, double b) { return "id"; } static String n(double a, int b) { return "di"; } static String n(double a, double b) { return "dd"; }
  static String o(Runnable r) { return "Runnable"; } static String o(Supplier<?> r) { return "Supplier"; } static String o2(Function<String, Integer> f) { return "F" + f.apply("abc"); } 
  static String q(char... c) { return "char..." + c.length; } static String q(int... c) { return "int..." + c.length; } static String r(Integer... c) { return "Integer..." + (c == null ? -1 : c.length); } static String r(int a, Integer... c) { return "int,Integer..." + c.length; }
  static <T> String s(T t) { return "T"; } static <T extends Number> String s(T t) { return "TN"; } static String s(Object a, Object b) { return "OO"; } static <T> String t(T... ts) { return "T..." + ts.length + ts.getClass().getSimpleName(); } static String u(float f) { return "float"; } static String u(Long l) { return "Long"; } static String v(boolean b) { return "boolean"; } static String v(Boolean b) { return "Boolean"; } static String v(Object b) { return "Object"; } static String w(long a, int b) { return "li"; } static String w(int a, long b) { return "il"; } static String y(byte b) { return "b"; } static String y(int... b) { return "i..."; } static String z(Object o) { return "O"; } static String z(int[] o) { return "int[]"; } static String z(Object[] o) { return "O[]"; }
  static class P { String id(Object o) { return "P.O"; } String two(P p) { return "PP"; } } static class Q extends P { String id(String o) { return "Q.S"; } @Override String two(P p) { return "QP"; } String two(Q q) { return "QQ"; } }
  private static String priv(Object o) { return "privO"; } static class Nest { String call() { return priv("x"); } }
  public static void main(String[] args) {
    byte b = 1; short sh = 2; char c = 'c'; long L = 3; float fl = 4; Integer I = 5; Long LL = 6L; Object O = "o"; Character C = 'x'; Byte B = 1;
    System.out.println(f(b) + f(sh) + f(c) + f(1) + f(L) + f(fl) + f(I) + f(LL) + f(O) + f(C) + f("s") + f() + f(1, 2) + f(new int[0]));
    System.out.println(g(1) + g(I) + g(b) + g(c) + g(1f) + g(LL) + g() + g(1, 2) + g((Object) null) + g(new Object[3]) + g(new int[3]) + g("a", null));
    System.out.println(h("s") + h(O) + h((String) null) + h((Object) "s") + h(new char[0]) + h('c') + hh(null)); System.out.println(i(b) + i(sh) + i(c) + i(1) + i(L) + i((byte) 1) + i(B)); System.out.println(j("a", "b") + j("a", O) + j(O, "a"));
    System.out.println(k("a") + k("a", "b") + k("a", 1) + k("a", "b", "c") + k() + k("a", (Object[]) null) + k("a", (Object) null) + k("a", new Object[] {1, 2}) + k("a", (Object) new Object[] {1, 2}));
    ArrayList<String> al = new ArrayList<>(); List<String> li = al; Collection<String> co = al; Iterable<String> it = al; System.out.println(l(al) + l(li) + l(co) + l(it)); System.out.println(m('c') + m("s") + n(1, 1.0) + n(1.0, 1) + n(1f, 1f) + m((Number) 5));
    System.out.println(o(() -> { }) + o(() -> 5) + o(() -> "x") + o(() -> { throw new RuntimeException(); }) + o2(String::length) + o2(s -> s.length() * 2)); System.out.println(q('a', 'b') + q(1, 'b') + r()); System.out.println(s("x") + s(1) + s(1.5) + s('c') + s(1, 2) + t() + t(1, 2) + t("a") + t(1, "a").startsWith("T...2") + t((Object) null) + t(new int[0]) + t(new Integer[] {1, 2}) + u(1) + u(LL) + u(1L) + v(true) + v((Boolean) true) + v("x") + w(1L, 1) + w(1, 1L) + y(b) + y(1) + y(sh) + z(null == O ? new int[0] : new int[1]) + z(new String[0]) + z(new int[0][0]));
    P p = new Q(); Q q = new Q(); System.out.println(p.id("s") + q.id("s") + q.id(1) + p.two(q) + q.two(q) + q.two(p) + p.two(p) + new Nest().call()); StringBuilder sb = new StringBuilder(); sb.append('a').append((int) 'a').append(1L).append(1.5f).append(new char[] {'x', 'y'}).append((Object) null).append((String) null).append(true).append(c + 1).append((char) (c + 1)).append("hello", 1, 3); System.out.println(sb); System.out.println(String.valueOf((Object) null) + String.valueOf('c') + String.valueOf(new char[] {'o', 'k'}) + String.valueOf(1.0)); System.out.println(new char[] {'h', 'i'}); char[] ca = {'1'}; System.out.println(ca.length + "" + ca[0]);
    List<Integer> rm = new ArrayList<>(List.of(5, 6, 7, 1)); rm.remove(1); rm.remove(Integer.valueOf(1)); System.out.println(rm);
  }
}
