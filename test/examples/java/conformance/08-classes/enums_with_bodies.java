// JLS 8.9: enums with fields, constructors, bodies for constants, abstract methods, statics, nested types, interfaces.
import java.util.function.IntBinaryOperator;
public class enums_with_bodies {
  interface Priced { int price(); default String tag() { return "$" + price(); } }
  enum Op implements IntBinaryOperator {
    ADD("+", 1) { public int applyAsInt(int a, int b) { return a + b; } },
    SUB("-", 1) { public int applyAsInt(int a, int b) { return a - b; } @Override boolean commutes() { return false; } },
    MUL("*", 2) {
      int used;
      public int applyAsInt(int a, int b) { used++; return a * b * helper(used); }
      private int helper(int n) { return n > 1 ? 1 : 1; }
      @Override public String toString() { return "times" + used; }
    },
    POW("^", 3) {
      public int applyAsInt(int a, int b) { return b == 0 ? 1 : a * applyAsInt(a, b - 1); }
      class Memo { int v = level; }
      @Override boolean commutes() { return new Memo().v > 5; }
    };
    final String symbol;
    final int level;
    private static final Op[] BY_LEVEL = new Op[4];
    static { for (Op op : values()) if (BY_LEVEL[op.level] == null) BY_LEVEL[op.level] = op; }
    Op(String symbol, int level) { this.symbol = symbol; this.level = level; }
    boolean commutes() { return true; }
    static Op of(String s) {
      for (Op op : values()) if (op.symbol.equals(s)) return op;
      throw new IllegalArgumentException("no op " + s);
    }
    static Op ofLevel(int n) { return BY_LEVEL[n]; }
  }
  enum Coin implements Priced {
    PENNY(1), NICKEL(5), DIME(10) { @Override public String tag() { return "dime:" + super.tag(); } }, QUARTER(25);
    private final int cents;
    private static int total;
    Coin(int cents) { this.cents = cents; }
    public int price() { total += cents; return cents; }
    static int total() { return total; }
    Coin next() { return values()[(ordinal() + 1) % values().length]; }
  }
  enum State {
    START { State next(char c) { return c == '-' ? SIGN : digit(c); } },
    SIGN { State next(char c) { return digit(c); } },
    NUMBER { State next(char c) { return c == '.' ? POINT : digit(c); } },
    POINT { State next(char c) { return c >= '0' && c <= '9' ? FRACTION : ERROR; } },
    FRACTION { State next(char c) { return c >= '0' && c <= '9' ? this : ERROR; } },
    ERROR { State next(char c) { return this; } };
    abstract State next(char c);
    private static State digit(char c) { return Character.isDigit(c) ? NUMBER : ERROR; }
    static State run(String s) { State st = START; for (char c : s.toCharArray()) st = st.next(c); return st; }
  }
  enum Empty {}
  enum Single { INSTANCE; int count; int hit() { return ++count; } }
  enum Planet { MERCURY(3.0, 2), EARTH(5.5, 6),; final double m, r; Planet(double m, double r) { this.m = m; this.r = r; } double d() { return m / r; } }
  enum Order { A, B { }, C; enum Nested { X, Y; Order outer() { return Order.values()[ordinal()]; } } interface Visitor<R> { R visit(Order o); } <R> R accept(Visitor<R> v) { return v.visit(this); } }
  public static void main(String[] args) {
    for (Op op : Op.values())
      System.out.println(op + " " + op.name() + op.ordinal() + op.symbol + op.applyAsInt(3, 4) + " " + op.commutes() + " " + op.getDeclaringClass().getSimpleName() + (op.getClass() == Op.class));
    System.out.println(Op.of("^") + " " + Op.ofLevel(1) + " " + Op.valueOf("MUL") + " " + Op.ofLevel(0));
    for (Coin c : Coin.values()) System.out.print(c.tag() + c.next() + " ");
    System.out.println(Coin.total());
    for (String s : new String[] {"-12", "3.14", ".5", "1.", "", "-"}) System.out.print(State.run(s) + " ");
    System.out.println(Empty.values().length + " " + Single.INSTANCE.hit() + Single.INSTANCE.hit() + Single.valueOf("INSTANCE").count);
    System.out.println(Planet.EARTH.d() + " " + Planet.MERCURY.d() + " " + Order.Nested.Y.outer() + Order.B.accept(o -> o.name().toLowerCase() + o.compareTo(Order.C)));
    System.out.println(Order.A.compareTo(Order.C) + " " + Order.B.equals(Order.B) + " " + (Order.values() == Order.values()) + " " + Order.C.hashCode() % 1);
    Order[] mine = Order.values(); mine[0] = null; System.out.println(Order.values()[0]);
    try { Op.valueOf("add"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { Order.valueOf(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { Enum.valueOf(Coin.class, "EURO"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { Op.of("%"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Comparable<Order> cmp = Order.C; System.out.println(cmp.compareTo(Order.A) + " " + (cmp instanceof Enum) + " " + Order.valueOf("B").getClass().getSuperclass().getSimpleName());
  }
}
