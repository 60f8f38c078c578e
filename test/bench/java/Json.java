/** A JSON text is parsed to values, which are printed again: characters, maps, lists, a sealed hierarchy. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Json {
  sealed interface Value permits Text, Num, Bool, Null, Arr, Obj {}
  record Text(String value) implements Value {}
  record Num(double value) implements Value {}
  record Bool(boolean value) implements Value {}
  record Null() implements Value {}
  record Arr(List<Value> items) implements Value {}
  record Obj(Map<String, Value> members, List<String> order) implements Value {}

  private final String text;
  private int at;
  Json(String text) { this.text = text; }
  private void skip() { while (at < text.length() && text.charAt(at) <= ' ') at++; }
  private boolean eat(char c) { skip(); if (at < text.length() && text.charAt(at) == c) { at++; return true; } return false; }
  private void expect(char c) { if (!eat(c)) throw new IllegalArgumentException("no " + c + " at " + at); }
  private Value word(String word, Value v) { if (!text.startsWith(word, at)) throw new IllegalArgumentException("at " + at); at += word.length(); return v; }
  Value parse() {
    skip();
    switch (text.charAt(at)) {
      case '{': return object();
      case '[': return array();
      case '"': return new Text(string());
      case 't': return word("true", new Bool(true));
      case 'f': return word("false", new Bool(false));
      case 'n': return word("null", new Null());
      default: return number();
    }
  }
  private Value object() {
    at++;
    Map<String, Value> members = new HashMap<>();
    List<String> order = new ArrayList<>();
    if (eat('}')) return new Obj(members, order);
    do { skip(); String key = string(); expect(':'); if (members.put(key, parse()) == null) order.add(key); } while (eat(','));
    expect('}');
    return new Obj(members, order);
  }
  private Value array() {
    at++;
    List<Value> items = new ArrayList<>();
    if (eat(']')) return new Arr(items);
    do items.add(parse()); while (eat(','));
    expect(']');
    return new Arr(items);
  }
  private String string() {
    StringBuilder s = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c == '\\') { c = text.charAt(++at); if (c == 'n') c = '\n'; }
      s.append(c);
    }
    at++;
    return s.toString();
  }
  private Value number() {
    boolean negative = text.charAt(at) == '-';
    if (negative) at++;
    double n = 0, scale = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.') scale = 1; else if (c >= '0' && c <= '9') { n = n * 10 + (c - '0'); scale *= 10; } else break;
    }
    if (scale > 0) n /= scale;
    return new Num(negative ? -n : n);
  }
  static void print(Value v, StringBuilder out) {
    if (v instanceof Text t) quote(t.value(), out);
    else if (v instanceof Num n) { if (n.value() == (long) n.value()) out.append((long) n.value()); else out.append(n.value()); }
    else if (v instanceof Bool b) out.append(b.value());
    else if (v instanceof Arr a) {
      out.append('[');
      String comma = "";
      for (Value item : a.items()) { out.append(comma); print(item, out); comma = ","; }
      out.append(']');
    } else if (v instanceof Obj o) {
      out.append('{');
      String comma = "";
      for (String key : o.order()) { out.append(comma); quote(key, out); out.append(':'); print(o.members().get(key), out); comma = ","; }
      out.append('}');
    } else out.append("null");
  }
  private static void quote(String s, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') out.append('\\').append(c); else if (c == '\n') out.append("\\n"); else out.append(c);
    }
    out.append('"');
  }
  static String sample() {
    StringBuilder s = new StringBuilder("[");
    for (int i = 0; i < 1500; i++) {
      if (i > 0) s.append(", ");
      s.append("{\"id\": ").append(i).append(", \"name\": \"item \\\"").append(i).append("\\\" \\n\", \"price\": ").append(i * 3).append(".25, \"tags\": [\"a\", \"b").append(i % 7).append("\", null, true], \"nested\": {\"x\": -").append(i).append(", \"y\": {}}}");
    }
    return s.append("]").toString();
  }
  static final String SAMPLE = sample();
  static long run() {
    long hash = 0;
    for (int i = 0; i < 15; i++) {
      StringBuilder out = new StringBuilder();
      print(new Json(SAMPLE).parse(), out);
      hash += out.toString().hashCode() + out.length();
    }
    return hash;
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
