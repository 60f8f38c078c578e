/** A JSON parser and printer: texts, numbers, lists and objects, errors with their places. */
abstract class Json {
  abstract void print(StringBuilder out, int indent);

  boolean isScalar() {
    return true;
  }

  int depth() {
    return 1;
  }

  Json get(String key) {
    throw new UnsupportedOperationException(kind() + " has no members: " + key);
  }

  Json at(int index) {
    throw new UnsupportedOperationException(kind() + " has no elements");
  }

  abstract String kind();

  static void newLine(StringBuilder out, int indent) {
    out.append('\n');
    for (int i = 0; i < indent; i++) out.append("  ");
  }

  static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"':
        case '\\':
          out.append('\\').append(c);
          break;
        case '\n':
          out.append("\\n");
          break;
        case '\t':
          out.append("\\t");
          break;
        default:
          if (c < ' ' || c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) out.append("0123456789abcdef".charAt(c >> shift & 15));
          } else out.append(c);
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out, 0);
    return out.toString();
  }
}

class JsonLiteral extends Json {
  static final JsonLiteral TRUE = new JsonLiteral("true"), FALSE = new JsonLiteral("false"), NULL = new JsonLiteral("null");
  private final String text;

  JsonLiteral(String text) {
    this.text = text;
  }

  void print(StringBuilder out, int indent) {
    out.append(text);
  }

  String kind() {
    return text;
  }
}

class JsonNumber extends Json {
  final double value;

  JsonNumber(double value) {
    this.value = value;
  }

  void print(StringBuilder out, int indent) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) out.append((long) value);
    else out.append(value);
  }

  String kind() {
    return "a number";
  }
}

class JsonText extends Json {
  final String value;

  JsonText(String value) {
    this.value = value;
  }

  void print(StringBuilder out, int indent) {
    quote(out, value);
  }

  String kind() {
    return "a text";
  }
}

class JsonList extends Json {
  private Json[] elements = new Json[2];
  private int size;

  void add(Json element) {
    if (size == elements.length) {
      Json[] more = new Json[2 * size];
      System.arraycopy(elements, 0, more, 0, size);
      elements = more;
    }
    elements[size++] = element;
  }

  @Override
  Json at(int index) {
    if (index >= size) throw new IndexOutOfBoundsException("element " + index + " of " + size);
    return elements[index];
  }

  @Override
  boolean isScalar() {
    return false;
  }

  @Override
  int depth() {
    int most = 0;
    for (int i = 0; i < size; i++) most = Math.max(most, elements[i].depth());
    return most + 1;
  }

  void print(StringBuilder out, int indent) {
    boolean isFlat = true;
    for (int i = 0; i < size; i++) isFlat &= elements[i].isScalar();
    out.append('[');
    for (int i = 0; i < size; i++) {
      if (i > 0) out.append(isFlat ? ", " : ",");
      if (!isFlat) newLine(out, indent + 1);
      elements[i].print(out, indent + 1);
    }
    if (!isFlat) newLine(out, indent);
    out.append(']');
  }

  String kind() {
    return "a list";
  }
}

class JsonObject extends Json {
  static class Member {
    final String key;
    Json value;
    Member next, nextInBucket;

    Member(String key, Json value) {
      this.key = key;
      this.value = value;
    }
  }

  private final Member[] buckets = new Member[8];
  private Member first, last;

  void put(String key, Json value) {
    Member known = find(key);
    if (known != null) {
      known.value = value;
      return;
    }
    Member made = new Member(key, value);
    int bucket = key.hashCode() & 7;
    made.nextInBucket = buckets[bucket];
    buckets[bucket] = made;
    if (first == null) first = made;
    else last.next = made;
    last = made;
  }

  private Member find(String key) {
    Member at = buckets[key.hashCode() & 7];
    while (at != null && !at.key.equals(key)) at = at.nextInBucket;
    return at;
  }

  @Override
  Json get(String key) {
    return find(key).value;
  }

  @Override
  boolean isScalar() {
    return false;
  }

  @Override
  int depth() {
    int most = 0;
    for (Member at = first; at != null; at = at.next) most = Math.max(most, at.value.depth());
    return most + 1;
  }

  void print(StringBuilder out, int indent) {
    out.append('{');
    for (Member at = first; at != null; at = at.next) {
      newLine(out, indent + 1);
      quote(out, at.key);
      out.append(": ");
      at.value.print(out, indent + 1);
      if (at.next != null) out.append(',');
    }
    if (first != null) newLine(out, indent);
    out.append('}');
  }

  String kind() {
    return "an object";
  }
}

class JsonException extends Exception {
  final int line, column;

  JsonException(String message, String text, int at) {
    super(message);
    int line = 1, column = 1;
    for (int i = 0; i < at && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else column++;
    }
    this.line = line;
    this.column = column;
  }

  JsonException(String message, String text, int at, Throwable cause) {
    this(message, text, at);
    initCause(cause);
  }

  @Override
  public String getMessage() {
    return line + ":" + column + ": " + super.getMessage();
  }
}

class JsonParser {
  private final String text;
  private int at;
  private int nesting;

  JsonParser(String text) {
    this.text = text;
  }

  static Json parse(String text) throws JsonException {
    JsonParser parser = new JsonParser(text);
    Json value = parser.value();
    parser.space();
    if (parser.at < text.length()) throw parser.error("nothing expected behind the value");
    return value;
  }

  private JsonException error(String message) {
    return new JsonException(message, text, at);
  }

  private void space() {
    while (at < text.length() && text.charAt(at) <= ' ') at++;
  }

  private char peek() throws JsonException {
    space();
    if (at == text.length()) throw error("the text ends too early");
    return text.charAt(at);
  }

  private void expect(char wanted) throws JsonException {
    char found = peek();
    if (found != wanted) throw error("'" + wanted + "' expected, not '" + found + "'");
    at++;
  }

  private Json value() throws JsonException {
    nesting++;
    try {
      if (nesting > 20) throw error("too deep");
      switch (peek()) {
        case '{': return object();
        case '[': return list();
        case '"': return new JsonText(string());
        case 't': return word("true", JsonLiteral.TRUE);
        case 'f': return word("false", JsonLiteral.FALSE);
        case 'n': return word("null", JsonLiteral.NULL);
        default: return number();
      }
    } finally {
      nesting--;
    }
  }

  private Json word(String word, Json value) throws JsonException {
    if (!text.startsWith(word, at)) throw error("unknown word");
    at += word.length();
    return value;
  }

  private Json number() throws JsonException {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
    try {
      return new JsonNumber(Double.parseDouble(text.substring(start, at)));
    } catch (NumberFormatException e) {
      throw new JsonException("no number", text, start, e);
    }
  }

  private String string() throws JsonException {
    expect('"');
    StringBuilder out = new StringBuilder();
    for (;;) {
      if (at == text.length()) throw error("the text ends in a string");
      char c = text.charAt(at++);
      if (c == '"') return out.toString();
      if (c != '\\') {
        out.append(c);
        continue;
      }
      if (at == text.length()) throw error("the text ends in a string");
      char escape = text.charAt(at++);
      switch (escape) {
        case 'n': out.append('\n'); break;
        case 't': out.append('\t'); break;
        case 'u':
          try {
            out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
            at += 4;
          } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new JsonException("no unicode escape", text, at - 2, e);
          }
          break;
        case '"': case '\\': case '/': out.append(escape); break;
        default: at--; throw error("unknown escape");
      }
    }
  }

  private Json list() throws JsonException {
    JsonList list = new JsonList();
    expect('[');
    if (peek() == ']') at++;
    else {
      do list.add(value());
      while (more(']'));
    }
    return list;
  }

  private Json object() throws JsonException {
    JsonObject object = new JsonObject();
    expect('{');
    if (peek() == '}') at++;
    else {
      do {
        peek();
        String key = string();
        expect(':');
        object.put(key, value());
      } while (more('}'));
    }
    return object;
  }

  private boolean more(char end) throws JsonException {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(end);
    return false;
  }
}

class Main {
  static String repeat(String text, int count) {
    StringBuilder out = new StringBuilder();
    while (count-- > 0) out.append(text);
    return out.toString();
  }

  static void attempt(String text) {
    try {
      Json value = JsonParser.parse(text);
      String printed = value.toString();
      System.out.println(printed);
      if (!JsonParser.parse(printed).toString().equals(printed)) System.out.println("NOT THE SAME AGAIN");
    } catch (JsonException e) {
      Throwable cause = e.getCause();
      System.out.println(e.getMessage() + (cause == null ? "" : ", because of " + cause));
    }
  }

  public static void main(String[] args) throws JsonException {
    attempt("{\"name\": \"vmkit\", \"tags\": [\"a\", \"b\\n\", \"\\u00e9\\u20ac\"], \"nested\": {\"empty\": {}, \"none\": []}}");
    attempt("[1, 2.5, -3e10, 1e300, 0.1, -0, true, false, null]");
    attempt("[[1, [2, [3]]], {\"x\": [4, {\"y\": 5}]}]");
    attempt("\"only a text with \\\"quotes\\\" and a tab\\t\"");
    String[] wrong = {
      "", "[1, 2", "{\"a\" 1}", "[1,\n 2,\n  x]", "tru", "[1] 2", "\"open", "\"\\q\"", "\"\\u12g4\"", "\"\\u1", "{1: 2}",
      "[--1]", "[1,]", repeat("[", 30), "{\"a\": 1, \"b\": {\"c\": [true, flase]}}"
    };
    for (String text : wrong) attempt(text);
    Json value = JsonParser.parse("{\"a\": [10, 20, {\"b\": \"deep\"}], \"a2\": 1, \"a\": [0, 1, {\"b\": \"again\"}]}");
    System.out.println(value.get("a").at(2).get("b") + " " + value.depth());
    try {
      value.get("a").at(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
    try {
      value.get("a2").get("b");
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    try {
      value.get("missing").at(1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    StringBuilder large = new StringBuilder("[");
    for (int i = 0; i < 2000; i++) large.append(i == 0 ? "" : ",").append("{\"id\":").append(i).append(",\"square\":").append((double) i * i / 7).append('}');
    String printed = JsonParser.parse(large.append(']').toString()).toString();
    System.out.println(printed.length() + " " + printed.hashCode());
    System.out.println(JsonParser.parse(repeat("[", 15) + repeat("]", 15)).depth());
    JsonParser.parse("[1, 2, }");
  }
}
