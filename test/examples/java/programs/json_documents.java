// A JSON parser with positions in its errors, a tree of values with visitors, a printer, and paths into documents.
import java.util.*;
import java.util.function.Function;

public class json_documents {
  static class ParseException extends RuntimeException {
    final int offset, line, column;
    ParseException(String message, int offset, int line, int column) {
      super(message);
      this.offset = offset;
      this.line = line;
      this.column = column;
    }
    @Override public String toString() { return getMessage() + " at " + line + ":" + column; }
  }

  static abstract class Value {
    boolean isObject() { return false; }
    boolean isArray() { return false; }
    Obj asObject() { throw new UnsupportedOperationException("Not an object: " + this); }
    Arr asArray() { throw new UnsupportedOperationException("Not an array: " + this); }
    String asString() { throw new UnsupportedOperationException("Not a string: " + this); }
    double asDouble() { throw new UnsupportedOperationException("Not a number: " + this); }
    abstract void write(Writer w);
    @Override public String toString() { Writer w = new Writer(0); write(w); return w.toString(); }
    String pretty() { Writer w = new Writer(2); write(w); return w.toString(); }
    Value at(String path) {
      Value v = this;
      int from = 0;
      while (from < path.length()) {
        int dot = path.indexOf('.', from);
        String part = path.substring(from, dot < 0 ? path.length() : dot);
        v = Character.isDigit(part.charAt(0)) ? v.asArray().get(Integer.parseInt(part)) : v.asObject().get(part);
        if (v == null) return null;
        from = dot < 0 ? path.length() : dot + 1;
      }
      return v;
    }
  }

  static final class Literal extends Value {
    static final Value NULL = new Literal("null"), TRUE = new Literal("true"), FALSE = new Literal("false");
    private final String text;
    private Literal(String text) { this.text = text; }
    void write(Writer w) { w.raw(text); }
  }

  static final class Num extends Value {
    private final String text;
    Num(String text) { this.text = text; }
    @Override double asDouble() { return Double.parseDouble(text); }
    void write(Writer w) { w.raw(text); }
    @Override public boolean equals(Object o) { return o instanceof Num && ((Num) o).text.equals(text); }
    @Override public int hashCode() { return text.hashCode(); }
  }

  static final class Str extends Value {
    private final String text;
    Str(String text) { this.text = text; }
    @Override String asString() { return text; }
    void write(Writer w) { w.quoted(text); }
  }

  static final class Arr extends Value implements Iterable<Value> {
    private final List<Value> values = new ArrayList<>();
    Arr add(Value v) { values.add(Objects.requireNonNull(v, "value is null")); return this; }
    Value get(int i) { return values.get(i); }
    int size() { return values.size(); }
    @Override boolean isArray() { return true; }
    @Override Arr asArray() { return this; }
    @Override public Iterator<Value> iterator() {
      final Iterator<Value> it = values.iterator();
      return new Iterator<>() {
        @Override public boolean hasNext() { return it.hasNext(); }
        @Override public Value next() { return it.next(); }
        @Override public void remove() { throw new UnsupportedOperationException(); }
      };
    }
    void write(Writer w) { w.list('[', ']', values, (x, v) -> v.write(x)); }
  }

  static final class Obj extends Value implements Iterable<Obj.Member> {
    record Member(String name, Value value) {}
    /** Names hashed into a byte each: a hit is checked. */
    private static final class Index {
      private final byte[] table = new byte[32];
      void add(String name, int at) { table[slot(name)] = at < 0xff ? (byte) (at + 1) : 0; }
      int get(String name) { return (table[slot(name)] & 0xff) - 1; }
      private int slot(String name) { return name.hashCode() & table.length - 1; }
    }
    private final List<String> names = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Index index = new Index();
    Obj add(String name, Value value) { index.add(name, names.size()); names.add(name); values.add(value); return this; }
    Value get(String name) { int i = indexOf(name); return i < 0 ? null : values.get(i); }
    int size() { return names.size(); }
    private int indexOf(String name) { int i = index.get(name); return i != -1 && i < names.size() && name.equals(names.get(i)) ? i : names.lastIndexOf(name); }
    @Override boolean isObject() { return true; }
    @Override Obj asObject() { return this; }
    @Override public Iterator<Member> iterator() {
      Iterator<String> n = names.iterator();
      Iterator<Value> v = values.iterator();
      return new Iterator<Member>() {
        public boolean hasNext() { return n.hasNext(); }
        public Member next() { return new Member(n.next(), v.next()); }
      };
    }
    void write(Writer w) { w.list('{', '}', this, (x, m) -> { x.quoted(m.name); x.raw(x.indent > 0 ? ": " : ":"); m.value.write(x); }); }
  }

  static class Writer {
    interface Item<T> { void write(Writer w, T t); }
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private final StringBuilder out = new StringBuilder();
    final int indent;
    private int depth;
    Writer(int indent) { this.indent = indent; }
    void raw(String s) { out.append(s); }
    void quoted(String s) {
      out.append('"');
      for (int i = 0; i < s.length(); i++) {
        char c = s.charAt(i);
        switch (c) {
          case '"': case '\\': out.append('\\').append(c); break;
          case '\n': out.append("\\n"); break;
          case '\t': out.append("\\t"); break;
          default:
            if (c >= ' ' && c < 0x7f) out.append(c);
            else out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
        }
      }
      out.append('"');
    }
    <T> void list(char open, char close, Iterable<T> items, Item<? super T> item) {
      out.append(open);
      depth++;
      boolean first = true;
      for (T t : items) {
        if (!first) out.append(',');
        first = false;
        line();
        item.write(this, t);
      }
      depth--;
      if (!first) line();
      out.append(close);
    }
    private void line() { if (indent > 0) { out.append('\n'); for (int i = 0; i < depth * indent; i++) out.append(' '); } }
    @Override public String toString() { return out.toString(); }
  }

  static class Parser {
    private final String input;
    private int index = -1, line = 1, column, captureStart = -1;
    private String current;
    private String capture = "";
    Parser(String input) { this.input = input; }

    Value parse() {
      read();
      skip();
      Value v = readValue();
      skip();
      if (current != null) throw error("Unexpected character");
      return v;
    }

    private Value readValue() {
      if (current == null) throw error("Unexpected end of input");
      switch (current) {
        case "n": return word("null", Literal.NULL);
        case "t": return word("true", Literal.TRUE);
        case "f": return word("false", Literal.FALSE);
        case "\"": return new Str(readString());
        case "[": return readArray();
        case "{": return readObject();
        case "-": case "0": case "1": case "2": case "3": case "4": case "5": case "6": case "7": case "8": case "9": return readNumber();
        default: throw expected("value");
      }
    }

    private Arr readArray() {
      read();
      Arr a = new Arr();
      skip();
      if (accept("]")) return a;
      do { skip(); a.add(readValue()); skip(); } while (accept(","));
      if (!accept("]")) throw expected("',' or ']'");
      return a;
    }

    private Obj readObject() {
      read();
      Obj o = new Obj();
      skip();
      if (accept("}")) return o;
      do {
        skip();
        if (!"\"".equals(current)) throw expected("name");
        String name = readString();
        skip();
        if (!accept(":")) throw expected("':'");
        skip();
        o.add(name, readValue());
        skip();
      } while (accept(","));
      if (!accept("}")) throw expected("',' or '}'");
      return o;
    }

    private Value word(String w, Value v) {
      for (int i = 0; i < w.length(); i++) if (!accept(w.substring(i, i + 1))) throw expected("'" + w.charAt(i) + "'");
      return v;
    }

    private String readString() {
      read();
      startCapture();
      while (!"\"".equals(current)) {
        if ("\\".equals(current)) { pauseCapture(); readEscape(); startCapture(); }
        else if (current == null || current.charAt(0) < 0x20) throw expected("valid string character");
        else read();
      }
      String s = endCapture();
      read();
      return s;
    }

    private void readEscape() {
      read();
      switch (current == null ? "" : current) {
        case "\"": case "/": case "\\": capture += current; break;
        case "b": capture += "\b"; break;
        case "n": capture += "\n"; break;
        case "t": capture += "\t"; break;
        case "u":
          int code = 0;
          for (int i = 0; i < 4; i++) {
            read();
            int d = current == null ? -1 : Character.digit(current.charAt(0), 16);
            if (d < 0) throw expected("hexadecimal digit");
            code = code << 4 | d;
          }
          capture += (char) code;
          break;
        default: throw expected("valid escape sequence");
      }
      read();
    }

    private Value readNumber() {
      startCapture();
      accept("-");
      String first = current;
      if (!digit()) throw expected("digit");
      if (!"0".equals(first)) while (digit());
      if (accept(".")) { if (!digit()) throw expected("digit"); while (digit()); }
      if (accept("e") || accept("E")) { if (!accept("+")) accept("-"); if (!digit()) throw expected("digit"); while (digit()); }
      return new Num(endCapture());
    }

    private boolean accept(String c) { if (!c.equals(current)) return false; read(); return true; }
    private boolean digit() { if (current == null || !Character.isDigit(current.charAt(0))) return false; read(); return true; }
    private void skip() { while (current != null && " \t\n\r".contains(current)) read(); }
    private void read() {
      if ("\n".equals(current)) { line++; column = 0; }
      index++;
      column++;
      current = index < input.length() ? input.substring(index, index + 1) : null;
    }
    private void startCapture() { captureStart = index; }
    private void pauseCapture() { capture += input.substring(captureStart, index); captureStart = -1; }
    private String endCapture() { pauseCapture(); String s = capture; capture = ""; return s; }
    private ParseException expected(String what) { return current == null ? error("Unexpected end of input") : error("Expected " + what); }
    private ParseException error(String m) { return new ParseException(m, index, line, column); }
  }

  static int count(Value v, Function<Value, Boolean> test) {
    int n = test.apply(v) ? 1 : 0;
    if (v.isArray()) for (Value each : v.asArray()) n += count(each, test);
    else if (v.isObject()) for (Obj.Member m : v.asObject()) n += count(m.value(), test);
    return n;
  }

  public static void main(String[] args) {
    StringBuilder big = new StringBuilder("{\"head\": {\"requestCounter\": 4}, \"operations\": [");
    for (int i = 0; i < 120; i++) {
      if (i > 0) big.append(", ");
      big.append("[\"set\", \"w").append(i).append("\", {\"bounds\": [").append(i * 3).append(", ").append(-i).append(".5, 1e").append(i % 5).append("], \"text\": \"caf\\u00e9 \\\"").append(i).append("\\\"\\n\", \"visible\": ").append(i % 2 == 0).append(", \"none\": null}]");
    }
    String text = big.append("]}").toString();
    Value v = new Parser(text).parse();
    System.out.println(v.asObject().size() + " " + v.at("operations").asArray().size() + " " + v.at("operations.7.2.text") + " " + v.at("operations.119.2.bounds.1").asDouble());
    String once = v.toString();
    System.out.println(once.length() + " " + once.hashCode() + " " + new Parser(once).parse().toString().equals(once) + " " + new Parser(v.pretty()).parse().toString().equals(once));
    System.out.println(v.at("operations.3").pretty());
    System.out.println(count(v, x -> x instanceof Num) + " " + count(v, x -> x == Literal.TRUE) + " " + count(v, Value::isObject) + " " + v.at("head.nothing"));
    for (String bad : new String[] {"", "[1, 2", "{\"a\" 1}", "[1,]", "tru", "\"a\nb\"", "\"\\x\"", "01", "-", "1.e5", "{\"a\":1,\n \"b\":\n  }", "[]]", "\"\\u12G4\"", "nul", "{1:2}", "[\"abc"}) {
      try {
        System.out.println("?" + new Parser(bad).parse());
      } catch (ParseException e) {
        System.out.println(e + " (" + e.offset + ")");
      }
    }
    try {
      v.at("head").asArray();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
  }
}
