// JLS 8.1.1.2, 9.1.1.4: sealed classes and interfaces of several levels, with records, enums, and the three modifiers.
import java.util.*;
import java.util.function.*;
public class sealed_hierarchies {
  sealed interface Expr permits Num, Bin, Neg, Var, Let {}
  record Num(double value) implements Expr {}
  record Var(String name) implements Expr {}
  record Neg(Expr e) implements Expr {}
  record Let(String name, Expr value, Expr body) implements Expr {}
  sealed interface Bin extends Expr {
    Expr left();
    Expr right();
    double apply(double a, double b);
    char symbol();
  }
  record Add(Expr left, Expr right) implements Bin { public double apply(double a, double b) { return a + b; } public char symbol() { return '+'; } }
  record Mul(Expr left, Expr right) implements Bin { public double apply(double a, double b) { return a * b; } public char symbol() { return '*'; } }
  record Div(Expr left, Expr right) implements Bin { public double apply(double a, double b) { if (b == 0) throw new ArithmeticException("zero: " + right); return a / b; } public char symbol() { return '/'; } }
  static double eval(Expr e, Map<String, Double> env) {
    if (e instanceof Num n) return n.value;
    if (e instanceof Neg n) return -eval(n.e(), env);
    if (e instanceof Var v) {
      Object known = env.get(v.name());
      if (!(known instanceof Double d)) throw new NoSuchElementException(v.name);
      return d;
    }
    if (e instanceof Bin b && b.left() != null) return b.apply(eval(b.left(), env), eval(b.right(), env));
    if (e instanceof Let l) {
      Map<String, Double> inner = new HashMap<>(env);
      inner.put(l.name(), eval(l.value(), env));
      return eval(l.body(), inner);
    }
    throw new AssertionError();
  }
  static String show(Expr e) {
    return e instanceof Num n ? (n.value == (int) n.value ? "" + (int) n.value : "" + n.value)
        : e instanceof Bin b ? "(" + show(b.left()) + b.symbol() + show(b.right()) + ")"
        : e instanceof Neg n ? "-" + show(n.e)
        : e instanceof Let ? "let" : "?";
  }
  static Expr simplify(Expr e) {
    if (e instanceof Mul m && simplify(m.left) instanceof Num l && l.value == 1) return simplify(m.right);
    if (e instanceof Mul m && (simplify(m.left()) instanceof Num n && n.value == 0 || simplify(m.right()) instanceof Num k && k.value == 0)) return new Num(0);
    if (e instanceof Add a) {
      Expr l = simplify(a.left), r = simplify(a.right);
      if (l instanceof Num x && r instanceof Num y) return new Num(x.value + y.value);
      return l.equals(r) ? new Mul(new Num(2), l) : new Add(l, r);
    }
    return e instanceof Neg n && n.e instanceof Neg inner ? simplify(inner.e) : e;
  }
  static abstract sealed class Vehicle permits Car, Truck, Bike { final int wheels; Vehicle(int w) { wheels = w; } abstract int toll(); }
  static final class Car extends Vehicle { Car() { super(4); } int toll() { return 5; } }
  static sealed class Truck extends Vehicle { Truck(int w) { super(w); } int toll() { return wheels * 3; } }
  static final class Tanker extends Truck { Tanker() { super(10); } @Override int toll() { return super.toll() + 100; } }
  static non-sealed class Bike extends Vehicle { Bike() { super(2); } int toll() { return 0; } }
  static class Tandem extends Bike {}
  sealed interface Token { enum Op implements Token { PLUS, MINUS } record Lit(int v) implements Token {} final class End implements Token { static final End END = new End(); private End() {} } }
  static int run(List<? extends Token> ts) {
    int acc = 0, sign = 1;
    for (Token t : ts) {
      if (t instanceof Token.Op op) sign = switch (op) { case PLUS -> 1; case MINUS -> -1; };
      else if (t instanceof Token.Lit lit) acc += sign * lit.v();
      else if (t == Token.End.END) break;
    }
    return acc;
  }
  public static void main(String[] args) {
    Expr e = new Let("x", new Add(new Num(1), new Num(2)), new Mul(new Var("x"), new Neg(new Div(new Var("x"), new Num(2)))));
    System.out.println(eval(e, Map.of()));
    System.out.println(e);
    for (Expr bad : List.of(new Var("y"), new Div(new Num(1), new Num(0))))
      try { System.out.println(eval(bad, Map.of("x", 1.0))); } catch (NoSuchElementException | ArithmeticException x) { System.out.println(x); }
    System.out.println(show(new Add(new Num(1.5), new Neg(new Mul(new Num(2), new Var("q"))))));
    System.out.println(simplify(new Add(new Var("a"), new Var("a"))) + " " + simplify(new Mul(new Num(1), new Neg(new Neg(new Num(3))))) + " " + simplify(new Mul(new Var("z"), new Num(0))));
    int sum = 0;
    for (Vehicle v : new Vehicle[] {new Car(), new Truck(6), new Tanker(), new Bike(), new Tandem(), new Bike() { @Override int toll() { return 1; } }}) sum = sum * 3 + v.toll();
    System.out.println(sum + " " + run(List.of(new Token.Lit(5), Token.Op.MINUS, new Token.Lit(7), Token.Op.PLUS, new Token.Lit(1), Token.End.END, new Token.Lit(100))));
  }
}
