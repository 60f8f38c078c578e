package parse;

public abstract class Value {
  public enum Kind { OBJECT, ARRAY, STRING, NUMBER, LITERAL }
  public boolean isObject() { return false; }
  public boolean isArray() { return false; }
  public ObjectValue asObject() { throw new UnsupportedOperationException("Not an object: " + this); }
  public ArrayValue asArray() { throw new UnsupportedOperationException("Not an array: " + this); }
  public abstract Kind kind();

  static final class Text extends Value {
    private final String text;
    Text(String text) { this.text = text; }
    public Kind kind() { return Kind.STRING; }
    @Override public String toString() { return '"' + text.replace("\n", "\\n") + '"'; }
  }

  static final class Number extends Value {
    private final String text;
    Number(String text) {
      if (text == null) throw new NullPointerException("text is null");
      this.text = text;
    }
    public Kind kind() { return Kind.NUMBER; }
    @Override public String toString() { return "" + Double.parseDouble(text); }
  }

  static final class Literal extends Value {
    static final Value NULL = new Literal("null"), TRUE = new Literal("true"), FALSE = new Literal("false");
    private final String name;
    private Literal(String name) { this.name = name; }
    public Kind kind() { return Kind.LITERAL; }
    @Override public String toString() { return name; }
  }
}
