package java.lang;

public final class Class {
  private String name;
  private Class() {}
  public String getName() { return name; }
  public String getSimpleName() { return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1); }
  public String toString() { return "class " + name; }
}
