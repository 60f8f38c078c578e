package common;

public class Sub extends Super implements WithDefault, WithoutDefault {
  static { Trace.note("Sub", 1); }
  private final String field = Trace.note("Sub.field", "f");
  { Trace.note("Sub.instance", field); }
  public Sub() {
    super("arg");
    Trace.note("Sub()", field);
  }
  @Override String hook() { return "hook sees " + field; }
  @Override public String toString() { return "Sub:" + seen + ":" + twice(field); }
}

class Super {
  public static long inherited = Trace.note("Super.inherited", 5L);
  final String seen;
  Super(String arg) { seen = Trace.note("Super()", hook() + arg); }
  String hook() { return "super"; }
}

interface WithDefault {
  Object MARK = Trace.note("WithDefault.MARK", "m");
  default String twice(String s) { return s + s; }
}

interface WithoutDefault {
  Object MARK2 = Trace.note("WithoutDefault.MARK2", "never");
}
