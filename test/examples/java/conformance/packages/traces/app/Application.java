package app;

import lib.*;

public class Application {
  public enum Mode { ON, OFF }
  private final int length;

  public Application(String name) {
    length = name.length();
  }

  public void start() {
    try {
      Failing.Checker.check(length);
    } catch (RuntimeException e) {
      throw new RuntimeException("cannot start", e);
    }
  }

  public static void broken() {
    Object o = "text";
    Integer i = (Integer) o;
  }
}
