/** Overload resolution: subtyping before boxing before variable arity; the most specific; null; generics. */
import java.util.*;
public class overload_phases {
  static String f(long x) { return "long"; }
  static String f(Integer x) { return "Integer"; }
  static String f(Object x) { return "Object"; }
  static String f(int... x) { return "int..."; }
  static String g(Object o) { return "Object"; }
  static String g(String s) { return "String"; }
  static String g(Integer... s) { return "Integer..."; }
  static String h(double d) { return "double"; }
  static String h(float d) { return "float"; }
  static String h(Object d) { return "Object"; }
  static String k(Object... os) { return "Object..." + os.length; }
  static String k(String s, Object... os) { return "String,Object..." + os.length; }
  static String m(char c) { return "char"; }
  static String m(int c) { return "int"; }
  static <T> String n(T t) { return "T"; }
  static String n(String t) { return "String"; }
  static <T extends Number> String n(T t) { return "Number"; }
  static String p(List<?> l) { return "List"; }
  static String p(Collection<?> l) { return "Collection"; }
  static String p(Iterable<?> l) { return "Iterable"; }
  static String q(int a, double b) { return "int,double"; }
  static String q(double a, double b) { return "double,double"; }
  static String r(byte b) { return "byte"; }
  static String r(short b) { return "short"; }
  static String r(long b) { return "long"; }
  static String s(char[] c) { return "char[]"; }
  static String s(Object c) { return "Object"; }
  static String v(int a, int... b) { return "1+" + b.length; }
  static String v() { return "none"; }
  static String w(Long l) { return "Long"; }
  static String w(Object l) { return "Object"; }
  static String x(Number n) { return "Number"; }
  static String x(Comparable<?> c, int... i) { return "Comparable"; }
  public static void main(String[] args) {
    byte b = 1;
    System.out.println(f(1) + f(b) + f('c') + f(1L) + f(1f) + f(Integer.valueOf(1)) + f() + f(1, 2) + f("s"));
    System.out.println(g("s") + g(1) + g() + g((Object) null) + g(1, 2));
    System.out.println(h(1) + h(1L) + h(1.0) + h('c') + h(true));
    System.out.println(k("a") + k("a", "b") .length() + k(1, "a") + k() + k(null, 1));
  }
  static {
    System.out.println(m('a') + m(97) + m((char) 97) + m('a' + 1) + m((byte) 1));
    System.out.println(n("s") + n(1) + n('c') + n(null == null ? (Object) "" : 1));
    System.out.println(p(new ArrayList<>()) + p(new HashSet<String>()) + p((Iterable<?>) List.of()));
    System.out.println(q(1, 2) + q(1.0, 2) + q('a', 1f));
    System.out.println(r((byte) 1) + r('c') + r(1) + r((short) 1) + s(null) + s("") + v() + v(1) + v(1, 2,
        3) + w(1) + w(1L) + x(1) + x("s"));
  }
}
