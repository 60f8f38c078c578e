import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

public class enums_everything {
  enum Op implements IntBinaryOperator {
    ADD("+") { public int applyAsInt(int a, int b) { return a + b; } },
    SUB("-") { public int applyAsInt(int a, int b) { return a - b; } },
    MUL("*", 2) { public int applyAsInt(int a, int b) { return a * b; } @Override int prec() { return super.prec() + 10; } };
    private final String sym; private final int prec;
    private static final Map<String, Op> BY = new HashMap<>();
    static { for (Op o : values()) BY.put(o.sym, o); }
    Op(String s) { this(s, 1); }
    Op(String s, int p) { sym = s; prec = p; }
    int prec() { return prec; }
    static Op of(String s) { Op o = BY.get(s); if (o == null) throw new IllegalArgumentException("no op " + s); return o; }
    @Override public String toString() { return "Op" + sym; }
  }
  enum Planet { MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6);
    final double mass, radius;
    Planet(double m, double r) { mass = m; radius = r; }
    double g() { return 6.67300E-11 * mass / (radius * radius); } }
  enum Color { RED, GREEN, BLUE; Color next() { return values()[(ordinal() + 1) % values().length]; } }
  enum Empty { }
  enum Single { INSTANCE; int n; int inc() { return ++n; } }
  enum Level { LOW, MID { @Override boolean big() { return true; } }, HIGH; boolean big() { return this == HIGH; } abstract static class X {} interface Y {} enum Z { A } }
  static String sw(Color c) {
    switch (c) {
      case RED: return "r";
      case GREEN:
      case BLUE: String x = "gb"; return x + c.ordinal();
      default: return "?";
    }
  }
  static int sw2(Color c) { return switch (c) { case RED -> 1; case GREEN -> { int q = 5; yield q * 2; } case BLUE -> throw new RuntimeException("blue"); }; }
  interface Named { String name(); default String low() { return name().toLowerCase(); } }
  enum Nm implements Named { AA, BB }
  public static void main(String[] args) {
    for (Op o : Op.values()) System.out.println(o + " " + o.name() + " " + o.ordinal() + " " + o.prec() + " " + o.applyAsInt(7, 3) + " " + o.getClass() + " " + o.getDeclaringClass());
    System.out.println(Op.of("*"));
    try { Op.of("%"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { Color.valueOf("PINK"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { Color.valueOf(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    for (Planet p : Planet.values()) System.out.println(p + " " + p.g());
    System.out.println(Empty.values().length);
    System.out.println(Single.INSTANCE.inc() + Single.INSTANCE.inc());
    for (Color c : Color.values()) { System.out.print(sw(c) + c.next() + c.compareTo(Color.GREEN) + " "); try { System.out.println(sw2(c)); } catch (RuntimeException e) { System.out.println(e); } }
    try { sw(null); } catch (NullPointerException e) { System.out.println("npe"); }
    for (Level l : Level.values()) System.out.println(l + " " + l.big() + (l.getClass() == Level.class));
    System.out.println(Level.Z.A + Nm.AA.low() + Nm.valueOf("BB").low());
    Color c = Color.valueOf("RED");
    System.out.println(c == Color.RED && c.equals(Color.RED) && !c.equals(null));
    System.out.println(Enum.valueOf(Color.class, "BLUE"));
    List<Color> l = new ArrayList<>(List.of(Color.BLUE, Color.RED, Color.GREEN));
    l.sort(null); System.out.println(l);
    Map<Color, Integer> counts = new HashMap<>();
    for (int i = 0; i < 7; i++) counts.merge(Color.values()[i % 3], i, Integer::sum);
    for (Color k : Color.values()) System.out.print(k + "=" + counts.get(k) + ";");
    System.out.println();
    Color[] vs = Color.values(); vs[0] = null; System.out.println(Color.values()[0]);
    Comparable<Color> cmp = Color.BLUE; System.out.println(cmp.compareTo(Color.RED));
    Object o = Color.GREEN;
    if (o instanceof Color g && g != Color.RED) System.out.println("is " + g);
    System.out.println(o instanceof Enum<?> e ? e.name() : "none");
  }
}
