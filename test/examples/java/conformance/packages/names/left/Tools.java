package left;

public class Tools {
  public static final int SCALE = 3;
  private Tools() {}
  public static String describe(int i) { return "int;"; }
  public static String describe(Object o) { return "object;"; }
  public static String describe(double d) { return "double;"; }
  public static String describe(char... all) { return all.length + " chars;"; }
}
