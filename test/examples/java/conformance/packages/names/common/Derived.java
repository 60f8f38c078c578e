package common;

public class Derived extends left.Base {
  /** Not an override: the other one is of its package alone. */
  public String hidden() { return "Derived.hidden"; }
  @Override protected String seen() { return "Derived.seen>" + super.seen(); }
  @Override public String open() { return "Derived.open"; }
}
