package suite.json;

import java.util.List;
import suite.Workload;
import suite.json.Json.*;
import suite.util.Lists;

public class Trips implements Workload<Integer> {
  private static final String SAMPLE = """
      {"name": "caf\\u00e9 \\"x\\"", "list": [1, -2.5, 3e2, true, null, []],
       "inner": {"deep": {"deeper": [[[{}]]]}}, "empty": ""}
      """;

  @Override public Integer run(final int size) {
    Json json = Reader.read(SAMPLE);
    for (int i = 0; i < size; i++) json = new Obj().with("level" + i, new Arr(json, new Num(i / 2.0), Bool.TRUE));
    final String once = json.write(new StringBuilder()).toString();
    final String twice = Reader.read(once).write(new StringBuilder()).toString();
    System.out.println(once.equals(twice) + " " + json.depth() + " " + once);
    final List<String> wrong = List.of("[1, 2", "{\"a\" 1}", "[tru]", "[1] 2", "{1: 2}", "\"open", "[&]", "");
    System.out.println(Lists.map(wrong, text -> {
      try {
        return Reader.read(text).toString();
      } catch (final Reader.Malformed e) {
        return e.getMessage() + (e.getCause() == null ? "" : "!") + e.at;
      }
    }));
    System.out.println(new Arr(new Text("t"), new Num(1.5), Null.NULL) + " " + new Num(3).equals(new Num(3.0)) + " " + new Arr().equals(new Arr(List.of())));
    return once.hashCode();
  }
}
