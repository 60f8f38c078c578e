// JLS 8.9.1, 6.5: a constant with its enum's own name: it stands where constants stand, a constructor behind the semicolon.
public class enum_constant_named_as_enum {
  enum x { x(1), y { @Override String say() { return "y's " + x + super.say(); } }, z(3); final int v; x() { this(9); } x(int v) { this.v = v; } String say() { return x.name() + v; } static x x(x x) { return x == x.x ? y : x; } }
  enum E { E }
  enum F { A, F, B; static final F f = F; F next() { return values()[(ordinal() + 1) % values().length]; } }
  enum G { G { int g() { return 2; } }; int g() { return 1; } }
  static String pick(x x) { switch (x) { case x: return "x"; case y: return "y"; default: return "other"; } }
  static int pick(F F) { return switch (F) { case A -> 1; case F -> 2; case B -> 3; }; }
  public static void main(String[] args) {
    for (x x : x.values()) System.out.println(x + x.say() + x.v + pick(x) + enum_constant_named_as_enum.x.x(x));
    System.out.println(E.E + " " + E.values().length + " " + F.f + F.F.next() + pick(F.F) + pick(F.B) + G.G.g() + G.valueOf("G"));
    x y = x.x; System.out.println(y.compareTo(x.y) + " " + y.getDeclaringClass().getSimpleName());
  }
}
