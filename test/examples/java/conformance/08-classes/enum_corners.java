// JLS 8.9: corners of enums: private statics from bodies, varargs constructors, lambdas as arguments, recursion, nesting, interfaces.
import java.util.*;
import java.util.function.*;
public enum enum_corners implements Supplier<String>, Comparator<String> {
  FIRST, SECOND("s", 1, 2) { private int calls; @Override public String get() { calls++; return super.get() + hidden() + secret + calls + Inner.depth + this.name().length(); } class Inner { static int depth = 3; } },
  THIRD(() -> "lam" + enum_corners.secretly()) { { note("third made"); } };
  private static int secret = 5;
  private final String label; private final int[] more; private final Supplier<String> how; transient volatile int count;
  enum_corners() { this("dflt"); }
  private enum_corners(String label, int... more) { this.label = label; this.more = more; how = () -> this.label + this.more.length + ordinal(); }
  enum_corners(Supplier<String> s) { label = null; more = null; how = s; }
  private static String hidden() { return "<hidden" + secret++ + ">"; }
  static String secretly() { return "x" + secret; }
  static void note(String s) { System.out.println(s); }
  public String get() { count++; return how.get(); }
  public int compare(String a, String b) { return ordinal() * a.compareTo(b); }
  enum Tree { LEAF, NODE(LEAF, LEAF), BIG(NODE, Tree.LEAF, NODE); final List<Tree> kids; Tree(Tree... kids) { this.kids = List.of(kids); } int size() { int n = 1; for (Tree t : kids) n += t.size(); return n; } }
  interface Unit { double factor(); String name(); default String show(double v) { return v * factor() + name().toLowerCase(); } enum Length implements Unit { M(1), KM(1000); final double f; Length(double f) { this.f = f; } public double factor() { return f; } } enum Time implements Unit { S { public double factor() { return 1; } }, H { public double factor() { return S.factor() * 3600; } } } }
  enum Flag { A, B, C; int bit() { return 1 << ordinal(); } static Set<Flag> of(int bits) { Set<Flag> s = new LinkedHashSet<>(); for (Flag f : values()) if ((bits & f.bit()) != 0) s.add(f); return s; } static int mask(Flag... fs) { int m = 0; for (Flag f : fs) m |= f.bit(); return m; } }
  enum Op implements IntBinaryOperator { PLUS('+', (a, b) -> a + b), MINUS('-', (a, b) -> a - b), MAX('^', Math::max); final char c; private final IntBinaryOperator f; Op(char c, IntBinaryOperator f) { this.c = c; this.f = f; } public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); } static Optional<Op> find(char c) { for (Op o : values()) if (o.c == c) return Optional.of(o); return Optional.empty(); } }
  enum Single { INSTANCE { int n; void hit() { n++; } public String toString() { return "hit " + n; } }; abstract void hit(); }
  static <E extends Enum<E>> E next(E e) { E[] all = e.getDeclaringClass().getEnumConstants(); return all[(e.ordinal() + 1) % all.length]; }
  static <E extends Enum<E> & Unit> double total(Class<E> c) { double t = 0; for (E e : c.getEnumConstants()) t += e.factor(); return t; }
  static String sw(Object o) { if (o instanceof Flag f) switch (f) { case A: case B: return "ab"; case C: return "c"; } return o instanceof enum_corners e ? switch (e) { case FIRST -> "1"; case SECOND -> "2"; default -> e.get(); } : "none"; }
  public static void main(String... args) {
    for (enum_corners e : values()) System.out.println(e + e.get() + e.get() + e.count + e.compare("a", "b") + e.getClass().isEnum() + e.getDeclaringClass().getSimpleName());
    System.out.println(Tree.BIG.size() + " " + Tree.valueOf("NODE").kids + Unit.Length.KM.show(2) + Unit.Time.H.show(0.5) + total(Unit.Length.class) + total(Unit.Time.class));
    System.out.println(Flag.of(5) + "" + Flag.mask(Flag.B, Flag.C) + Flag.of(0) + next(Flag.C) + next(Unit.Time.S) + next(FIRST));
    for (Op o : Op.values()) System.out.print(o.c + "" + o.applyAsInt(7, 3)); System.out.println(Op.find('-').get() + "" + Op.find('?').isPresent());
    Single.INSTANCE.hit(); Single.INSTANCE.hit(); System.out.println(Single.INSTANCE + sw(Flag.B) + sw(Flag.C) + sw(SECOND) + sw(THIRD) + sw("x"));
    Map<Flag, List<String>> by = new TreeLike<>(); for (String s : List.of("C", "A", "B", "A")) by.computeIfAbsent(Flag.valueOf(s), k -> new ArrayList<>()).add(s); System.out.println(by);
    Comparable<Flag> cf = Flag.A; Enum<?> en = Flag.B; System.out.println(cf.compareTo(Flag.C) + en.name() + en.compareTo(dummy()) + Flag.class.getName() + Single.INSTANCE.getClass().getName());
    try { switch ((Flag) null) { default: note("?"); } } catch (NullPointerException x) { note("npe"); }
  }
  static class TreeLike<K extends Comparable<K>, V> extends LinkedHashMap<K, V> { }
  @SuppressWarnings({"unchecked", "rawtypes"}) private static <T> T dummy() { return (T) (Enum) Flag.C; }
}
class Starter { public static void main(String[] args) { enum_corners.main(args); } }
