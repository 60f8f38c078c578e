package common;

public class Box {
  @Override public String toString() { return "common.Box(" + Helper.of(this) + ")"; }
}

/** Beside the public class of the file: of this package only. */
class Helper {
  static String of(Object o) { return o.getClass().getName(); }
}
