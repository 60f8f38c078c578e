// JLS 15.27: the places of lambdas: fields, initialisers, constructors, enums, arrays, ternaries, switches, casts, returns.
import java.util.*;
import java.util.function.*;
public class places {
  static final List<String> log = new ArrayList<>();
  static Supplier<String> early = () -> "early" + places.late;
  static String late;
  static { Runnable r = () -> late = "set"; r.run(); }
  enum Op implements IntBinaryOperator {
    ADD("+", (a, b) -> a + b), SUB("-", (a, b) -> a - b) { @Override public String toString() { return "minus" + this.tag.get(); } },
    POW("^", (a, b) -> { int r = 1; for (int i = 0; i < b; i++) r *= a; return r; });
    final String sign;
    private final IntBinaryOperator f;
    final Supplier<String> tag = () -> name() + ordinal();
    Op(String sign, IntBinaryOperator f) { this.sign = sign; this.f = f; }
    public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); }
  }
  static class Base {
    final Supplier<String> s;
    Base(Supplier<String> s) { this.s = s; log.add("Base:" + s.get()); }
    Base(String a, Function<String, String>... fs) { this(() -> { String r = a; for (var f : fs) r = f.apply(r); return r; }); }
  }
  static class Derived extends Base {
    final int k;
    int later = 3;
    IntSupplier field = () -> Derived.this.k() + later;
    int k() { return k; }
    { Runnable r = () -> log.add("init" + later); r.run(); }
    Derived(int k, String t) {
      super(() -> "d" + k + t);
      this.k = k;
      IntSupplier own = () -> this.k * 2 + k;
      log.add("ctor" + own.getAsInt());
    }
    @SafeVarargs Derived(String... ts) { this(ts.length, String.join("", Arrays.asList(ts))); }
    Derived() { super("v", x -> x + "1", x -> { return x + x; }, String::toUpperCase); k = 9; }
  }
  interface Shape {
    Supplier<String> KIND = () -> "shape";
    double area();
    default Supplier<String> show() { return () -> KIND.get() + area() + this.extra().get(); }
    private Supplier<String> extra() { return () -> "!"; }
    static Shape square(double a) { return () -> a * a; }
  }
  record Pt(int x, IntUnaryOperator f) {
    Pt { IntUnaryOperator g = f; f = v -> g.applyAsInt(v) + 1000; }
    Pt(int x) { this(x, v -> v + x); }
    int go() { return f.applyAsInt(x); }
    static final Function<Integer, Pt> MAKE = Pt::new;
  }
  static IntUnaryOperator pick(String s) {
    return switch (s) {
      case "neg" -> x -> -x;
      case "sq" -> x -> { return x * x; };
      case "inc" -> { int k = s.length(); yield x -> x + k; }
      default -> s.length() > 5 ? x -> 0 : s.isEmpty() ? (x -> 1) : IntUnaryOperator.identity();
    };
  }
  static Object obj(int i) {
    return i == 0 ? (Runnable) () -> log.add("run") : i == 1 ? (Supplier<String>) () -> "sup" : (Function<?, ?>) x -> x;
  }
  public static void main(String[] args) {
    System.out.println(early.get());
    for (Op op : Op.values()) System.out.print(op + op.tag.get() + op.applyAsInt(2, 10) + " ");
    System.out.println();
    System.out.println(new Derived(4, "t").field.getAsInt() + new Derived("p", "q", "r").field.getAsInt() + new Derived().field.getAsInt() + " " + log);
    System.out.println(Shape.square(1.5).show().get());
    System.out.println(new Pt(5).go() + Pt.MAKE.apply(7).go());
    for (String s : new String[] {"neg", "sq", "inc", "longer", "", "id"}) System.out.print(pick(s).applyAsInt(6) + " ");
    System.out.println();
    ((Runnable) obj(0)).run();
    System.out.println(((Supplier<?>) obj(1)).get() + "" + (obj(2) instanceof Function) + (obj(2) instanceof Runnable) + log.get(log.size() - 1));
    IntUnaryOperator[] fs = {x -> x + 1, null, args.length > 0 ? x -> x : x -> -1};
    IntUnaryOperator[][] ff = new IntUnaryOperator[][] {{x -> x * 2}, fs, {}};
    fs[1] = x -> fs[0].applyAsInt(x) * 100;
    System.out.println(ff[1][1].applyAsInt(4) + ff[0][0].applyAsInt(3) + fs[2].applyAsInt(1));
    Map<Character, IntBinaryOperator> ops = new LinkedHashMap<>();
    ops.put('+', (a, b) -> a + b);
    ops.put('*', Math::multiplyExact);
    ops.put('m', Math::max);
    ops.forEach((c, f) -> System.out.print(c + "" + f.applyAsInt(6, 7) + " "));
    assert ((BooleanSupplier) () -> true).getAsBoolean() : ((Supplier<String>) () -> "msg").get();
    for (IntSupplier s = () -> 3; s != null; s = null) System.out.print(s.getAsInt());
    for (Supplier<String> s : List.<Supplier<String>>of(() -> "a", () -> "b")) System.out.print(s.get());
    IntSupplier assigned;
    System.out.print((assigned = () -> 77).getAsInt());
    synchronized (((Supplier<Object>) Object::new).get()) { System.out.println(); }
    if (((Predicate<String>) String::isEmpty).negate().test("x")) System.out.println("cond");
    throw ((Function<String, RuntimeException>) IllegalStateException::new).apply("end");
  }
}
