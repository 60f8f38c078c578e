// JLS 6.4.1, 8.1.3, 15.12.1: between what a class inherits and what is around it: the innermost class that has the name wins.
import java.util.*;
import java.util.function.*;
public class inherited_or_enclosing {
  static String where = "outer field";
  String inst = "outer inst";
  static String say() { return "outer say"; }
  String hello() { return "outer hello"; }
  static String over(Object o) { return "outer over(Object)"; }
  static String generic(List<?> l) { return "outer list"; }
  static class Base {
    String where = "base field";
    String say() { return "base say"; }
    protected String inst = "base inst";
    String over(String s) { return "base over(String)"; }
    class Member { String m = "base member"; }
    static class Helper { static String h() { return "base helper"; } }
    int size() { return 7; }
  }
  static class Helper { static String h() { return "outer helper"; } }
  class Member { String m = "outer member"; }
  class In extends Base {
    String t() { return where + "," + say() + "," + inst + "," + hello() + "," + inherited_or_enclosing.this.inst + "," + Helper.h() + "," + new Member().m + "," + inherited_or_enclosing.this.new Member().m + "," + over("x"); }
    Runnable r = () -> System.out.println("lambda " + where + inst + this.say() + inherited_or_enclosing.where);
    class Deep { String inst = "deep"; String t() { return inst + In.this.inst + In.super.say() + inherited_or_enclosing.this.hello() + size(); } }
  }
  static String local() {
    String where = "local var"; int n = 3;
    class L extends Base { String t() { return where + n + say(); } String u(String where) { return where + this.where; } }
    Base anon = new Base() { String say() { String say = "var"; return say + super.say() + n + over("q"); } };
    return new L().t() + "|" + new L().u("param") + "|" + anon.say() + "|" + where;
  }
  static int Integer = 5, String_ = 6;
  static int length(String s) { int length = s.length(); length: for (int i = 0; ; i++) { if (i == length) break length; } return length; }
  static class Name { Name Name; int name; Name Name(int Name) { this.Name = new Name(); this.Name.name = Name; return this.Name; } Name() {} static int $x_1 = 1, _y = 2, été = 3, π = 4; }
  static class Shape { Shape self() { return this; } String kind() { return "shape"; } class Part { String of() { return kind(); } } }
  static class Circle extends Shape { String kind() { return "circle"; } Part part() { return new Part(); } class Part2 extends Part { String of() { return super.of() + Circle.super.kind() + kind(); } String kind() { return "mine"; } } Supplier<String> sup() { return Circle.super::kind; } Supplier<String> sup2() { return () -> super.kind() + super.self().kind(); } }
  static abstract class Counter { int n; abstract void step(); Counter times(int k) { for (int i = 0; i < k; i++) step(); return this; } static Counter by(int d) { return new Counter() { void step() { n += d; } }; } }
  static class SuperArg { final Supplier<String> s; SuperArg(Supplier<String> s) { this.s = s; } }
  static class SubArg extends SuperArg { SubArg(String p, int k) { super(() -> p + k + new Object() { String q = p; public String toString() { return q + k; } }); } SubArg(int... ks) { this(new StringBuilder("v").append(ks.length).toString(), new Object() { int sum() { int t = 0; for (int x : ks) t += x; return t; } }.sum()); } }
  public static void main(String[] args) {
    inherited_or_enclosing o = new inherited_or_enclosing();
    In in = o.new In();
    System.out.println(in.t()); in.r.run();
    System.out.println(in.new Deep().t() + " " + local());
    int String = 4; System.out.println(Integer + String + java.lang.Integer.MAX_VALUE + length("four"));
    Name x = new Name(); x.Name(9).Name(8); System.out.println(x.Name.name + x.Name.Name.name + Name.$x_1 + Name._y + Name.été + Name.π);
    Circle c = new Circle(); System.out.println(c.part().of() + c.new Part2().of() + c.sup().get() + c.sup2().get());
    System.out.println(Counter.by(3).times(4).n + new SubArg("p", 1).s.get() + new SubArg(4, 5).s.get());
  }
}
