package geometry;

public abstract class Shape {
  public enum Kind { FLAT, ROUND }

  public abstract int area();
  public Kind kind() { return Kind.FLAT; }
  protected String label() { return Hidden.text(this); }
  public String describe() { return label() + hidden(); }
  String hidden() { return " of the package"; }
}

class Hidden {
  static String text(Shape s) { return "area " + s.area(); }
}
