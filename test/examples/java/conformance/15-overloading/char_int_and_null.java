// JLS 15.12.2: char, int and their boxes; null arguments; StringBuilder, println, List.remove, valueOf and other known traps.
import java.util.*;
public class char_int_and_null {
  static String a(char c) { return "char"; } static String a(String s) { return "String"; } static String a(Object o) { return "Object"; }
  static String b(Object o) { return "Object"; } static String b(int[] o) { return "int[]"; }
  static String c(Integer i, Object... r) { return "Integer..." + (r == null ? "null" : r.length); } static String c(int i, int j) { return "int,int"; } static String c(Object o) { return "Object"; }
  static String d(Number n) { return "Number"; } static String d(Integer n) { return "Integer"; } static String d(Object n) { return "Object"; }
  static String e(char... cs) { return "char..." + cs.length; } static String e(String... cs) { return "String..." + cs.length; }
  static String f(int a, long b) { return "il"; } static String f(long a, Integer b) { return "lI"; } static String f(Object a, Object b) { return "OO"; }
  static String g(StringBuilder s) { return "StringBuilder"; } static String g(Object s) { return "Object"; } static String g(CharSequence s) { return "CharSequence"; }
  static String h(Throwable t) { return "Throwable"; } static String h(Exception t) { return "Exception"; } static String h(RuntimeException t) { return "RuntimeException"; }
  static String i(List<?> l, Object o) { return "List,Object"; } static String i(Collection<?> l, Integer o) { return "Collection,Integer"; }
  static String j(long x) { return "long"; } static String j(float x) { return "float"; } static String j(Object x) { return "Object"; }
  static String k(boolean b, String s) { return "bS"; } static String k(Boolean b, Object s) { return "BO"; }
  static String l(Object[] o) { return "Object[]"; } static String l(Object o) { return "Object"; } static String l(Integer[] o) { return "Integer[]"; }
  public static void main(String[] args) {
    char ch = 'c'; Character box = 'b'; int in = 5; Integer Int = 6; byte by = 1; final int k = 3; Object o = "obj"; String none = null;
    System.out.println(a('x') + a("x") + a(ch) + a(box) + a((char) (ch + 1)) + a(ch + 1) + a("" + ch) + a(o) + a((Object) 'q') + a(none));
    System.out.println(b(null) + b(new int[0]) + b(new int[0][0]) + b("s") + c(1, 2) + c(1) + c(Int) + c(Int, (Object[]) null) + c(1, "x") + c(Int, 2) + c('c') + c('c', 'd'));
    System.out.println(d(1) + d(null) + d(1L) + d('c') + d(o) + d(ch + in) + d(true ? 1 : 2.0) + d((Number) 1));
    System.out.println(e('a') + e("a") + e("a", "b") + e('a', (char) 98) + e(new char[3]) + e(new String[2]) + f(1, 2L) + f("a", 1) + f(by, ch));
    System.out.println(g(new StringBuilder()) + g("s") + g(new StringBuffer()) + g(o) + h(new Exception()) + h(null) + h(new Error()) + h(new ArithmeticException()) + j(1) + j(1L) + j(1f) + j(1.0) + j(Int) + j('c') + j(by));
    System.out.println(i(List.of(), "s") + i(Set.of(), 1) + i((Collection<?>) List.of(), 2) + k(true, "s") + k(Boolean.TRUE, 1) + k(true, o) + l(new String[0]) + l(new Integer[0]) + l(new int[0]) + l(null));
    StringBuilder sb = new StringBuilder();
    sb.append(ch).append((int) ch).append(ch + 1).append(box).append((char) 65).append(new char[] {'x', 'y'}).append(o).append(none).append((Object) null).append(1.5f).append(by).append(true).append("hello", 1, 3).append(new char[] {'p', 'q', 'r'}, 1, 2).insert(0, 'i').insert(1, 9).insert(2, "s");
    System.out.println(sb);
    sb.setLength(0);
    sb.append('a' + 'b').append("" + 'a' + 'b').append('a' + "b").append((char) ('a' + 1)).append(Int + ch).append(k + "k").append(1 + 2 + "3" + 4 + 5);
    System.out.println(sb + " " + sb.indexOf("b") + sb.charAt(0));
    List<Integer> l = new ArrayList<>(List.of(10, 20, 30, 3, 1));
    l.remove(1); l.remove(Integer.valueOf(1)); l.remove((Object) 10); l.remove(Int); l.remove((int) Integer.valueOf(0)); l.add(0, 7); l.add((int) 'a');
    Set<Character> set = new LinkedHashSet<>(List.of('a', 'b', 'c'));
    set.remove('a'); set.remove((char) ('a' + 1)); set.remove('a' + 2); 
    List<Character> cl = new ArrayList<>(List.of('x', 'y'));
    cl.remove(Character.valueOf('x')); cl.add('z');
    Set<Short> shorts = new HashSet<>();
    for (short s = 0; s < 10; s++) { shorts.add(s); shorts.remove(s - 1); }
    System.out.println(l + "" + set + cl + shorts.size());
    System.out.println(String.valueOf('c') + String.valueOf(99) + String.valueOf((Object) null) + String.valueOf(new char[] {'o', 'k'}) + String.valueOf((Object) "o") + "abc".indexOf('c') + "abc".indexOf("b") + "abcabc".indexOf(99, 3) + "abc".replace('a', 'z') + "abc".replace("bc", "y") + "aXb".contains("X") + String.join("-", "a", "b") + String.join("+", List.of("c", "d")));
    System.out.println(Math.max(1, 2L) + " " + Math.max(1, 2f) + Math.abs(-5) + Math.abs(-5.5) + Math.round(2.5f) + Math.round(-2.5) + Math.min('a', 'b') + Integer.valueOf('a') + Integer.toString(10, 2) + Integer.parseInt("-7") + Character.getNumericValue('7') + Character.toUpperCase(ch) + Character.toUpperCase((int) ch));
    System.out.println(ch); System.out.println((int) ch); System.out.println(box); System.out.println(new char[] {'h', 'i'}); System.out.println((Object) "obj"); System.out.println(1L << 40); System.out.println(by); System.out.print('p'); System.out.print(in + ch); System.out.println();
    System.out.println(Arrays.asList(1, 2).size() + Arrays.asList(new Integer[] {1, 2, 3}).size() + Arrays.asList(new int[] {1, 2, 3}).size() + Arrays.toString(new char[] {'a'}) + Arrays.hashCode(new int[] {1}) + Objects.hash(1, "a") + List.of(new String[] {"p", "q"}).size() + Arrays.equals(new int[] {1}, new int[] {1}));
  }
}
