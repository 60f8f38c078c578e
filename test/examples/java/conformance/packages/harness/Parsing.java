import core.Benchmark;
import parse.Parser;
import parse.Value;
import parse.ParseError;

public class Parsing extends Benchmark {
  private static final String TEXT = "{\"head\":{\"no\":[1,2.5,-3e2],\"yes\":true,\"nil\":null},"
      + "\"text\":\"a\\\"b\\\\c\\n\\u0041\", \"deep\":[[[[]]],{}]}";

  @Override
  public Object benchmark() { return new Parser(TEXT).parse(); }

  @Override
  public boolean verifyResult(final Object result) {
    final Value value = (Value) result;
    if (!value.isObject()) return false;
    if (!value.asObject().get("head").asObject().get("no").isArray()) return false;
    if (value.asObject().get("head").asObject().get("no").asArray().size() != 3) return false;
    System.out.println(value + " " + value.kind());
    try {
      new Parser("[1,,2]").parse();
      return false;
    } catch (ParseError e) {
      System.out.println(e.getMessage() + " at " + e.getOffset() + ":" + e.getLine() + ":" + e.getColumn());
    }
    return value.asObject().get("deep").asArray().get(0).asArray().size() == 1;
  }
}
