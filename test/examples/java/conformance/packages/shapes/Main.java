import static geometry.Units.*;
import static tools.text.Printer.show;

import geometry.*;
import geometry.Shape.Kind;
import tools.text.Printer;

/** Imports of each form: single, on demand, static, of a member type; a file beside this one, found by its name. */
public class Main {
  public static void main(String[] args) {
    Shape square = new Square(2 * METRE);
    show(square.area() + " " + square.kind());
    show(Kind.values().length, Kind.ROUND);
    Printer.Style style = Printer.Style.LOUD;
    show(style.apply("quiet"));
    show(new Beside().hello() + tools.text.Name.NAME + new Name().get());
    show(new Square(1) { @Override protected String label() { return "mine " + super.label(); } }.describe());
  }
}
