/** Enums: fields, bodies, abstract methods, values, valueOf, switch, statics, interfaces, comparison. */
public class enums {
  enum Op implements java.util.function.IntBinaryOperator {
    ADD("+") {
      public int applyAsInt(int a, int b) { return a + b; }
    }, MUL("*") {
      public int applyAsInt(int a, int b) { return a * b; }
      @Override String show() { return "times" + super.show(); }
    };
    private final String sign;
    private static int count;
    static { for (Op o : values()) count += o.ordinal() + 1; }
    Op(String sign) { this.sign = sign; }
    String show() { return sign; }
    static int count() { return count; }
  }
  enum Planet {
    MERCURY(1, 2.5), EARTH(3), ;
    final int n;
    final double g;
    Planet(int n) { this(n, 9.5); }
    Planet(int n, double g) {
      this.n = n;
      this.g = g;
    }
  }
  enum Empty {}
  enum Level {
    LOW, MID {
      @Override public String toString() { return "middle"; }
    }, HIGH;
    Level next() { return values()[(ordinal() + 1) % values().length]; }
  }
  static int old(Level l) {
    switch (l) {
      case LOW: return 1;
      case MID: case HIGH: return 2;
      default: return 3;
    }
  }
  static String now(Level l) {
    return switch (l) {
      case LOW -> "l";
      case MID, HIGH -> {
        String s = "m";
        yield s + l.name();
      }
    };
  }
  public static void main(String[] args) {
    for (Op o : Op.values()) System.out.println(o + " " + o.show() + " " + o.applyAsInt(3, 4) + " "
        + o.getClass().isEnum() + " " + o.getDeclaringClass().getSimpleName());
    System.out.println(Op.count() + " " + Planet.EARTH.g + Planet.MERCURY.g + Planet.values().length
        + Empty.values().length);
    for (Level l : Level.values()) System.out.print(l + l.name() + l.ordinal() + old(l) + now(l) + l.next()
        + " ");
    System.out.println(Level.valueOf("MID") == Level.MID);
    System.out.println(Level.LOW.compareTo(Level.HIGH) + " " + Level.HIGH.equals(Level.HIGH) + " "
        + (Level.values() == Level.values()));
    try { Level.valueOf("mid"); } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try { Level.valueOf(null); } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try { old(null); } catch (NullPointerException e) {
      System.out.println("null in a switch");
    }
    try { now(null); } catch (NullPointerException e) {
      System.out.println("null in a switch expression");
    }
    Comparable<Level> c = Level.MID;
    System.out.println(c.compareTo(Level.LOW) + " " + Enum.valueOf(Level.class, "LOW")
        + Level.MID.getDeclaringClass().getSimpleName());
    Object o = Level.LOW;
    System.out.println(o instanceof Enum && o instanceof Comparable);
    Level.values()[0] = null;
    System.out.println(Level.values()[0]);
  }
}
