package parse;

import core.Dictionary;
import core.Vector;

public class ObjectValue extends Value {
  private final Dictionary<String, Value> table = new Dictionary<>();
  private final Vector<String> names = new Vector<>();

  void add(String name, Value value) {
    if (!table.containsKey(name)) names.append(name);
    table.atPut(name, value);
  }
  public Value get(String name) { return table.at(name); }
  @Override public boolean isObject() { return true; }
  @Override public ObjectValue asObject() { return this; }
  @Override public Kind kind() { return Kind.OBJECT; }
  @Override public String toString() {
    StringBuilder text = new StringBuilder("{");
    names.forEach(name -> text.append(text.length() > 1 ? ", " : "").append(name).append('=').append(get(name)));
    return text.append("}").toString();
  }
}
