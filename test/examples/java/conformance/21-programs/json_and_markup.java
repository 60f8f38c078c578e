// A JSON reader and writer, a small template language, XML written and checked, INI files, roman-free number texts
import java.util.*;
import java.util.function.*;

public class json_and_markup {
  static class JsonException extends RuntimeException { JsonException(String what, int at) { super(what + " at " + at); } }
  static final class Json {
    private final String s; private int i;
    private Json(String s) { this.s = s; }
    static Object parse(String s) { Json j = new Json(s); Object v = j.value(); j.blank(); if (j.i < s.length()) throw j.error("trailing text"); return v; }
    private JsonException error(String what) { return new JsonException(what, i); }
    private void blank() { while (i < s.length() && s.charAt(i) <= ' ') i++; }
    private char peek() { if (i >= s.length()) throw error("unexpected end"); return s.charAt(i); }
    private void expect(char c) { if (peek() != c) throw error("expected '" + c + "' but got '" + peek() + "'"); i++; }
    private Object value() {
      blank();
      char c = peek();
      switch (c) {
        case '{': { Map<String, Object> m = new LinkedHashMap<>(); i++; blank(); if (peek() == '}') { i++; return m; } do { blank(); String k = string(); blank(); expect(':'); if (m.put(k, value()) != null) throw error("duplicate " + k); blank(); } while (more('}')); return m; }
        case '[': { List<Object> l = new ArrayList<>(); i++; blank(); if (peek() == ']') { i++; return l; } do l.add(value()); while (more(']')); return l; }
        case '"': return string();
        case 't': return word("true", true);
        case 'f': return word("false", false);
        case 'n': return word("null", null);
        default: if (c == '-' || c >= '0' && c <= '9') return number(); throw error("unexpected '" + c + "'");
      }
    }
    private boolean more(char end) { blank(); char c = peek(); i++; if (c == ',') return true; if (c == end) return false; i--; throw error("expected , or " + end); }
    private Object word(String w, Object v) { if (!s.startsWith(w, i)) throw error("unknown word"); i += w.length(); return v; }
    private Number number() { int start = i; boolean whole = true; while (i < s.length() && "+-.eE0123456789".indexOf(s.charAt(i)) >= 0) { if (".eE".indexOf(s.charAt(i)) >= 0) whole = false; i++; } String t = s.substring(start, i); try { if (!whole) return Double.valueOf(t); long v = Long.parseLong(t); if (v == (int) v) return (int) v; return v; } catch (NumberFormatException e) { i = start; throw error("bad number " + t); } }
    private String string() { expect('"'); StringBuilder b = new StringBuilder(); for (char c; (c = peek()) != '"'; i++) { if (c != '\\') { b.append(c); continue; } i++; b.append(switch (peek()) { case 'n' -> '\n'; case 't' -> '\t'; case 'u' -> { int code = 0; for (int k = 0; k < 4; k++) { i++; int d = Character.digit(peek(), 16); if (d < 0) throw error("bad escape"); code = code * 16 + d; } yield (char) code; } case '"', '\\', '/' -> peek(); default -> throw error("bad escape"); }); } i++; return b.toString(); }
    static String write(Object o) { StringBuilder b = new StringBuilder(); write(o, b, -1, 0); return b.toString(); } static String pretty(Object o) { StringBuilder b = new StringBuilder(); write(o, b, 2, 0); return b.toString(); }
    private static void line(StringBuilder b, int step, int depth) { if (step >= 0) b.append('\n').append(" ".repeat(step * depth)); }
    private static void write(Object o, StringBuilder b, int step, int depth) { if (o instanceof Map<?, ?> m) { b.append('{'); int n = 0; for (Map.Entry<?, ?> e : m.entrySet()) { if (n++ > 0) b.append(','); line(b, step, depth + 1); write(e.getKey(), b, step, depth + 1); b.append(step < 0 ? ":" : ": "); write(e.getValue(), b, step, depth + 1); } if (n > 0) line(b, step, depth); b.append('}'); } else if (o instanceof Collection<?> c) { b.append('['); String sep = ""; for (Object x : c) { b.append(sep); write(x, b, -1, depth); sep = step < 0 ? "," : ", "; } b.append(']'); } else if (o instanceof CharSequence t) { b.append('"'); for (int k = 0; k < t.length(); k++) { char ch = t.charAt(k); switch (ch) { case '"': case '\\': b.append('\\').append(ch); break; case '\n': b.append("\\n"); break; default: if (ch < ' ' || ch > '~') { String h = Integer.toHexString(ch); b.append("\\u").append("0000", h.length(), 4).append(h); } else b.append(ch); } } b.append('"'); } else b.append(o); }
  }
  static String template(String t, Map<String, ?> vars) { StringBuilder out = new StringBuilder(); int at = 0; for (int open; (open = t.indexOf("{{", at)) >= 0; ) { out.append(t, at, open); int close = t.indexOf("}}", open); if (close < 0) throw new IllegalArgumentException("open {{ at " + open); String name = t.substring(open + 2, close).trim(); at = close + 2; if (name.startsWith("#")) { String key = name.substring(1), end = "{{/" + key + "}}"; int stop = t.indexOf(end, at); String body = t.substring(at, stop); at = stop + end.length(); Object v = vars.get(key); if (v instanceof Iterable<?> all) for (Object x : all) { Map<String, Object> in = new HashMap<>(vars); in.put(".", x); out.append(template(body, in)); } else if (Boolean.TRUE.equals(v)) out.append(template(body, vars)); } else { Object v = vars.get(name); out.append(v == null ? "?" + name + "?" : v); } } return out.append(t.substring(at)).toString(); }
  static class Tag { final String name; final Map<String, String> attributes = new LinkedHashMap<>(); final List<Object> children = new ArrayList<>(); Tag(String name, Object... children) { this.name = name; for (Object c : children) if (c instanceof String[] a) attributes.put(a[0], a[1]); else this.children.add(c); } String render() { StringBuilder s = new StringBuilder("<" + name); attributes.forEach((k, v) -> s.append(' ').append(k).append("=\"").append(escape(v)).append('"')); if (children.isEmpty()) return s.append("/>").toString(); s.append('>'); for (Object c : children) s.append(c instanceof Tag t ? t.render() : escape(String.valueOf(c))); return s + "</" + name + ">"; } static String escape(String s) { return s.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); } }
  static String wellFormed(String x) { Deque<String> open = new ArrayDeque<>(); for (int i = x.indexOf('<'); i >= 0; i = x.indexOf('<', i + 1)) { int j = x.indexOf('>', i); if (j < 0) return "unclosed at " + i; String t = x.substring(i + 1, j); if (t.startsWith("/")) { if (open.isEmpty() || !open.pop().equals(t.substring(1))) return "wrong " + t; } else if (!t.endsWith("/")) { int sp = t.indexOf(' '); open.push(sp < 0 ? t : t.substring(0, sp)); } } return open.isEmpty() ? "ok" : "left " + open; }
  static Map<String, Map<String, String>> ini(String text) { Map<String, Map<String, String>> out = new LinkedHashMap<>(); Map<String, String> section = out.computeIfAbsent("", k -> new LinkedHashMap<>()); for (String line : lines(text)) { line = line.strip(); if (line.isEmpty() || line.charAt(0) == ';') continue; if (line.startsWith("[") && line.endsWith("]")) section = out.computeIfAbsent(line.substring(1, line.length() - 1), k -> new LinkedHashMap<>()); else { int eq = line.indexOf('='); if (eq < 0) section.put(line, null); else section.merge(line.substring(0, eq).trim(), line.substring(eq + 1).trim(), (a, b) -> a + "|" + b); } } return out; } static List<String> lines(String t) { List<String> l = new ArrayList<>(); int from = 0; for (int i = 0; i <= t.length(); i++) if (i == t.length() || t.charAt(i) == '\n') { l.add(t.substring(from, i)); from = i + 1; } return l; }
  public static void main(String[] args) {
    String text = """
        {"name": "Widget \\"X\\"", "price": 12.50, "tags": ["a", "b\\u00e9\\n", []],
         "stock": {"here": 5, "there": -3, "far": 12345678901}, "ok": true, "none": null, "e": 1e3}
        """; Object v = Json.parse(text); System.out.println(Json.write(v)); System.out.println(Json.pretty(v)); System.out.println(Json.write(Json.parse(Json.write(v))).equals(Json.write(v)) + " " + ((Map<?, ?>) v).get("price").getClass().getSimpleName() + ((Map<?, ?>) ((Map<?, ?>) v).get("stock")).get("far").getClass().getSimpleName()); for (String bad : new String[] {"", "{", "[1,]", "[1 2]", "{\"a\":1,\"a\":2}", "tru", "\"abc", "-", "[1] x", "\"\\q\"", "{a:1}", "nul"}) try { System.out.print(Json.parse(bad) + "; "); } catch (JsonException e) { System.out.print(e.getMessage() + "; "); } System.out.println();
    System.out.println(template("Hi {{name}}, {{#items}}<{{.}}> {{/items}}{{#vip}}VIP {{name}}{{/vip}}{{#no}}no{{/no}} {{ missing }}", Map.of("name", "Ann", "items", List.of(1, "two", 3.5), "vip", true, "no", false))); try { template("a {{b", Map.of()); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } Tag t = new Tag("ul", new String[] {"class", "a\"b"}, new Tag("li", "x < y & z"), new Tag("br"), 5, new Tag("li", new Tag("b", 'c'))); System.out.println(t.render() + " " + wellFormed(t.render()) + " " + wellFormed("<a><b></a></b>") + " " + wellFormed("<a><b/>") + " " + wellFormed("<a") + " " + wellFormed("text")); System.out.println(ini("x = 1\n[one]\na=b=c\n; note\nflag\n a = d \n[two]\n[one]\nz=\n"));
  }
}
