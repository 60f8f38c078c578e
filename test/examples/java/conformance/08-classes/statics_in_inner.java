// JLS 8.1.3 (16 and later): inner classes may declare static members; records, enums and interfaces may be local.
import java.util.*;
public class statics_in_inner {
  private int seed = 3;
  private static int shared = 10;
  class Inner {
    static int made;
    static final List<String> names = new ArrayList<>();
    final int id = ++made + seed;
    static String report() { return made + names.toString(); }
    Inner(String n) { names.add(n + id); }
    static class Deep { static int n = shared; int v = n++; }
    record Pt(int x, int y) { static Pt zero = new Pt(0, 0); Pt plus(Pt o) { return new Pt(x + o.x, y + o.y); } }
    enum Mode { ON, OFF; Mode other() { return values()[1 - ordinal()]; } }
    interface Act { int go(int n); Act TWICE = n -> n * 2; static Act by(int k) { return n -> n * k; } }
    class More { static int count = 100; { count += id; } }
  }
  String locals(int p) {
    record Local(String k, int v) implements Comparable<Local> {
      static int cmp;
      public int compareTo(Local o) { cmp++; return v - o.v; }
      static Local parse(String s) { int i = s.indexOf('='); return new Local(s.substring(0, i), Integer.parseInt(s.substring(i + 1))); }
    }
    enum Kind { SMALL, BIG { String tag() { return "*"; } }; String tag() { return name().charAt(0) + ""; } static Kind of(int n) { return n < 10 ? SMALL : BIG; } }
    interface Fmt { String fmt(Local l); default Fmt then(Fmt o) { return l -> fmt(l) + o.fmt(l); } }
    class Counter { static int total; int mine = p; void add(int n) { total += n; mine += n; } }
    Counter c1 = new Counter(), c2 = new Counter();
    Fmt f = l -> l.k + Kind.of(l.v).tag();
    StringBuilder b = new StringBuilder();
    List<Local> ls = new ArrayList<>();
    for (String s : new String[] {"b=12", "a=7", "c=10"}) ls.add(Local.parse(s));
    Collections.sort(ls);
    for (Local l : ls) { b.append(f.then(x -> ":" + x.v() + " ").fmt(l)); (l.v > 9 ? c1 : c2).add(l.v); }
    return b.toString() + c1.mine + "," + c2.mine + "," + Counter.total + (Local.cmp > 0);
  }
  static int recursion(int n) {
    class Memo { static Map<Integer, Integer> seen = new HashMap<>(); static int hits; }
    if (Memo.seen.containsKey(n)) { Memo.hits++; return Memo.seen.get(n); }
    int r = n < 2 ? n : recursion(n - 1) + recursion(n - 2);
    Memo.seen.put(n, r);
    return n == 30 ? r * 1000 + Memo.hits : r;
  }
  public static void main(String[] args) {
    statics_in_inner a = new statics_in_inner(), b = new statics_in_inner();
    b.seed = 50;
    a.new Inner("x"); b.new Inner("y");
    Inner z = a.new Inner("z");
    System.out.println(Inner.report() + " " + Inner.made + " " + z.id + " " + new Inner.Deep().v + new Inner.Deep().v + Inner.Deep.n);
    System.out.println(Inner.Pt.zero.plus(new Inner.Pt(1, 2)) + " " + Inner.Mode.ON.other() + Inner.Act.TWICE.go(4) + Inner.Act.by(5).go(4));
    Inner.More m1 = z.new More(), m2 = z.new More();
    System.out.println(Inner.More.count);
    System.out.println(a.locals(1000));
    System.out.println(b.locals(2));
    System.out.println(recursion(30));
    var o = new Object() { static int s = 4; int t = s++; };
    System.out.println(o.t + o.s);
  }
}
