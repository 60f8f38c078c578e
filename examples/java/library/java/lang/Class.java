package java.lang;

public final class Class<T> {
  private String name;
  private Class() {}
  public String getName() { return name; }
  public String getTypeName() {
    if (!isArray()) return name;
    String element = name.substring(name.lastIndexOf('[') + 1), brackets = "[]".repeat(name.length() - element.length());
    switch (element.charAt(0)) {
      case 'L': return element.substring(1, element.length() - 1) + brackets;
      case 'Z': return "boolean" + brackets;
      case 'B': return "byte" + brackets;
      case 'C': return "char" + brackets;
      case 'S': return "short" + brackets;
      case 'I': return "int" + brackets;
      case 'J': return "long" + brackets;
      case 'F': return "float" + brackets;
      default: return "double" + brackets;
    }
  }
  public String getCanonicalName() { return getTypeName().replace('$', '.'); }
  public String getSimpleName() {
    String text = getTypeName();
    String simple = text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('$')) + 1);
    // The number before the name of a local class; nothing is left of an anonymous one's.
    int at = 0;
    if (text.indexOf('$') >= 0) while (at < simple.length() && simple.charAt(at) >= '0' && simple.charAt(at) <= '9') at++;
    return simple.substring(at);
  }
  public String getPackageName() {
    String text = getTypeName();
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(0, dot);
  }
  public boolean isArray() { return name.charAt(0) == '['; }
  @Override public String toString() { return "class " + name; }
}
