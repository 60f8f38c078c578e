/** Casts up, down, across interfaces and of arrays; which fail. */
import java.util.ArrayList;
import java.util.List;

public class casts_of_references {
  interface Can {} interface Will {}
  static class A {} static class B extends A implements Can {} static class C extends B implements Will {} static final class F {}
  static void check(String what, Runnable r) {
    try { r.run(); System.out.println(what + " ok"); } catch (ClassCastException e) { System.out.println(what + " fails"); }
  }
  public static void main(String[] args) {
    A a = new A(), b = new B(), c = new C();
    check("A to B", () -> { B x = (B) a; });
    check("B to B", () -> { B x = (B) b; });
    check("C to B", () -> { B x = (B) c; });
    check("B to Will", () -> { Will x = (Will) b; });
    check("C to Will", () -> { Will x = (Will) c; });
    check("Can to Will", () -> { Can can = (Can) c; Will x = (Will) can; });
    check("null", () -> { F f = (F) null; Will w = (Will) (Object) null; });
    check("array", () -> { Object[] x = (Object[]) (Object) new String[0]; });
    check("array down", () -> { String[] x = (String[]) new Object[0]; });
    check("int array", () -> { Object[] x = (Object[]) (Object) new int[0]; });
    check("nested", () -> { Object[][] x = (Object[][]) (Object) new Object[] {new Object[0]}; });
    check("nested 2", () -> { Object[] x = (Object[]) (Object) new int[1][2]; });
    check("clone", () -> { Cloneable x = (Cloneable) (Object) new int[0]; java.io.Serializable y = new long[0][]; });
    check("list", () -> { List<?> x = (List<?>) (Object) new ArrayList<Integer>(); });
    check("list of", () -> { ArrayList<?> x = (ArrayList<?>) (Object) "list"; });
    check("intersection", () -> { Object x = (A & Can) (Object) c; });
    check("intersection 2", () -> { Object x = (A & Will) b; });
    Runnable r = (Runnable & Can) () -> System.out.println("lambda of an intersection");
    r.run(); System.out.println(r instanceof Can);
    System.out.println(((Object) a instanceof Can) + " " + (b instanceof Can) + " " + (c instanceof B) + " " + (null instanceof Object));
  }
}
