package suite.json;

import java.util.ArrayList;
import java.util.List;

/** A recursive descent over the characters. */
final class Reader {
  static final class Malformed extends IllegalArgumentException {
    final int at;
    Malformed(final String why, final int at, final Throwable cause) {
      super(why + " at " + at, cause);
      this.at = at;
    }
  }

  private final String text;
  private int at;

  private Reader(final String text) { this.text = text; }

  static Json read(final String text) {
    final Reader reader = new Reader(text);
    try {
      final Json value = reader.value();
      if (reader.skip() < text.length()) throw reader.malformed("more text");
      return value;
    } catch (final StringIndexOutOfBoundsException e) {
      throw new Malformed("unexpected end", reader.at, e);
    }
  }

  private Malformed malformed(final String why) { return new Malformed(why, at, null); }

  private int skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at;
  }

  private boolean take(final char wanted) {
    final boolean is = text.charAt(skip()) == wanted;
    if (is) at++;
    return is;
  }

  private Json value() {
    final char first = text.charAt(skip());
    return switch (first) {
      case '"' -> new Json.Text(string());
      case '[' -> {
        at++;
        final List<Json> values = new ArrayList<>();
        if (take(']')) yield new Json.Arr(values);
        do values.add(value()); while (take(','));
        if (!take(']')) throw malformed("] expected");
        yield new Json.Arr(values);
      }
      case '{' -> object();
      case 't', 'f', 'n' -> {
        for (final String word : new String[] {"true", "false", "null"})
          if (text.startsWith(word, at)) {
            at += word.length();
            yield word.equals("null") ? Json.Null.NULL : Json.Bool.valueOf(word.toUpperCase());
          }
        throw malformed("word expected");
      }
      default -> {
        int end = at;
        while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) end++;
        if (end == at) throw malformed("'" + first + "' unexpected");
        final var number = Double.parseDouble(text.substring(at, end));
        at = end;
        yield new Json.Num(number);
      }
    };
  }

  private Json.Obj object() {
    final Json.Obj object = new Json.Obj();
    take('{');
    if (take('}')) return object;
    do {
      skip();
      final String name = string();
      if (!take(':')) throw malformed(": expected");
      object.with(name, value());
    } while (take(','));
    if (take('}')) return object;
    throw malformed("} expected");
  }

  private String string() {
    if (!take('"')) throw malformed("name expected");
    final var out = new StringBuilder();
    for (char c; (c = text.charAt(at++)) != '"'; ) {
      if (c == '\\') {
        c = text.charAt(at++);
        if (c == 'u') {
          c = (char) Integer.parseInt(text.substring(at, at += 4), 16);
        } else if (c == 'n') c = '\n';
      }
      out.append(c);
    }
    return out.toString();
  }
}
