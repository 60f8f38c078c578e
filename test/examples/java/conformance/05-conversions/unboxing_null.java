/** Each place that unboxes null throws. */
public class unboxing_null {
  static Integer none;
  static Boolean nothing;
  static int f(int i) { return i; }
  static int returned() { return none; }
  interface Action { void run(); }
  static void trial(String name, Action a) {
    try { a.run(); System.out.println(name + " fine"); }
    catch (NullPointerException e) { System.out.println(name + " throws"); }
  }
  public static void main(String[] args) {
    trial("assign", () -> { int i = none; });
    trial("argument", () -> f(none));
    trial("return", () -> returned());
    trial("add", () -> { Object o = none + 1; });
    trial("concat", () -> { Object o = none + "s"; });
    trial("increment", () -> none++);
    trial("compare", () -> { boolean b = none > 1; });
    trial("equal", () -> { boolean b = none == 1; });
    trial("identity", () -> { boolean b = none == null; });
    trial("if", () -> { if (nothing) return; });
    trial("and", () -> { boolean b = false && nothing; });
    trial("or", () -> { boolean b = false || nothing; });
    trial("conditional", () -> { Integer i = true ? none : 0; });
    trial("conditional2", () -> { Integer i = true ? none : Integer.valueOf(0); });
    trial("conditional3", () -> { Object o = true ? none : "s"; });
    trial("switch", () -> { switch (none) { default: } });
    trial("index", () -> { int i = new int[1][none].length; });
    trial("array", () -> { int[] a = new int[none]; });
    trial("loop", () -> { for (int i : new Integer[] {1, null}) f(i); });
    trial("cast", () -> { long l = (int) none; });
    trial("compound", () -> { int i = 1; i += none; });
    trial("not", () -> { boolean b = !nothing; });
    trial("while", () -> { do { } while (nothing); });
  }
}
