package right;

public class Impl implements left.Named {
  public static String name(Object... none) { return "static name"; }
  public String name() { return "Impl"; }
}
