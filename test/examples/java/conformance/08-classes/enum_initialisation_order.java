// JLS 8.9.3, 12.4: the constants are made first, in order; a static field that a constructor would read isn't there yet.
public class enum_initialisation_order {
  static void say(String s) { System.out.println(s); }
  enum Color {
    RED("r"), GREEN("g") { { say("  body of GREEN " + this.code); } String shown() { return "[" + super.shown() + "]"; } }, BLUE("b");
    static { say("static block " + counted() + " " + values().length); }
    static int count = 5;
    static int counted() { return count; }
    static final String PREFIX = "col-";
    static final Object NOTHING = new Object() { public String toString() { return "nothing"; } };
    final String code;
    final Object seen;
    { say("  instance block of " + name() + ordinal()); }
    Color(String c) { code = PREFIX + c; seen = lookup(); say("  constructor " + code + " " + seen); }
    static Object lookup() { count++; return NOTHING; }
    String shown() { return code + count; }
  }
  enum Lazy {
    ONE { int v() { return Helper.BASE + 1; } }, TWO { int v() { return Helper.base() + 2; } };
    abstract int v();
    static class Helper { static final int BASE = 100; static { say("Helper"); } static int base() { return BASE; } }
    static { say("Lazy"); }
  }
  enum Table {
    T(1, 2, 3), U, V(4);
    final int[] numbers;
    private final Table previous;
    private static Table last;
    Table(int... ns) { numbers = ns; previous = Holder.last; Holder.last = this; }
    static class Holder { static Table last; }
    static { last = V; }
  }
  enum Level { LOW, HIGH; static final Level DEFAULT = HIGH; Level flip() { return this == LOW ? HIGH : LOW; } }
  enum Fails { X; static final int ZERO = zero(); static int zero() { return 0; } final int q; Fails() { q = compute(); } int compute() { return 10 / ZERO; } }
  interface Const { Color FAVOURITE = pick(); static Color pick() { say("Const"); return Color.BLUE; } }
  public static void main(String[] args) {
    say("start");
    Color[] none = new Color[2];
    say("array made " + none[0]);
    say(Color.PREFIX);
    say("still nothing");
    say(Color.GREEN.shown());
    say(Color.count + " " + Color.RED.seen + " " + Color.BLUE.shown());
    say("" + Lazy.ONE.v());
    say("" + Lazy.TWO.v());
    for (Table t : Table.values()) say(t + " " + t.numbers.length + " " + t.previous);
    say(Table.last + "" + Level.DEFAULT.flip() + Level.DEFAULT);
    say(Const.FAVOURITE.name());
    try { say("" + Fails.X.q); } catch (ExceptionInInitializerError e) { say(e.getCause() + " " + e.getMessage()); }
    try { say("" + Fails.valueOf("X")); } catch (NoClassDefFoundError e) { say(e.getMessage()); }
  }
}
