// A language of its own: lexer, Pratt parser, resolver, a compiler to stack code, and two ways of running it.
import java.util.*;
import java.util.function.*;

public class expression_compiler {
  enum T {
    NUM, ID, PLUS("+", 10), MINUS("-", 10), STAR("*", 20), SLASH("/", 20), PERCENT("%", 20), POW("^", 30), LT("<", 5), EQ("==", 4), AND("&&", 3), OR("||", 2), ASSIGN("=", 1), LPAR("("), RPAR(")"), LBRACE("{"), RBRACE("}"), COMMA(","), SEMI(";"), IF("if"), ELSE("else"), WHILE("while"), FN("fn"), RETURN("return"), PRINT("print"), EOF;
    final String text; final int power;
    private static final Map<String, T> WORDS = new HashMap<>();
    static { for (T t : values()) if (t.text != null) WORDS.put(t.text, t); }
    T() { this(null, 0); }
    T(String text) { this(text, 0); }
    T(String text, int power) { this.text = text; this.power = power; }
    static T of(String s) { return WORDS.get(s); }
  }
  record Token(T type, String text, int line) { @Override public String toString() { return type + (type == T.NUM || type == T.ID ? ":" + text : ""); } }
  static class CompileError extends RuntimeException { CompileError(int line, String m) { super("line " + line + ": " + m); } }

  static List<Token> lex(String s) {
    List<Token> out = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < s.length(); ) {
      char c = s.charAt(i);
      if (c == '\n') { line++; i++; continue; }
      if (Character.isWhitespace(c)) { i++; continue; }
      int from = i;
      if (Character.isDigit(c)) { while (i < s.length() && Character.isDigit(s.charAt(i))) i++; out.add(new Token(T.NUM, s.substring(from, i), line)); continue; }
      if (Character.isLetter(c)) { while (i < s.length() && Character.isLetterOrDigit(s.charAt(i))) i++; String w = s.substring(from, i); T t = T.of(w); out.add(new Token(t == null ? T.ID : t, w, line)); continue; }
      T two = i + 1 < s.length() ? T.of(s.substring(i, i + 2)) : null, one = T.of(String.valueOf(c));
      if (two != null) { out.add(new Token(two, two.text, line)); i += 2; }
      else if (one != null) { out.add(new Token(one, one.text, line)); i++; }
      else throw new CompileError(line, "bad character '" + c + "'");
    }
    out.add(new Token(T.EOF, "", line));
    return out;
  }

  sealed interface Node permits Expr, Stmt {}
  sealed interface Expr extends Node permits Num, Name, Unary, Binary, Assign, Call {}
  sealed interface Stmt extends Node permits Block, If, While, Print, Return, Eval, Function_ {}
  record Num(long value) implements Expr {}
  record Name(String name, int line) implements Expr {}
  record Unary(T op, Expr e) implements Expr {}
  record Binary(T op, Expr l, Expr r) implements Expr {}
  record Assign(Name target, Expr value) implements Expr {}
  record Call(Name fn, List<Expr> args) implements Expr {}
  record Block(List<Stmt> body) implements Stmt {}
  record If(Expr test, Stmt then, Stmt otherwise) implements Stmt {}
  record While(Expr test, Stmt body) implements Stmt {}
  record Print(Expr e) implements Stmt {}
  record Return(Expr e) implements Stmt {}
  record Eval(Expr e) implements Stmt {}
  record Function_(String name, List<String> params, Stmt body) implements Stmt {}

  static class Parser {
    private final List<Token> tokens;
    private int at;
    private final EnumMapLike<Supplier<Expr>> prefix = new EnumMapLike<>();
    Parser(String s) {
      tokens = lex(s);
      prefix.put(T.NUM, () -> new Num(Long.parseLong(next().text())));
      prefix.put(T.ID, () -> { Token t = next(); return new Name(t.text(), t.line()); });
      prefix.put(T.MINUS, () -> { next(); return new Unary(T.MINUS, expr(25)); });
      prefix.put(T.LPAR, this::parens);
    }
    static class EnumMapLike<V> extends HashMap<T, V> { V need(T t, int line) { V v = get(t); if (v == null) throw new CompileError(line, "unexpected " + t); return v; } }
    private Token peek() { return tokens.get(at); }
    private Token next() { return tokens.get(at++); }
    private boolean accept(T t) { if (peek().type() != t) return false; at++; return true; }
    private void expect(T t) { if (!accept(t)) throw new CompileError(peek().line(), "expected " + t + " but got " + peek()); }
    private Expr parens() { next(); Expr e = expr(0); expect(T.RPAR); return e; }
    Expr expr(int min) {
      Expr left = prefix.need(peek().type(), peek().line()).get();
      for (;;) {
        T t = peek().type();
        if (t == T.LPAR && left instanceof Name n) { next(); List<Expr> args = new ArrayList<>(); if (!accept(T.RPAR)) { do args.add(expr(0)); while (accept(T.COMMA)); expect(T.RPAR); } left = new Call(n, args); continue; }
        if (t.power == 0 || t.power <= min && !(t.power == min && (t == T.POW || t == T.ASSIGN))) return left;
        int line = next().line();
        if (t == T.ASSIGN) { if (!(left instanceof Name n)) throw new CompileError(line, "cannot assign to " + left.getClass().getSimpleName()); left = new Assign(n, expr(t.power)); }
        else left = new Binary(t, left, expr(t.power));
      }
    }
    Stmt statement() {
      switch (peek().type()) {
        case LBRACE: { next(); List<Stmt> b = new ArrayList<>(); while (!accept(T.RBRACE)) b.add(statement()); return new Block(b); }
        case IF: { next(); Expr t = parens2(); Stmt a = statement(); return new If(t, a, accept(T.ELSE) ? statement() : null); }
        case WHILE: { next(); return new While(parens2(), statement()); }
        case PRINT: { next(); Expr e = expr(0); expect(T.SEMI); return new Print(e); }
        case RETURN: { next(); Expr e = expr(0); expect(T.SEMI); return new Return(e); }
        case FN: { next(); String n = next().text(); expect(T.LPAR); List<String> ps = new ArrayList<>(); if (!accept(T.RPAR)) { do ps.add(next().text()); while (accept(T.COMMA)); expect(T.RPAR); } return new Function_(n, ps, statement()); }
        default: { Expr e = expr(0); expect(T.SEMI); return new Eval(e); }
      }
    }
    private Expr parens2() { expect(T.LPAR); at--; return parens(); }
    Block program() { List<Stmt> all = new ArrayList<>(); while (peek().type() != T.EOF) all.add(statement()); return new Block(all); }
  }

  static long apply(T op, long a, long b) {
    return switch (op) {
      case PLUS -> a + b; case MINUS -> a - b; case STAR -> a * b; case SLASH -> a / b; case PERCENT -> a % b; case LT -> a < b ? 1 : 0; case EQ -> a == b ? 1 : 0;
      case POW -> { long r = 1; for (long i = 0; i < b; i++) r *= a; yield r; }
      default -> throw new IllegalArgumentException(op.text);
    };
  }

  static class Walker {
    static class Returned extends RuntimeException { final long value; Returned(long v) { super(null, null, false, false); value = v; } }
    final Map<String, Function_> functions = new HashMap<>();
    final Deque<Map<String, Long>> frames = new ArrayDeque<>(List.of(new HashMap<>()));
    final StringBuilder out = new StringBuilder();
    void run(Stmt s) {
      if (s instanceof Block b) for (Stmt each : b.body()) run(each);
      else if (s instanceof If i) { if (eval(i.test()) != 0) run(i.then()); else if (i.otherwise() != null) run(i.otherwise()); }
      else if (s instanceof While w) while (eval(w.test()) != 0) run(w.body());
      else if (s instanceof Print p) out.append(eval(p.e())).append(' ');
      else if (s instanceof Return r) throw new Returned(eval(r.e()));
      else if (s instanceof Eval e) eval(e.e());
      else if (s instanceof Function_ f) functions.put(f.name(), f);
    }
    long eval(Expr e) {
      if (e instanceof Num n) return n.value;
      if (e instanceof Name n) { Long v = frames.peek().get(n.name); if (v == null) throw new CompileError(n.line, "unknown " + n.name); return v; }
      if (e instanceof Unary u) return -eval(u.e);
      if (e instanceof Assign a) { long v = eval(a.value); frames.peek().put(a.target.name, v); return v; }
      if (e instanceof Binary b) { if (b.op == T.AND) return eval(b.l) != 0 && eval(b.r) != 0 ? 1 : 0; if (b.op == T.OR) return eval(b.l) != 0 || eval(b.r) != 0 ? 1 : 0; return apply(b.op, eval(b.l), eval(b.r)); }
      Call c = (Call) e;
      Function_ f = functions.get(c.fn.name);
      if (f == null || f.params.size() != c.args.size()) throw new CompileError(c.fn.line, "cannot call " + c.fn.name + "/" + c.args.size());
      Map<String, Long> frame = new HashMap<>();
      for (int i = 0; i < f.params.size(); i++) frame.put(f.params.get(i), eval(c.args.get(i)));
      frames.push(frame);
      try { run(f.body); return 0; } catch (Returned r) { return r.value; } finally { frames.pop(); }
    }
  }

  enum Op { PUSH, LOAD, STORE, NEG, BIN, JUMP, JZ, CALL, RET, PRINT, POP, DUP, HALT }
  record Ins(Op op, long arg, T bin) { Ins(Op op) { this(op, 0, null); } Ins(Op op, long arg) { this(op, arg, null); } @Override public String toString() { return op.name().toLowerCase() + (bin != null ? bin.text : op.compareTo(Op.NEG) < 0 || op == Op.JUMP || op == Op.JZ || op == Op.CALL ? " " + arg : ""); } }

  static class Compiler {
    final List<Ins> code = new ArrayList<>();
    private Map<String, Integer> slots = new LinkedHashMap<>();
    private final Map<String, int[]> functions = new HashMap<>();
    private final List<Runnable> fixes = new ArrayList<>();
    private int emit(Ins i) { code.add(i); return code.size() - 1; }
    private void patch(int at) { Ins i = code.get(at); code.set(at, new Ins(i.op, code.size())); }
    Compiler compile(Block b) { stmt(b); emit(new Ins(Op.HALT)); fixes.forEach(Runnable::run); return this; }
    private void stmt(Stmt s) {
      if (s instanceof Block b) b.body().forEach(this::stmt);
      else if (s instanceof If i) { expr(i.test); int z = emit(new Ins(Op.JZ)); stmt(i.then); int j = emit(new Ins(Op.JUMP)); patch(z); if (i.otherwise != null) stmt(i.otherwise); patch(j); }
      else if (s instanceof While w) { int top = code.size(); expr(w.test); int z = emit(new Ins(Op.JZ)); stmt(w.body); emit(new Ins(Op.JUMP, top)); patch(z); }
      else if (s instanceof Print p) { expr(p.e); emit(new Ins(Op.PRINT)); }
      else if (s instanceof Return r) { expr(r.e); emit(new Ins(Op.RET)); }
      else if (s instanceof Eval e) { expr(e.e); emit(new Ins(Op.POP)); }
      else if (s instanceof Function_ f) {
        int over = emit(new Ins(Op.JUMP));
        functions.put(f.name, new int[] {code.size(), f.params.size()});
        Map<String, Integer> outer = slots;
        slots = new LinkedHashMap<>();
        for (String p : f.params) slots.put(p, slots.size());
        stmt(f.body); emit(new Ins(Op.PUSH, 0)); emit(new Ins(Op.RET));
        slots = outer;
        patch(over);
      }
    }
    private void expr(Expr e) {
      if (e instanceof Num n) emit(new Ins(Op.PUSH, n.value));
      else if (e instanceof Name n) { Integer s = slots.get(n.name); if (s == null) throw new CompileError(n.line, "unknown " + n.name); emit(new Ins(Op.LOAD, s)); }
      else if (e instanceof Unary u) { expr(u.e); emit(new Ins(Op.NEG)); }
      else if (e instanceof Assign a) { expr(a.value); emit(new Ins(Op.DUP)); emit(new Ins(Op.STORE, slots.computeIfAbsent(a.target.name, k -> slots.size()))); }
      else if (e instanceof Binary b) {
        if (b.op == T.AND || b.op == T.OR) { boolean and = b.op == T.AND; expr(b.l); int z = emit(new Ins(Op.JZ)); if (and) truth(b.r); else emit(new Ins(Op.PUSH, 1)); int j = emit(new Ins(Op.JUMP)); patch(z); if (and) emit(new Ins(Op.PUSH, 0)); else truth(b.r); patch(j); }
        else { expr(b.l); expr(b.r); emit(new Ins(Op.BIN, 0, b.op)); }
      } else if (e instanceof Call c) {
        c.args.forEach(this::expr);
        int at = emit(new Ins(Op.CALL)), n = c.args.size();
        fixes.add(() -> { int[] f = functions.get(c.fn.name); if (f == null || f[1] != n) throw new CompileError(c.fn.line, "cannot call " + c.fn.name + "/" + n); code.set(at, new Ins(Op.CALL, f[0] * 100L + n)); });
      }
    }
    private void truth(Expr e) { expr(e); int z = emit(new Ins(Op.JZ)); emit(new Ins(Op.PUSH, 1)); int j = emit(new Ins(Op.JUMP)); patch(z); emit(new Ins(Op.PUSH, 0)); patch(j); }
  }

  static String execute(List<Ins> code) {
    long[] stack = new long[10000];
    int sp = 0, fp = 0, pc = 0, steps = 0;
    StringBuilder out = new StringBuilder();
    sp = 20;
    loop:
    while (true) {
      Ins i = code.get(pc++);
      steps++;
      switch (i.op) {
        case PUSH -> stack[sp++] = i.arg;
        case LOAD -> stack[sp++] = stack[fp + (int) i.arg];
        case STORE -> stack[fp + (int) i.arg] = stack[--sp];
        case NEG -> stack[sp - 1] = -stack[sp - 1];
        case BIN -> { long b = stack[--sp]; stack[sp - 1] = apply(i.bin, stack[sp - 1], b); }
        case JUMP -> pc = (int) i.arg;
        case JZ -> { if (stack[--sp] == 0) pc = (int) i.arg; }
        case CALL -> { int n = (int) (i.arg % 100), base = sp - n; long saved = (long) pc << 32 | fp; System.arraycopy(stack, base, stack, base + 1, n); stack[base] = saved; fp = base + 1; sp = fp + 20; pc = (int) (i.arg / 100); }
        case RET -> { long v = stack[--sp], saved = stack[fp - 1]; sp = fp - 1; fp = (int) saved; pc = (int) (saved >> 32); stack[sp++] = v; }
        case PRINT -> out.append(stack[--sp]).append(' ');
        case POP -> sp--;
        case DUP -> { stack[sp] = stack[sp - 1]; sp++; }
        case HALT -> { break loop; }
      }
    }
    return out + "(" + steps + " steps)";
  }

  public static void main(String[] args) {
    String[] programs = {
      "print 1 + 2 * 3 ^ 2 ^ 1 - -4 % 3; print (1 + 2) * 3 == 9 && 2 < 1 || 7;",
      "a = b = 5; while (0 < a) { print a * b; a = a - 2; } if (a == 0 - 1) print 100; else print 200;",
      "fn fib(n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); } print fib(18);",
      "fn gcd(a, b) { while (b) { t = a % b; a = b; b = t; } return a; } fn nothing() {} print gcd(1071, 462) + nothing();",
      "fn even(n) { if (n == 0) return 1; return odd(n - 1); } fn odd(n) { if (n == 0) return 0; return even(n - 1); } print even(10); print odd(10);",
      "x = 0; n = 0; while (n < 1000) { if (n % 3 == 0 || n % 5 == 0) x = x + n; n = n + 1; } print x;",
      "print y;", "1 = 2;", "print 3 $ 4;", "f(1);", "print (1;\n", "\n\nif 1", "print 1 / (2 - 2);",
    };
    for (String p : programs) {
      try {
        Block b = new Parser(p).program();
        Walker w = new Walker();
        w.run(b);
        Compiler c = new Compiler().compile(b);
        System.out.println(w.out + "| " + execute(c.code) + " " + c.code.size() + " " + c.code.get(0) + "," + c.code.get(c.code.size() / 2));
      } catch (CompileError | ArithmeticException e) {
        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }
    System.out.println(lex("fn f(x) { return x ^ 2; }"));
    System.out.println(new Parser("a = -b(1, c) ^ 2 * 3;").statement());
  }
}
