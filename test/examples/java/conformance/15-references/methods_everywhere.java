// JLS 15.13: references to methods of records, enums, interfaces, arrays, type variables, wildcards, private and inherited ones.
import java.util.*;
import java.util.function.*;
public class methods_everywhere {
  enum Color { RED { @Override String hi() { return "hot"; } }, BLUE; String hi() { return "hi" + name(); } static Color of(int i) { return values()[i]; } boolean is(Color c) { return this == c; } }
  interface Animal { String sound(); default String twice() { return sound() + sound(); } static Animal cow() { return () -> "moo"; } private String secret() { return "s" + sound(); } default Supplier<String> leak() { return this::secret; } }
  static class Dog implements Animal { public String sound() { return "woof"; } @Override public String twice() { return "loud"; } Supplier<String> quiet() { return Animal.super::twice; } Supplier<String> own() { return this::twice; } }
  static class Puppy extends Dog { @Override public String sound() { return "yip"; } Supplier<String> parent() { return super::sound; } class Toy { Supplier<String> s() { return Puppy.super::sound; } Supplier<String> t() { return Puppy.this::sound; } } }
  static abstract class Shape { abstract double area(); protected String d() { return "d" + area(); } private static int priv(int x) { return -x; } private int pi(int x) { return x + (int) area(); } static class User { IntUnaryOperator a = Shape::priv; ToIntBiFunction<Shape, Integer> b = Shape::pi; } }
  static <T extends Comparable<T>> BinaryOperator<T> maxOf() { return (a, b) -> a.compareTo(b) >= 0 ? a : b; }
  static <T extends Comparable<T>> ToIntBiFunction<T, T> cmp() { return T::compareTo; }
  static <T extends Animal & Comparable<T>> Function<T, String> sounds() { return T::sound; }
  static class Cat implements Animal, Comparable<Cat> { final int w; Cat(int w) { this.w = w; } public String sound() { return "meow" + w; } public int compareTo(Cat o) { return w - o.w; } }
  static <T> Predicate<T> eq(T t) { return t::equals; }
  static <T> Consumer<T> adder(Collection<? super T> c) { return c::add; }
  static int wild(List<? extends Number> l) { ToIntFunction<Number> f = Number::intValue; int s = 0; for (Number n : l) s += f.applyAsInt(n); return s; }
  static String varStr(String a, Object... r) { return a + r.length; }
  static long sum(long... xs) { long s = 0; for (long x : xs) s += x; return s; }
  static boolean both(Predicate<Object> p, Object a, Object b) { return p.test(a) && p.test(b); }
  String id = "outer"; String me(Object o) { return id + o; } static String st(methods_everywhere m, int i) { return m.id + i; }
  class In { String id = "in"; Function<Object, String> f() { return methods_everywhere.this::me; } Function<Integer, String> g() { return i -> st(methods_everywhere.this, i); } }
  interface TriFn { String go(methods_everywhere m, Object o, int... x); } String tri(Object o, int... x) { return id + o + x.length; }
  public static void main(String[] args) {
    Function<Color, String> hi = Color::hi;
    IntFunction<Color> of = Color::of;
    Function<String, Color> vo = Color::valueOf;
    Supplier<Color[]> vs = Color::values;
    BiPredicate<Color, Color> is = Color::is;
    ToIntFunction<Color> ord = Enum::ordinal;
    Function<Enum<?>, String> nm = Enum::name;
    System.out.println(hi.apply(Color.RED) + hi.apply(of.apply(1)) + vo.apply("BLUE") + vs.get().length + is.test(Color.RED, Color.BLUE) + ord.applyAsInt(Color.BLUE) + nm.apply(Color.RED));
    Function<Animal, String> tw = Animal::twice;
    Function<Dog, String> dtw = Dog::twice, ds = Animal::sound;
    Supplier<Animal> cow = Animal::cow;
    Dog d = new Dog();
    Puppy p = new Puppy();
    System.out.println(tw.apply(d) + tw.apply(cow.get()) + dtw.apply(p) + ds.apply(p) + d.quiet().get() + p.quiet().get() + p.own().get() + p.parent().get() + p.new Toy().s().get() + p.new Toy().t().get() + p.leak().get());
    Shape sq = new Shape() { double area() { return 4; } @Override protected String d() { Supplier<String> s = super::d; return "[" + s.get() + "]"; } };
    System.out.println(((Function<Shape, String>) Shape::d).apply(sq) + new Shape.User().a.applyAsInt(3) + new Shape.User().b.applyAsInt(sq, 1));
    System.out.println(methods_everywhere.<String>maxOf().apply("a", "b") + methods_everywhere.<Integer>cmp().applyAsInt(1, 2) + methods_everywhere.<Cat>sounds().apply(new Cat(3)) + maxOf().andThen(Object::toString).getClass().isInterface());
    System.out.println(eq("x").test("x") + " " + eq(5).test(6) + wild(List.of(1.9, 2L, 'c' + 0)));
    List<Object> sink = new ArrayList<>();
    Consumer<String> add = adder(sink);
    add.accept("one");
    methods_everywhere.<Integer>adder(sink).accept(2);
    System.out.println(sink);
    Function<String, String> f1 = methods_everywhere::varStr;
    BiFunction<String, Object[], String> f2 = methods_everywhere::varStr;
    BiFunction<String, Integer, String> f3 = methods_everywhere::varStr;
    LongSupplier s0 = methods_everywhere::sum;
    IntToLongFunction s1 = methods_everywhere::sum;
    LongBinaryOperator s2 = methods_everywhere::sum;
    ToLongBiFunction<Integer, Character> s3 = methods_everywhere::sum;
    System.out.println(f1.apply("a") + f2.apply("b", new Object[3]) + f3.apply("c", 1) + s0.getAsLong() + s1.applyAsLong(5) + s2.applyAsLong(5, 6) + s3.applyAsLong(1, 'a'));
    System.out.println(both("s"::equals, "s", "s") + " " + both(Objects::nonNull, 1, null) + both(sink::contains, "one", 2));
    methods_everywhere m = new methods_everywhere();
    In in = m.new In();
    BiFunction<methods_everywhere, Integer, String> st = methods_everywhere::st;
    TriFn tri = methods_everywhere::tri;
    System.out.println(in.f().apply("!") + in.g().apply(3) + st.apply(m, 4) + tri.go(m, "t", 1, 2) + tri.go(m, "u"));
    Supplier<Class<?>> gc = "s"::getClass;
    Function<Object, Class<?>> gcu = Object::getClass;
    Function<int[], Object> clone = int[]::clone;
    Function<String[], Integer> len = a -> a.length;
    System.out.println(gc.get().getSimpleName() + gcu.apply(1).getSimpleName() + ((int[]) clone.apply(new int[] {7}))[0] + len.apply(new String[2]));
    Function<Map.Entry<String, Integer>, String> key = Map.Entry::getKey;
    BiFunction<Map<String, Integer>, String, Integer> get = Map::get;
    BiFunction<List<String>, Integer, String> at = List::get;
    Map<String, Integer> map = Map.of("k", 9);
    System.out.println(key.apply(map.entrySet().iterator().next()) + get.apply(map, "k") + at.apply(List.of("p", "q"), 1) + ((Function<String, Integer>) map::get).apply("k"));
    Runnable r = m.id::length, r2 = new ArrayList<>(List.of(1))::clear, r3 = System.out::println;
    r.run(); r2.run(); r3.run();
    Callback cb = methods_everywhere::main2;
    cb.call(1, 2L, 3f);
    ((Callback) (a, b, c) -> System.out.println(a + b + c)).call(1, 2, 3);
    BinaryOperator<Integer> sumB = Integer::sum;
    BinaryOperator<Long> maxL = Math::max;
    DoubleBinaryOperator pow = Math::max;
    UnaryOperator<String> tr = String::trim;
    System.out.println(sumB.apply(1, 2) + maxL.apply(3L, 4L) + pow.applyAsDouble(1, 2) + tr.apply(" t "));
  }
  interface Callback { void call(int a, long b, float c); }
  static String main2(double a, double b, double c) { System.out.println("doubles " + a + b + c); return "dropped"; }
}
