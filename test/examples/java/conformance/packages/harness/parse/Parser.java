package parse;

import parse.Value.Literal;
import static parse.Value.Number;
import static parse.Value.Text;

public class Parser {
  private final String input;
  private int index = -1, line = 1, column;
  private String current;
  private StringBuilder capture;
  private int captureStart = -1;

  public Parser(String input) { this.input = input; }

  public Value parse() {
    read();
    skip();
    Value result = value();
    skip();
    if (current != null) throw error("Unexpected character");
    return result;
  }

  private Value value() {
    if (current == null) throw expected("value");
    switch (current) {
      case "n": return literal("null", Literal.NULL);
      case "t": return literal("true", Literal.TRUE);
      case "f": return literal("false", Literal.FALSE);
      case "\"": return new Text(string());
      case "[": return array();
      case "{": return object();
      case "-": case "0": case "1": case "2": case "3": case "4":
      case "5": case "6": case "7": case "8": case "9":
        return number();
    }
    throw expected("value");
  }

  private ArrayValue array() {
    read();
    ArrayValue all = new ArrayValue();
    skip();
    if (is("]")) return all;
    do {
      skip();
      all.add(value());
      skip();
    } while (is(","));
    if (!is("]")) throw expected("',' or ']'");
    return all;
  }

  private ObjectValue object() {
    read();
    ObjectValue all = new ObjectValue();
    skip();
    if (is("}")) return all;
    do {
      skip();
      if (!"\"".equals(current)) throw expected("name");
      String name = string();
      skip();
      if (!is(":")) throw expected("':'");
      skip();
      all.add(name, value());
      skip();
    } while (is(","));
    if (!is("}")) throw expected("',' or '}'");
    return all;
  }

  private Value literal(String word, Value value) {
    for (int i = 0; i < word.length(); i++) {
      if (!is(word.substring(i, i + 1))) throw expected("'" + word.charAt(i) + "'");
    }
    return value;
  }

  private String string() {
    read();
    StringBuilder text = new StringBuilder();
    while (!"\"".equals(current)) {
      if (current == null) throw expected("end of string");
      if ("\\".equals(current)) {
        read();
        char c = current.charAt(0);
        switch (c) {
          case 'n' -> text.append('\n');
          case 'u' -> {
            int code = 0;
            for (int i = 0; i < 4; i++) {
              read();
              code = code * 16 + Character.digit(current.charAt(0), 16);
            }
            text.append((char) code);
          }
          default -> text.append(c);
        }
      } else text.append(current);
      read();
    }
    read();
    return text.toString();
  }

  private Value number() {
    int start = index;
    while (current != null && "+-.eE0123456789".contains(current)) read();
    return new Number(input.substring(start, index));
  }

  private boolean is(String character) {
    if (!character.equals(current)) return false;
    read();
    return true;
  }

  private void skip() {
    while (" ".equals(current) || "\t".equals(current) || "\n".equals(current)) read();
  }

  private void read() {
    if ("\n".equals(current)) {
      line++;
      column = 0;
    }
    index++;
    current = index < input.length() ? input.substring(index, index + 1) : null;
    column++;
  }

  private ParseError expected(String what) {
    return error(current == null ? "Unexpected end of input" : "Expected " + what);
  }

  private ParseError error(String message) { return new ParseError(message, index, line, column - 1); }
}
