package tools.text;

import java.util.function.UnaryOperator;

public final class Printer {
  public enum Style implements UnaryOperator<String> {
    LOUD;
    @Override public String apply(String s) { return s.toUpperCase(); }
  }
  private Printer() {}
  public static void show(Object... all) {
    for (Object each : all) System.out.print(each + ";");
    System.out.println();
  }
}
