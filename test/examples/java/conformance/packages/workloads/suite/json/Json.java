package suite.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

sealed interface Json permits Json.Text, Json.Num, Json.Bool, Json.Null, Json.Arr, Json.Obj {
  record Text(String value) implements Json {}
  record Num(double value) implements Json {
    @Override public String toString() { return value == (long) value ? Long.toString((long) value) : "" + value; }
  }
  enum Bool implements Json { TRUE, FALSE }
  enum Null implements Json { NULL }
  record Arr(List<Json> values) implements Json {
    public Arr { values = List.copyOf(values); }
    Arr(final Json... values) { this(List.of(values)); }
  }
  final class Obj implements Json {
    final Map<String, Json> members = new LinkedHashMap<>();
    Obj with(final String name, final Json value) {
      members.put(name, value);
      return this;
    }
  }

  default int depth() {
    if (this instanceof Arr arr) {
      int depth = 0;
      for (final Json each : arr.values()) depth = Math.max(depth, each.depth());
      return depth + 1;
    }
    if (!(this instanceof Obj obj)) return 0;
    int depth = 0;
    for (final Json each : obj.members.values()) depth = Math.max(each.depth(), depth);
    return 1 + depth;
  }

  default StringBuilder write(final StringBuilder out) {
    if (this instanceof Text text) return out.append('"').append(text.value().replace("\"", "\\\"")).append('"');
    if (this instanceof Bool || this instanceof Null) return out.append(toString().toLowerCase());
    if (this instanceof Arr arr) {
      out.append('[');
      String between = "";
      for (final var each : arr.values()) {
        each.write(out.append(between));
        between = ",";
      }
      return out.append(']');
    } else if (this instanceof Obj obj) {
      out.append('{');
      obj.members.forEach((name, value) -> {
        if (out.charAt(out.length() - 1) != '{') out.append(',');
        new Text(name).write(out).append(':');
        value.write(out);
      });
      return out.append('}');
    }
    return out.append(this);
  }
}
