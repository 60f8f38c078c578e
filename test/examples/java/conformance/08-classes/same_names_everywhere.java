// JLS 6.4, 8.4.2, 8.5: types, fields, methods, labels and locals of one name; nested types that hide; several top-level classes.
import java.util.*;
interface A { A A = null; static A a() { return null; } default String A() { return "A.A()"; } class A2 { String s = "A.A2"; } }
class B implements A { int B = 1; B B(B B) { this.B += B.B; B: for (;;) { B.B = this.B; break B; } return B; } class C { B B = new B(); int b = B.B; class D extends C { int b = super.b + C.this.b + 1; } } static class A2 { String s = "B.A2"; } }
class List<T> { T String; List(T String) { this.String = String; } String String() { return "own List of " + String; } <String> String id(String String) { return String; } }
class Integer { static final int MAX_VALUE = 7; final int value; Integer(int value) { this.value = value; } static Integer valueOf(int i) { return new Integer(i + 1); } int intValue() { return value; } @Override public String toString() { return "my" + value; } }
class Outer { static class Inner { String who() { return "Outer.Inner"; } static class Inner2 { String who() { return new Inner().who() + "2"; } } } Inner make() { return new Inner(); } }
class Outer2 extends Outer { static class Inner { String who() { return "Outer2.Inner"; } } @Override Outer.Inner make() { return new Outer.Inner() { @Override String who() { return "anon " + super.who() + new Inner().who(); } }; } String local() { class Inner { String who() { return "local"; } } return new Inner().who() + new Outer2.Inner().who() + new Outer.Inner().who() + new Inner2User().go(); } class Inner2User { String go() { return new Inner().who(); } } }
abstract class Poly { static String f(Object o) { return "O"; } static String f(String s) { return "S"; } static String f(java.lang.Integer i) { return "I"; } static String f(long l) { return "J"; } static String f(int... i) { return "V"; } static String f(double d) { return "D"; } static String f(char c) { return "C"; } static String f(Comparable<?> c, Object o) { return "CO"; } static String f(Object o, Comparable<?> c) { return "OC"; } }
public class same_names_everywhere extends Poly {
  static int main = 1, args; static int main(int main) { return main + same_names_everywhere.main; }
  static String var = "var"; static int record = 2, sealed = 3, permits = 4, yield_ = 5; static int record(int record) { return record * 2; }
  static class module { int open, with, to, exports; module requires(int transitive) { open = transitive; return this; } }
  static final class $ { static final $ $ = new $(); final int $$ = 9; $ $() { return $; } } static class Ünïcödé { int größe = 4; } static int ab = 6; static class __ { int ___ = 8; }
  public static void main(String[] args) {
    main: { if (args.length > 5) break main; int main = main(4); System.out.println(main + same_names_everywhere.main + same_names_everywhere.args); }
    B b = new B(), c = new B(); b.B(c).B(b); System.out.println(b.B + " " + c.B + b.A() + A.a() + b.A + new B.A2().s + new A.A2().s + b.new C().new D().b);
    List<String> l = new List<>("x"); java.util.List<String> jl = new ArrayList<>(java.util.List.of("real")); System.out.println(l.String() + l.String.length() + l.id(5) + jl + l.<Object>id('c'));
    Integer mine = new Integer(5); java.lang.Integer real = 5; System.out.println(mine + " " + real + Integer.MAX_VALUE + Integer.valueOf(3) + mine.intValue() + (Object) 6 + java.lang.Integer.MAX_VALUE);
    Outer o = new Outer2(); System.out.println(o.make().who() + " " + ((Outer2) o).local() + new Outer2.Inner().who() + new Outer.Inner.Inner2().who() + new Outer2().new Inner2User().go());
    byte bt = 1; short sh = 2; float fl = 1f; System.out.println(f("s") + f('c') + f(1) + f(bt) + f(sh) + f(1L) + f(fl) + f(1.0) + f(real) + f((Object) "s") + f() + f(new int[0]) + f((Character) 'x') + f(new Object(), 1) + f(1, new Object()) + f(mine) + f(java.lang.Long.valueOf(3)));
    var var = same_names_everywhere.var; int record = record(same_names_everywhere.record), sealed = 1, permits = 2; module module = new module().requires(record); int with = module.open, to = with, open = to; System.out.println(var + record + sealed + permits + with + to + open + yield_);
    System.out.println($.$.$().$.$$ + new Ünïcödé().größe + ab + new __().___); String String = "String"; Object Object = String; System.out.println(String + Object + String.length() + ((String) Object).charAt(0)); char[] chars = {'\u0041', '\u005cn' == '\n' ? 'y' : 'n', '\'', '"', '\\', '\101', '\0' + 48}; System.out.println(new String(chars));
  }
}
