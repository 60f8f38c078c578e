// JLS 15.27.3, 5.2: parameters and results that box, unbox, widen, narrow constants, cast implicitly, or fail so.
import java.util.*;
import java.util.function.*;
public class boxing_and_conversion {
  interface ByteFn { byte f(byte b); } interface CharFn { char f(char c); } interface ShortSup { short s(); } interface FloatFn { float f(long l); } interface BoolFn { boolean b(Boolean x); }
  interface LongBox { Long f(Integer i); } interface ObjRes { Object o(int i); } interface NumRes { Number n(Character c); } interface VoidFn<T> { void v(T t); }
  static <T> T same(T t) { return t; }
  static Integer nul() { return null; }
  static void fails(String s, Runnable r) { try { r.run(); System.out.print(s + " ok; "); } catch (NullPointerException | ClassCastException e) { System.out.print(s + " " + e.getClass().getSimpleName() + "; "); } }
  public static void main(String[] args) {
    ByteFn b = x -> (byte) (x * 2), b2 = x -> 127, b3 = x -> { x += 200; return x; }, b4 = x -> ++x;
    System.out.println(b.f((byte) 100) + " " + b2.f((byte) 0) + " " + b3.f((byte) 100) + " " + b4.f((byte) 127));
    CharFn c = x -> (char) (x + 1), c2 = x -> 65, c3 = x -> x++, c4 = Character::toUpperCase;
    System.out.println("" + c.f('a') + c2.f('z') + c3.f('q') + c4.f('m'));
    ShortSup s = () -> 'a', s2 = () -> (byte) -1, s3 = () -> { final int k = 300; return k; };
    FloatFn f = x -> x, f2 = x -> 'c', f3 = x -> x / 2;
    System.out.println(s.s() + s2.s() + s3.s() + " " + f.f(1L << 20) + " " + f2.f(0) + f3.f(7));
    BoolFn bo = x -> x, bo2 = x -> !x, bo3 = x -> x ? Boolean.FALSE : true;
    System.out.println(bo.b(true) + " " + bo2.b(true) + bo3.b(true));
    LongBox lb = i -> (long) i, lb2 = i -> i + 1L, lb3 = i -> i == null ? null : Long.valueOf(i);
    ObjRes o = i -> i, o2 = i -> (char) i, o3 = i -> i > 0 ? 1 : "s", o4 = i -> i > 0 ? 1 : 2.0, o5 = i -> i > 0 ? 'a' : 0;
    System.out.println(lb.f(3) + lb2.f(4) + " " + lb3.f(null) + o.o(5) + o2.o(66) + o3.o(1) + o3.o(-1) + " " + o4.o(1) + o5.o(1) + o5.o(0) + o.o(1).getClass().getSimpleName() + o5.o(0).getClass().getSimpleName());
    NumRes n = x -> x + 0, n2 = x -> (double) x, n3 = x -> x > 'a' ? 1L : 2f;
    System.out.println(n.n('a') + " " + n2.n('b') + " " + n3.n('b') + " " + n3.n('a'));
    VoidFn<Integer> v = x -> x++, v2 = x -> same(x), v3 = Integer::intValue;
    v.v(1); v2.v(2); v3.v(3);
    Function<Integer, Integer> inc = x -> ++x, inc2 = x -> { x++; x += 2; x <<= 1; return x--; }, neg = x -> -x, not = x -> ~x;
    System.out.println(inc.apply(1) + " " + inc2.apply(1) + " " + neg.apply(5) + not.apply(5));
    BinaryOperator<Integer> same = (x, y) -> x == y ? 1 : 0, eq = (x, y) -> x.equals(y) ? 1 : 0, div = (x, y) -> x / y, lt = (x, y) -> x <= y ? 1 : 0;
    System.out.println(same.apply(127, 127) + " " + same.apply(1000, 1000) + eq.apply(1000, 1000) + div.apply(7, 2) + lt.apply(1000, 1000));
    BinaryOperator<Long> lsum = Long::sum, lmix = (x, y) -> x + y.intValue();
    BinaryOperator<Double> d = (x, y) -> x % y, d2 = Math::max, d3 = Double::sum;
    BinaryOperator<Character> cc = (x, y) -> x > y ? x : y, c5 = (x, y) -> (char) (x + y - 'a');
    BinaryOperator<Boolean> xor = (x, y) -> x ^ y, and = Boolean::logicalAnd, sc = (x, y) -> x && y;
    BinaryOperator<String> cat = (x, y) -> x + y, cat2 = String::concat;
    System.out.println(lsum.apply(1L, 2L) + lmix.apply(3L, 4L) + " " + d.apply(7.5, 2.0) + d2.apply(1.0, 2.0) + d3.apply(1.5, 1.0) + cc.apply('x', 'y') + c5.apply('b', 'c') + xor.apply(true, true) + and.apply(true, false) + sc.apply(true, true) + cat.apply("a", null) + cat2.apply("b", "c"));
    ToLongFunction<Integer> tl = x -> x;
    ToDoubleFunction<Character> td = x -> x;
    ToIntFunction<Byte> ti = Byte::intValue;
    IntFunction<Long> ifl = x -> (long) x;
    IntToDoubleFunction itd = x -> x;
    LongToDoubleFunction ltd = x -> x;
    DoubleToIntFunction dti = x -> (int) x;
    IntToLongFunction itl = x -> x * x;
    IntPredicate ip = x -> x == 'a';
    ObjIntConsumer<Long> oic = (x, y) -> System.out.print(x + y + " ");
    oic.accept(1L << 35, 'a');
    System.out.println(tl.applyAsLong(5) + td.applyAsDouble('a') + ti.applyAsInt((byte) 3) + ifl.apply(9) + " " + itd.applyAsDouble(3) + ltd.applyAsDouble(1L << 53) + dti.applyAsInt(-3.99) + itl.applyAsLong(1 << 16) + ip.test(97));
    Supplier<Integer> ns = () -> null, ns2 = boxing_and_conversion::nul;
    IntSupplier is = () -> nul(), is2 = boxing_and_conversion::nul, is3 = ns::get;
    fails("a", () -> { Integer x = ns.get(); }); fails("b", () -> { int x = ns.get(); }); fails("c", is::getAsInt); fails("d", is2::getAsInt); fails("e", is3::getAsInt); fails("f", () -> inc.apply(null)); fails("g", () -> tl.applyAsLong(null)); fails("h", () -> same.apply(null, null)); fails("i", () -> div.apply(null, 1));
    @SuppressWarnings({"unchecked", "rawtypes"}) Function<Object, Object> raw = (Function) inc;
    Function<Object, Object> rawRef = (Function) (Function<String, Integer>) String::length;
    fails("j", () -> raw.apply("s")); fails("k", () -> rawRef.apply(5)); fails("l", () -> raw.apply(5)); fails("m", () -> { Object x = rawRef.apply("four"); });
    List<Integer> polluted = new ArrayList<>();
    ((List) polluted).add("str");
    fails("n", () -> polluted.forEach(x -> { })); fails("o", () -> polluted.forEach((Integer x) -> { Object q = x; })); fails("p", () -> polluted.forEach(x -> System.out.print(x + 1))); fails("q", () -> polluted.forEach(System.out::print)); fails("r", () -> { Consumer<Object> co = x -> { }; polluted.forEach(co); });
    System.out.println();
  }
}
