package common;

public class Lazy {
  public static final String CONSTANT = "c" + 1 + left.Tools.SCALE;
  public static final Integer VALUE = Trace.note("Lazy.VALUE", 3);
  static { Trace.note("Lazy.block", CONSTANT); }
}
