package expr;

import expr.Node.*;

class Parser {
  static class SyntaxError extends RuntimeException {
    SyntaxError(String what, int at) { super(what + " at " + at); }
  }

  private static final String LEVELS[] = {"|", "^", "&", "<>", "+-", "*/%"};
  private final char[] text;
  private int at;

  Parser(String text) { this.text = (text + '\0').toCharArray(); }

  Node parse() {
    Node node = level(0);
    if (peek() != 0) throw new SyntaxError("unexpected '" + peek() + "'", at);
    return node;
  }

  private char peek() {
    while (text[at] == ' ') at++;
    return text[at];
  }

  private Node level(int level) {
    if (level == LEVELS.length) return primary();
    Node left = level(level + 1);
    for (;;) {
      char operator = peek();
      if (operator == '\0' || LEVELS[level].indexOf(operator) < 0) return left;
      int where = at++;
      left = new Binary(where, operator, left, level(level + 1));
    }
  }

  private Node primary() {
    char c = peek();
    int start = at;
    if (c >= '0' && c <= '9') {
      long value = 0;
      for (; Character.isDigit(text[at]); at++) value = value * 10 + text[at] - '0';
      return new Node.Number(start, value);
    } else if (Character.isLetter(c)) {
      while (Character.isLetterOrDigit(text[at])) ++at;
      String name = new String(text, start, at - start);
      if (peek() != '(') return new Name(start, name);
      at++;
      if (peek() == ')') { at++; return new Call(start, name); }
      Node[] arguments = new Node[4];
      int count = 0;
      do arguments[count++] = level(0); while (comma());
      expect(')');
      Node[] exact = new Node[count];
      System.arraycopy(arguments, 0, exact, 0, count);
      return new Call(start, name, exact);
    } else if (c == '(') {
      at++;
      Node inner = level(0);
      expect(')');
      return inner;
    }
    throw new SyntaxError(c == 0 ? "end of text" : "unexpected '" + c + '\'', at);
  }

  private boolean comma() {
    if (peek() != ',') return false;
    at++;
    return true;
  }

  private void expect(char wanted) {
    if (peek() != wanted) throw new SyntaxError("'" + wanted + "' expected", at);
    at++;
  }
}
