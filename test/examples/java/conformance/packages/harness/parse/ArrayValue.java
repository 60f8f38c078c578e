package parse;

import java.util.*;

public class ArrayValue extends Value implements Iterable<Value> {
  private final List<Value> all = new ArrayList<>();
  void add(Value value) { all.add(value); }
  public int size() { return all.size(); }
  public Value get(int index) { return all.get(index); }
  @Override public boolean isArray() { return true; }
  @Override public ArrayValue asArray() { return this; }
  @Override public Kind kind() { return Kind.ARRAY; }
  @Override public Iterator<Value> iterator() { return all.iterator(); }
  @Override public String toString() {
    String text = "";
    for (Value each : this) text += (text.isEmpty() ? "" : "; ") + each;
    return "[" + text + "]";
  }
}
