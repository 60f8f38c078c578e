// A tokenizer, a recursive descent parser, a tree that is simplified and derived, and a stack machine
import java.util.*;

public class expression_evaluator {
  enum TokenType { NUMBER, NAME, PLUS, MINUS, STAR, SLASH, CARET, LPAREN, RPAREN, COMMA, END }
  static final class Token {
    final TokenType type; final String text; final int position;
    Token(TokenType type, String text, int position) { this.type = type; this.text = text; this.position = position; }
    @Override public String toString() { return type + (type == TokenType.END ? "" : "'" + text + "'"); }
  }
  static class SyntaxError extends RuntimeException {
    SyntaxError(String message, int position) { super(message + " at " + position); }
  }
  static class Lexer implements Iterator<Token> {
    private final String input; private int at; private boolean ended;
    Lexer(String input) { this.input = input; }
    @Override public boolean hasNext() { return !ended; }
    @Override public Token next() {
      while (at < input.length() && Character.isWhitespace(input.charAt(at))) at++;
      if (at >= input.length()) { ended = true; return new Token(TokenType.END, "", at); }
      int start = at;
      char c = input.charAt(at);
      if (Character.isDigit(c) || c == '.') {
        while (at < input.length() && (Character.isDigit(input.charAt(at)) || input.charAt(at) == '.')) at++;
        return new Token(TokenType.NUMBER, input.substring(start, at), start);
      }
      if (Character.isLetter(c)) {
        do at++; while (at < input.length() && Character.isLetterOrDigit(input.charAt(at)));
        return new Token(TokenType.NAME, input.substring(start, at), start);
      }
      at++;
      TokenType type = switch (c) {
        case '+' -> TokenType.PLUS;
        case '-' -> TokenType.MINUS;
        case '*' -> TokenType.STAR;
        case '/' -> TokenType.SLASH;
        case '^' -> TokenType.CARET;
        case '(' -> TokenType.LPAREN;
        case ')' -> TokenType.RPAREN;
        case ',' -> TokenType.COMMA;
        default -> throw new SyntaxError("unexpected '" + c + "'", start);
      };
      return new Token(type, String.valueOf(c), start);
    }
  }

  sealed interface Node permits Num, Var, Bin, Neg, Call { }
  record Num(double value) implements Node { @Override public String toString() { return value == Math.rint(value) && Math.abs(value) < 1e9 ? String.valueOf((long) value) : String.valueOf(value); } }
  record Var(String name) implements Node { @Override public String toString() { return name; } }
  record Bin(char op, Node left, Node right) implements Node { @Override public String toString() { return "(" + left + " " + op + " " + right + ")"; } }
  record Neg(Node operand) implements Node { @Override public String toString() { return "-" + operand; } }
  record Call(String name, List<Node> args) implements Node {
    @Override public String toString() { StringJoiner j = new StringJoiner(", ", name + "(", ")"); for (Node a : args) j.add(a.toString()); return j.toString(); }
  }

  static class Parser {
    private final Lexer lexer; private Token current;
    Parser(String text) { lexer = new Lexer(text); current = lexer.next(); }
    private Token take() { Token t = current; current = lexer.next(); return t; }
    private boolean accept(TokenType type) { if (current.type != type) return false; if (type != TokenType.END) take(); return true; }
    private void expect(TokenType type) { if (!accept(type)) throw new SyntaxError("expected " + type + " but found " + current, current.position); }
    Node parse() { Node n = sum(); expect(TokenType.END); return n; }
    private Node sum() {
      Node left = product();
      for (;;) {
        if (accept(TokenType.PLUS)) left = new Bin('+', left, product());
        else if (accept(TokenType.MINUS)) left = new Bin('-', left, product());
        else return left;
      }
    }
    private Node product() {
      Node left = unary();
      while (current.type == TokenType.STAR || current.type == TokenType.SLASH) { char op = take().text.charAt(0); left = new Bin(op, left, unary()); }
      return left;
    }
    private Node unary() { return accept(TokenType.MINUS) ? new Neg(unary()) : power(); }
    private Node power() { Node base = atom(); return accept(TokenType.CARET) ? new Bin('^', base, unary()) : base; }
    private Node atom() {
      Token t = take();
      switch (t.type) {
        case NUMBER:
          try { return new Num(Double.parseDouble(t.text)); } catch (NumberFormatException e) { throw new SyntaxError("bad number " + t.text, t.position); }
        case NAME: {
          if (!accept(TokenType.LPAREN)) return new Var(t.text);
          List<Node> args = new ArrayList<>();
          if (!accept(TokenType.RPAREN)) { do args.add(sum()); while (accept(TokenType.COMMA)); expect(TokenType.RPAREN); }
          return new Call(t.text, args);
        }
        case LPAREN: { Node inner = sum(); expect(TokenType.RPAREN); return inner; }
        default: throw new SyntaxError("unexpected " + t, t.position);
      }
    }
  }

  static double eval(Node node, Map<String, Double> env) {
    if (node instanceof Num n) return n.value();
    if (node instanceof Var v) { Double d = env.get(v.name()); if (d == null) throw new NoSuchElementException("unbound " + v.name()); return d; }
    if (node instanceof Neg n) return -eval(n.operand(), env);
    if (node instanceof Bin b) {
      double l = eval(b.left(), env), r = eval(b.right(), env);
      switch (b.op()) { case '+': return l + r; case '-': return l - r; case '*': return l * r; case '/': if (r == 0) throw new ArithmeticException("division by zero"); return l / r; case '^': return power(l, (int) r); }
    }
    if (node instanceof Call c) {
      double[] a = new double[c.args().size()];
      for (int i = 0; i < a.length; i++) a[i] = eval(c.args().get(i), env);
      return switch (c.name()) {
        case "sqrt" -> Math.sqrt(a[0]);
        case "max" -> { double m = Double.NEGATIVE_INFINITY; for (double d : a) m = Math.max(m, d); yield m; }
        case "abs" -> Math.abs(a[0]);
        default -> throw new UnsupportedOperationException(c.name() + "/" + a.length);
      };
    }
    throw new AssertionError(node);
  }
  static double power(double base, int exponent) { double r = 1; for (int i = 0; i < Math.abs(exponent); i++) r *= base; return exponent < 0 ? 1 / r : r; }

  static Node simplify(Node node) {
    if (node instanceof Neg n) { Node o = simplify(n.operand()); return o instanceof Num k ? new Num(-k.value()) : o instanceof Neg m ? m.operand() : new Neg(o); }
    if (!(node instanceof Bin b)) return node;
    Node l = simplify(b.left()), r = simplify(b.right());
    if (l instanceof Num x && r instanceof Num y && !(b.op() == '/' && y.value() == 0)) return new Num(eval(new Bin(b.op(), x, y), Map.of()));
    boolean lz = l instanceof Num x && x.value() == 0, rz = r instanceof Num y && y.value() == 0, lo = l instanceof Num x && x.value() == 1, ro = r instanceof Num y && y.value() == 1;
    return switch (b.op()) {
      case '+' -> lz ? r : rz ? l : new Bin('+', l, r);
      case '-' -> rz ? l : lz ? new Neg(r) : l.equals(r) ? new Num(0) : new Bin('-', l, r);
      case '*' -> lz || rz ? new Num(0) : lo ? r : ro ? l : new Bin('*', l, r);
      default -> ro ? l : new Bin(b.op(), l, r);
    };
  }
  static Node derive(Node node, String x) {
    if (node instanceof Num) return new Num(0);
    if (node instanceof Var v) return new Num(v.name().equals(x) ? 1 : 0);
    if (node instanceof Neg n) return new Neg(derive(n.operand(), x));
    if (node instanceof Bin b) {
      Node dl = derive(b.left(), x), dr = derive(b.right(), x);
      return switch (b.op()) {
        case '+', '-' -> new Bin(b.op(), dl, dr);
        case '*' -> new Bin('+', new Bin('*', dl, b.right()), new Bin('*', b.left(), dr));
        case '/' -> new Bin('/', new Bin('-', new Bin('*', dl, b.right()), new Bin('*', b.left(), dr)), new Bin('^', b.right(), new Num(2)));
        case '^' -> { if (!(b.right() instanceof Num k)) throw new UnsupportedOperationException("exponent " + b.right()); yield new Bin('*', new Bin('*', k, new Bin('^', b.left(), new Num(k.value() - 1))), dl); }
        default -> throw new AssertionError();
      };
    }
    throw new UnsupportedOperationException("derive " + node);
  }
  static void compile(Node node, List<String> code) {
    if (node instanceof Num n) code.add("push " + n);
    else if (node instanceof Var v) code.add("load " + v.name());
    else if (node instanceof Neg n) { compile(n.operand(), code); code.add("neg"); }
    else if (node instanceof Bin b) { compile(b.left(), code); compile(b.right(), code); code.add("op" + b.op()); }
    else if (node instanceof Call c) { for (Node a : c.args()) compile(a, code); code.add("call " + c.name() + ":" + c.args().size()); }
  }

  public static void main(String[] args) {
    Map<String, Double> env = new HashMap<>(Map.of("x", 3.0, "y", -2.0, "pi", 3.25));
    String[] inputs = {"1 + 2 * 3", "-(x - 4) ^ 2", "2 ^ 3 ^ 2", "8 / 4 / 2", "max(1, x * y, abs(y), 2.5)", "sqrt(16) + pi", "x * x + 2 * x * y + y^2", "1 +", "(1 + 2", "3 $ 4", "1.2.3", "foo(1)", "z + 1", "1 / (x - 3)", "max()", "--x", "2 x", ""};
    for (String input : inputs) {
      try {
        Node tree = new Parser(input).parse();
        System.out.print(tree + " => " + simplify(tree) + " = ");
        System.out.println(eval(tree, env));
      } catch (SyntaxError e) {
        System.out.println("syntax: " + e.getMessage());
      } catch (ArithmeticException | NoSuchElementException | UnsupportedOperationException e) {
        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }
    for (String input : new String[] {"x * x", "3 * x ^ 3 - x + 7", "1 / x", "x * y", "-x ^ 2", "abs(x)"}) {
      try { System.out.println("d/dx " + input + " = " + simplify(derive(new Parser(input).parse(), "x"))); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
    }
    List<String> code = new ArrayList<>();
    compile(new Parser("max(a + 1, -b) * 2").parse(), code);
    System.out.println(String.join("; ", code));
  }
}
