// Symbolic algebra: expressions are trees of objects behind an interface. The program differentiates
// and simplifies some functions, checks the derivatives against numeric ones, and integrates by
// Simpson's rule, where each step walks the tree.

public class Simplifier {
  static final Expression X = new Variable();

  static Expression number(double value) {
    return new Constant(value);
  }

  /** c0 + c1*x + c2*x^2 + c3*x^3 */
  static Expression cubic(double c0, double c1, double c2, double c3) {
    Expression linear = new Sum(number(c0), new Product(number(c1), X));
    Expression quadratic = new Sum(linear, new Product(number(c2), new Power(X, 2)));
    return new Sum(quadratic, new Product(number(c3), new Power(X, 3)));
  }

  static double integrate(Expression f, double from, double to, int steps) {
    double h = (to - from) / steps;
    double sum = f.evaluate(from) + f.evaluate(to);
    for (int i = 1; i < steps; i++) {
      sum += f.evaluate(from + i * h) * ((i & 1) == 0 ? 2 : 4);
    }
    return sum * h / 3;
  }

  /** Newton's method from a starting point. */
  static double root(Expression f, Expression slope, double x) {
    for (int i = 0; i < 50; i++) {
      double step = f.evaluate(x) / slope.evaluate(x);
      x -= step;
      if (step < 1e-14 && step > -1e-14) break;
    }
    return x;
  }

  static double rounded(double value) {
    double scaled = value * 1000000;
    return (long) (scaled < 0 ? scaled - 0.5 : scaled + 0.5) / 1000000.0;
  }

  static void study(String name, Expression f) {
    Expression raw = f.derivative();
    Expression slope = raw.simplify();
    System.out.println(name + "(x) = " + f.simplify());
    System.out.println(name + "'(x) = " + slope + "   [" + raw.size() + " -> " + slope.size() + "]");
    double worst = 0;
    for (int i = -20; i <= 20; i++) {
      double x = i / 7.0;
      double numeric = (f.evaluate(x + 1e-5) - f.evaluate(x - 1e-5)) / 2e-5;
      double error = numeric - slope.evaluate(x);
      if (error < 0) error = -error;
      if (error > worst) worst = error;
    }
    System.out.println("  derivative agrees: " + (worst < 1e-6));
    System.out.println("  integral over [0, 2]: " + rounded(integrate(f, 0, 2, 200000)));
  }

  public static void main(String[] args) {
    Expression wave = cubic(0, 1, 0, -1 / 6.0);
    Expression hill = new Quotient(Constant.ONE, new Sum(Constant.ONE, new Power(X, 2)));
    Expression poly = cubic(-5, 0, -2, 1);
    study("wave", wave);
    study("hill", hill);
    study("poly", poly);
    study("nested", new Power(new Sum(new Product(X, hill), number(2)), 3));
    System.out.println("root of poly: " + rounded(root(poly, poly.derivative().simplify(), 3)));
    System.out.println("4 * hill over [0, 1]: " + rounded(4 * integrate(hill, 0, 1, 1000000)));
  }
}

interface Expression {
  double evaluate(double x);

  Expression derivative();

  Expression simplify();

  /** Binding strength, for the parentheses that are needed and no others. */
  int precedence();

  int size();
}

final class Constant implements Expression {
  static final Constant ZERO = new Constant(0);
  static final Constant ONE = new Constant(1);

  final double value;

  Constant(double value) {
    this.value = value;
  }

  static boolean is(Expression e, double value) {
    return e instanceof Constant && ((Constant) e).value == value;
  }

  public double evaluate(double x) {
    return value;
  }

  public Expression derivative() {
    return ZERO;
  }

  public Expression simplify() {
    return this;
  }

  public int precedence() {
    return value < 0 ? 1 : 4;
  }

  public int size() {
    return 1;
  }

  public String toString() {
    return value == (int) value ? "" + (int) value : "" + value;
  }
}

final class Variable implements Expression {
  public double evaluate(double x) {
    return x;
  }

  public Expression derivative() {
    return Constant.ONE;
  }

  public Expression simplify() {
    return this;
  }

  public int precedence() {
    return 4;
  }

  public int size() {
    return 1;
  }

  public String toString() {
    return "x";
  }
}

abstract class Binary implements Expression {
  final Expression left;
  final Expression right;

  Binary(Expression left, Expression right) {
    this.left = left;
    this.right = right;
  }

  abstract char symbol();

  abstract double apply(double l, double r);

  abstract Expression rebuild(Expression l, Expression r);

  /** What algebra knows of the operator; null when nothing applies. */
  abstract Expression rewrite(Expression l, Expression r);

  public double evaluate(double x) {
    return apply(left.evaluate(x), right.evaluate(x));
  }

  public Expression simplify() {
    Expression l = left.simplify();
    Expression r = right.simplify();
    if (l instanceof Constant && r instanceof Constant) {
      return new Constant(apply(((Constant) l).value, ((Constant) r).value));
    }
    Expression better = rewrite(l, r);
    return better != null ? better : rebuild(l, r);
  }

  public int size() {
    return 1 + left.size() + right.size();
  }

  public String toString() {
    return wrap(left, precedence()) + " " + symbol() + " " + wrap(right, precedence() + 1);
  }

  private static String wrap(Expression e, int needed) {
    return e.precedence() < needed ? "(" + e + ")" : e.toString();
  }
}

final class Sum extends Binary {
  Sum(Expression left, Expression right) {
    super(left, right);
  }

  char symbol() {
    return '+';
  }

  double apply(double l, double r) {
    return l + r;
  }

  Expression rebuild(Expression l, Expression r) {
    return new Sum(l, r);
  }

  Expression rewrite(Expression l, Expression r) {
    if (Constant.is(l, 0)) return r;
    if (Constant.is(r, 0)) return l;
    return null;
  }

  public Expression derivative() {
    return new Sum(left.derivative(), right.derivative());
  }

  public int precedence() {
    return 1;
  }
}

final class Product extends Binary {
  Product(Expression left, Expression right) {
    super(left, right);
  }

  char symbol() {
    return '*';
  }

  double apply(double l, double r) {
    return l * r;
  }

  Expression rebuild(Expression l, Expression r) {
    return new Product(l, r);
  }

  Expression rewrite(Expression l, Expression r) {
    if (Constant.is(l, 0) || Constant.is(r, 0)) return Constant.ZERO;
    if (Constant.is(l, 1)) return r;
    if (Constant.is(r, 1)) return l;
    if (r instanceof Constant) return new Product(r, l);
    if (l instanceof Constant && r instanceof Product) {
      Product inner = (Product) r;
      if (inner.left instanceof Constant) {
        double factor = ((Constant) l).value * ((Constant) inner.left).value;
        return new Product(new Constant(factor), inner.right);
      }
    }
    return null;
  }

  public Expression derivative() {
    return new Sum(new Product(left.derivative(), right), new Product(left, right.derivative()));
  }

  public int precedence() {
    return 2;
  }
}

final class Quotient extends Binary {
  Quotient(Expression left, Expression right) {
    super(left, right);
  }

  char symbol() {
    return '/';
  }

  double apply(double l, double r) {
    return l / r;
  }

  Expression rebuild(Expression l, Expression r) {
    return new Quotient(l, r);
  }

  Expression rewrite(Expression l, Expression r) {
    if (Constant.is(l, 0)) return Constant.ZERO;
    if (Constant.is(r, 1)) return l;
    return null;
  }

  public Expression derivative() {
    Expression over =
        new Sum(
            new Product(left.derivative(), right),
            new Product(new Constant(-1), new Product(left, right.derivative())));
    return new Quotient(over, new Power(right, 2));
  }

  public int precedence() {
    return 2;
  }
}

final class Power implements Expression {
  private final Expression base;
  private final int exponent;

  Power(Expression base, int exponent) {
    this.base = base;
    this.exponent = exponent;
  }

  public double evaluate(double x) {
    double factor = base.evaluate(x);
    double result = 1;
    for (int n = exponent; n > 0; n >>= 1) {
      if ((n & 1) != 0) result *= factor;
      factor *= factor;
    }
    return result;
  }

  public Expression derivative() {
    Expression outer = new Product(new Constant(exponent), new Power(base, exponent - 1));
    return new Product(outer, base.derivative());
  }

  public Expression simplify() {
    Expression b = base.simplify();
    if (exponent == 0) return Constant.ONE;
    if (exponent == 1) return b;
    if (b instanceof Constant) return new Constant(new Power(b, exponent).evaluate(0));
    return new Power(b, exponent);
  }

  public int precedence() {
    return 3;
  }

  public int size() {
    return 1 + base.size();
  }

  public String toString() {
    return (base.precedence() <= 3 ? "(" + base + ")" : "" + base) + "^" + exponent;
  }
}
