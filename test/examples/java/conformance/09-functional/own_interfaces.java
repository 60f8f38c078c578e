// JLS 9.8: functional interfaces of the program's own: defaults, statics, Object's methods, inheritance, bridges, generic ones.
import java.util.*;
import java.util.function.*;
public class own_interfaces {
  @FunctionalInterface interface Parser<T> {
    Optional<T> parse(String s);
    boolean equals(Object o);
    String toString();
    default <R> Parser<R> map(Function<? super T, ? extends R> f) { return s -> parse(s).map(f); }
    default Parser<T> or(Parser<? extends T> p) { return s -> { Optional<T> r = parse(s); return r.isPresent() ? r : Optional.ofNullable(p.parse(s).orElse(null)); }; }
    static <T> Parser<T> of(T t) { return s -> Optional.of(t); }
    static Parser<Integer> number() { return s -> { try { return Optional.of(Integer.parseInt(s)); } catch (NumberFormatException e) { return Optional.empty(); } }; }
  }
  interface Shape { double area(); }
  interface Named { default String name() { return "n" + getClass().isArray(); } }
  interface NamedShape extends Shape, Named { }
  interface Same1 { int go(String s); } interface Same2 { int go(String s); } interface Both extends Same1, Same2 { }
  interface Wide { Object make(); } interface Narrow extends Wide { @Override String make(); } interface Narrower extends Narrow, Supplier2<String> { }
  interface Supplier2<T> { T make(); }
  interface Conv<A, B> { B conv(A a); } interface StrConv<B> extends Conv<String, B> { } interface StrInt extends StrConv<Integer> { default int twice(String s) { return conv(s) * 2; } }
  interface CmpLike<T> extends Comparator<T> { default CmpLike<T> rev() { return (a, b) -> compare(b, a); } }
  interface Num<T extends Number> { T num(int x); } interface IntNum extends Num<Integer> { Integer num(int x); }
  interface Over extends Consumer<String> { void accept(String s); default void accept(int i) { accept("i" + i); } default void accept(Object o, int n) { accept("o" + o + n); } }
  interface Thrower<X extends Exception> { void go() throws X; }
  interface GenericMethod { <T> List<T> twice(T t); }
  interface Redef extends Runnable { @Override default void run() { System.out.print("run>"); again(); } void again(); }
  interface Abs2 { int a(); default int b() { return a() + 1; } } interface Abs3 extends Abs2 { int b(); default int a() { return 10; } }
  static abstract class Skeleton implements Function<Integer, String> { @Override public abstract String apply(Integer i); }
  static int viaSame1(Same1 s) { return s.go("1"); } static int viaSame2(Same2 s) { return s.go("22"); }
  static <T> T viaSup(Supplier2<? extends T> s) { return s.make(); }
  public static void main(String[] args) throws Exception {
    Parser<String> p = Parser.number().map(x -> "num" + x).or(Parser.of("none")).or(s -> Optional.empty());
    System.out.println(p.parse("12").get() + p.parse("x").get() + p.equals(p) + (p.hashCode() == p.hashCode()));
    NamedShape sq = () -> 4.0;
    Shape sh = sq;
    System.out.println(sh.area() + sq.name());
    Both both = s -> s.length() * 10;
    System.out.println(viaSame1(both) + viaSame2(both) + ((Same2) both).go("abc"));
    Narrow n = () -> "narrow";
    Wide w = n;
    Narrower nn = () -> "narrower";
    Object viaWide = ((Wide) nn).make();
    System.out.println(w.make() + " " + n.make().length() + viaWide + viaSup(nn) + ((Supplier2<?>) nn).make());
    StrInt si = String::length;
    Conv<String, Integer> c = si;
    System.out.println(si.twice("abc") + c.conv("four") + ((StrConv<Integer>) si).conv("q"));
    try {
      @SuppressWarnings({"unchecked", "rawtypes"}) Object bad = ((Conv) si).conv(5);
      System.out.println(bad);
    } catch (ClassCastException e) { System.out.println("CCE"); }
    CmpLike<String> cmp = (a, b) -> a.length() - b.length();
    List<String> l = new ArrayList<>(List.of("bb", "a", "ccc"));
    l.sort(cmp.rev());
    System.out.print(l);
    l.sort(cmp.rev().rev().thenComparing(Comparator.naturalOrder()));
    System.out.println(l);
    IntNum in = x -> x + 1;
    Num<? extends Number> num = in;
    System.out.println(num.num(4).doubleValue() + in.num(5));
    Over over = s -> System.out.print("[" + s + "]");
    over.accept("s"); over.accept(1); over.accept('c'); over.accept((Object) 2.5, 3);
    Consumer<String> oc = over;
    oc.andThen(x -> System.out.println("!" + x)).accept("then");
    Thrower<RuntimeException> t = () -> System.out.print("no throw ");
    t.go();
    try { ((Thrower<Exception>) () -> { throw new Exception("x"); }).go(); } catch (Exception e) { System.out.println(e.getMessage()); }
    GenericMethod g = Arrays::asList;
    GenericMethod g2 = List::of;
    System.out.println(g.twice("t") + "" + g2.<Integer>twice(5) + g.twice(1.5).get(0));
    Redef r = () -> System.out.println("again");
    r.run();
    Runnable plain = r;
    plain.run();
    Abs3 a3 = () -> 7;
    System.out.println(a3.a() + " " + a3.b() + " " + ((Abs2) a3).b());
    Function<Integer, String> sk = new Skeleton() { public String apply(Integer i) { return "sk" + i; } };
    System.out.println(sk.andThen(String::length).compose((String s) -> s.length()).apply("four") + sk.apply(2));
  }
}
