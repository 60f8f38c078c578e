import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class calc_parser {
  enum Kind { NUM, ID, OP, LP, RP, COMMA, ASSIGN, END }
  record Token(Kind kind, String text, int at) { boolean is(String s) { return kind == Kind.OP && text.equals(s); } }
  static class SyntaxError extends RuntimeException { SyntaxError(String m, Token t) { super(m + " at " + t.at() + " (" + t.kind() + ")"); } }
  static class Lexer {
    private final String src; private int pos;
    Lexer(String src) { this.src = src; }
    List<Token> all() {
      List<Token> out = new ArrayList<>();
      while (pos < src.length()) {
        char c = src.charAt(pos);
        int start = pos;
        if (Character.isWhitespace(c)) { pos++; continue; }
        if (Character.isDigit(c) || c == '.') {
          while (pos < src.length() && (Character.isDigit(src.charAt(pos)) || src.charAt(pos) == '.')) pos++;
          out.add(new Token(Kind.NUM, src.substring(start, pos), start));
        } else if (Character.isLetter(c)) {
          do pos++; while (pos < src.length() && Character.isLetterOrDigit(src.charAt(pos)));
          out.add(new Token(Kind.ID, src.substring(start, pos), start));
        } else {
          pos++;
          Kind k = switch (c) { case '(' -> Kind.LP; case ')' -> Kind.RP; case ',' -> Kind.COMMA; case '=' -> Kind.ASSIGN; case '+', '-', '*', '/', '^', '%' -> Kind.OP; default -> throw new IllegalArgumentException("bad char '" + c + "' at " + start); };
          out.add(new Token(k, String.valueOf(c), start));
        }
      }
      out.add(new Token(Kind.END, "", pos));
      return out;
    }
  }
  sealed interface Expr permits Num, Var, Bin, Neg, Call, Assign { double eval(Map<String, Double> env); }
  record Num(double v) implements Expr { public double eval(Map<String, Double> env) { return v; } @Override public String toString() { return v == (long) v ? Long.toString((long) v) : Double.toString(v); } }
  record Var(String name) implements Expr { public double eval(Map<String, Double> env) { Double d = env.get(name); if (d == null) throw new IllegalStateException("undefined " + name); return d; } public String toString() { return name; } }
  record Bin(char op, Expr l, Expr r) implements Expr {
    public double eval(Map<String, Double> env) {
      double a = l.eval(env), b = r.eval(env);
      switch (op) { case '+': return a + b; case '-': return a - b; case '*': return a * b; case '/': if (b == 0) throw new ArithmeticException("div by zero in " + this); return a / b; case '%': return a % b; case '^': return Math.pow(a, b); default: throw new AssertionError(op); }
    }
    public String toString() { return "(" + l + " " + op + " " + r + ")"; }
  }
  record Neg(Expr e) implements Expr { public double eval(Map<String, Double> env) { return -e.eval(env); } public String toString() { return "-" + e; } }
  record Call(String f, List<Expr> args) implements Expr {
    public double eval(Map<String, Double> env) {
      double[] v = new double[args.size()]; for (int i = 0; i < v.length; i++) v[i] = args.get(i).eval(env);
      return switch (f) { case "max" -> { double m = Double.NEGATIVE_INFINITY; for (double d : v) m = Math.max(m, d); yield m; } case "sqrt" -> Math.sqrt(v[0]); case "sum" -> { double s = 0; for (var d : v) s += d; yield s; } default -> throw new IllegalStateException("no function " + f + "/" + v.length); };
    }
  }
  record Assign(String name, Expr value) implements Expr { public double eval(Map<String, Double> env) { double d = value.eval(env); env.put(name, d); return d; } }
  static class Parser {
    final List<Token> ts; int i;
    Parser(List<Token> ts) { this.ts = ts; }
    Token peek() { return ts.get(i); } Token next() { return ts.get(i++); }
    Expr parse() { Expr e = assign(); if (peek().kind() != Kind.END) throw new SyntaxError("trailing " + peek().text(), peek()); return e; }
    Expr assign() { if (peek().kind() == Kind.ID && ts.get(i + 1).kind() == Kind.ASSIGN) { String n = next().text(); next(); return new Assign(n, assign()); } return sum(); }
    Expr sum() { Expr l = term(); while (peek().is("+") || peek().is("-")) l = new Bin(next().text().charAt(0), l, term()); return l; }
    Expr term() { Expr l = unary(); for (Token t; (t = peek()).is("*") || t.is("/") || t.is("%"); ) { i++; l = new Bin(t.text().charAt(0), l, unary()); } return l; }
    Expr unary() { if (peek().is("-")) { next(); return new Neg(unary()); } return power(); }
    Expr power() { Expr b = atom(); return peek().is("^") ? new Bin(next().text().charAt(0), b, unary()) : b; }
    Expr atom() {
      Token t = next();
      switch (t.kind()) {
        case NUM -> { return new Num(Double.parseDouble(t.text())); }
        case ID -> {
          if (peek().kind() != Kind.LP) return new Var(t.text());
          next(); List<Expr> as = new ArrayList<>();
          if (peek().kind() != Kind.RP) do as.add(assign()); while (peek().kind() == Kind.COMMA && next() != null);
          if (next().kind() != Kind.RP) throw new SyntaxError("expected )", ts.get(i - 1));
          return new Call(t.text(), as);
        }
        case LP -> { Expr e = assign(); if (next().kind() != Kind.RP) throw new SyntaxError("expected )", ts.get(i - 1)); return e; }
        default -> throw new SyntaxError("unexpected '" + t.text() + "'", t);
      }
    }
  }
  public static void main(String[] args) {
    Map<String, Double> env = new HashMap<>(); env.put("pi", Math.PI);
    String[] lines = {"1 + 2 * 3", "x = y = 2 ^ 3 ^ 2", "-x ^ 2 / 4", "(1 + 2) * -3 % 5", "max(1, x, 3) + sqrt(16)", "sum()", "sum(1, 2, z = 3) * z", "1 / (z - 3)", "q + 1", "2 +", "(1", "1 $ 2", "foo(1)", "3 4", "1.2.3", "pi * 2"};
    for (String line : lines) {
      try { Expr e = new Parser(new Lexer(line).all()).parse(); System.out.println(line + " => " + e + " = " + e.eval(env)); }
      catch (SyntaxError e) { System.out.println(line + " => syntax: " + e.getMessage()); }
      catch (NumberFormatException e) { System.out.println(line + " => number: " + e.getMessage()); }
      catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) { System.out.println(line + " => " + e); }
    }
    List<String> names = new ArrayList<>(env.keySet()); names.sort(null); System.out.println(names);
  }
}
