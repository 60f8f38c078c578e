package right;

public class List {
  private final String name;
  public List(String name) { this.name = name; }
  @Override public String toString() { return "right.List " + name; }
}
